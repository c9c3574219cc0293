import { spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "moupian-"));
  mkdirSync(path.join(folder, "bin"));
  writeFileSync(path.join(folder, "package.json"), '{"type":"module"}');
  copyFileSync(path.join(__dirname, "../../bin/moupian.js"), path.join(folder, "bin/moupian.js"));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

const run = (...argv: string[]) =>
  spawnSync(process.execPath, [path.join(folder, "bin/moupian.js"), ...argv], { encoding: "utf8" });

test("says what to do where the program is not built", () => {
  const { status, stdout, stderr } = run("check", "述职.docx");
  expect(stderr).toBe("谋篇还没有构建。请先在项目文件夹中运行 npm run build，再试一次。\n");
  expect([status, stdout]).toEqual([2, ""]);
});

test("runs the program with its arguments and its exit code", () => {
  mkdirSync(path.join(folder, "dist/cli"), { recursive: true });
  writeFileSync(
    path.join(folder, "dist/cli/moupian.js"),
    "console.log(process.argv.slice(2).join()); process.exitCode = 1;",
  );
  const { status, stdout } = run("check", "述职.docx");
  expect([status, stdout]).toEqual([1, "check,述职.docx\n"]);
});
