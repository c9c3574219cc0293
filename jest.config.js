import { findLibreOffice } from "./scripts/find-libreoffice.js";

// CI installs LibreOffice, and there its absence is a failure; a contributor's machine may do without.
const withoutOffice = process.env.CI === undefined && findLibreOffice() === undefined;
if (withoutOffice) {
  console.warn(
    "没有找到 LibreOffice，跳过要用它的两组测试（apt-get install -y libreoffice-writer 后会运行）。",
  );
}

const transform = {
  "^.+\\.(t|j)sx?$": [
    "@swc/jest",
    {
      jsc: {
        parser: { syntax: "typescript", tsx: true },
        transform: { react: { runtime: "automatic" } },
        target: "es2022",
      },
      module: { type: "commonjs" },
    },
  ],
};

// Shipped as ES modules only, which jest does not load as they are.
const transformIgnorePatterns = ["/node_modules/(?!(get-east-asian-width|pinyin-match)/)"];

/** @type {import("jest").Config} */
export default {
  reporters: ["default", "<rootDir>/scripts/total-reporter.js"],
  maxWorkers: 2,
  projects: [
    {
      displayName: "unit",
      testEnvironment: "node",
      transform,
      transformIgnorePatterns,
      testMatch: ["<rootDir>/test/**/*.test.{ts,tsx}"],
      testPathIgnorePatterns: ["/node_modules/", "<rootDir>/test/e2e/"],
    },
    {
      displayName: "e2e",
      testEnvironment: "node",
      transform,
      transformIgnorePatterns,
      testMatch: ["<rootDir>/test/e2e/**/*.test.ts"],
      testPathIgnorePatterns: withoutOffice
        ? ["<rootDir>/test/e2e/libreoffice.test.ts", "<rootDir>/test/e2e/skeletons-saved.test.ts"]
        : [],
      globalSetup: "<rootDir>/test/e2e/global-setup.ts",
      globalTeardown: "<rootDir>/test/e2e/global-teardown.ts",
    },
  ],
};
