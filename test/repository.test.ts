import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { contentSecurityPolicy } from "../scripts/content-security-policy.js";

const root = path.join(__dirname, "..");

/** The files that are committed or would be: tracked ones and new ones that are not ignored. */
const files = execFileSync("git", ["ls-files", "-z", "--cached", "--others", "--exclude-standard"], {
  cwd: root,
  encoding: "utf8",
})
  .split("\0")
  .filter((file) => file !== "" && existsSync(path.join(root, file)));

const read = (file: string) => readFileSync(path.join(root, file), "utf8");

/** Each line that matches, as file:line, in the text files that are asked for. */
function lines(pattern: RegExp, among: (file: string) => boolean): string[] {
  return files
    .filter((file) => !/\.(png|docx|ico)$/.test(file) && among(file))
    .flatMap((file) =>
      read(file)
        .split("\n")
        .flatMap((line, index) => (pattern.test(line) ? [`${file}:${index + 1}`] : [])),
    );
}

test("no file of Microsoft's library and no font is committed", () => {
  const foreign =
    /(^|\/)(office(\.debug)?\.js|office_strings\.js|o15apptofile.*|word-(web|win32|mac|ios)-.*)$/i;
  expect(files.filter((file) => foreign.test(file) || /\.(ttf|ttc|otf|woff2?|eot|xsd)$/i.test(file))).toEqual(
    [],
  );
});

test("nothing that a build or a test makes is committed", () => {
  expect(
    files.filter((file) => /^(dist|coverage|node_modules)|\.(log|tsbuildinfo|pem|key|crt)$/.test(file)),
  ).toEqual([]);
});

test("no path of somebody's machine is committed", () => {
  const machine = /(^|[^\w.])\/(work|farm|tmp|home|root|Users)\/[\w.-]+|[A-Z]:\\Users\\/;
  expect(machine.test(["at ", "home", "someone"].join("/"))).toBe(true);
  expect(lines(machine, (file) => file !== "package-lock.json")).toEqual([]);
});

test("package-lock.json names no registry", () => {
  expect(read("package-lock.json")).not.toMatch(/"resolved": *"http/);
});

test("nothing is left open in src", () => {
  expect(lines(/\b(TODO|FIXME|HACK)\b|\bXXX:/, (file) => file.startsWith("src/"))).toEqual([]);
});

test("no test is skipped or runs alone", () => {
  const marked = /\b(it|test|describe)\.(only|skip|todo)\b|\b[xf](it|describe)\(/;
  expect(lines(marked, (file) => file.startsWith("test/") && file !== "test/repository.test.ts")).toEqual([]);
});

test("the guide for intranets gives the policy that the pages carry", () => {
  expect(read("docs/deploy.md")).toContain(`Content-Security-Policy "${contentSecurityPolicy()}"`);
});

test("both READMEs name the same checks, commands and files", () => {
  const named = (file: string) =>
    [...new Set(read(file).match(/`[a-z-]+`|npm run \w+|\(docs\/[^)]+\)/g))].sort();
  expect(named("README.zh-CN.md")).toEqual(named("README.md"));
});
