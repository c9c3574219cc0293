import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { main } from "../../src/cli/main";
import { readDocx } from "../../src/docx/read-docx";
import { composeSkeleton } from "../../src/library/compose-skeleton";
import { SKELETONS } from "../../src/library/skeletons";

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "moupian-"));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

const inFolder = (name: string) => path.join(folder, name);

/** Runs the program on real files. */
async function run(...argv: string[]) {
  let stdout = "";
  let stderr = "";
  const exitCode = await main(["new", ...argv], {
    stdout: { write: (text) => (stdout += text) },
    stderr: { write: (text) => (stderr += text) },
    readFile: (name) => readFile(name),
    writeFile: (name, bytes, { replace }) => writeFile(name, bytes, { flag: replace ? "w" : "wx" }),
  });
  return { exitCode, stdout, stderr };
}

const textsOf = (file: string) =>
  readDocx(new Uint8Array(readFileSync(file))).paragraphs.map(({ text }) => text);

test("writes the skeleton of a genre, and says which it took", async () => {
  const out = inFolder("report.docx");
  const { exitCode, stdout, stderr } = await run("述职报告", "--out", out);
  expect([exitCode, stderr]).toEqual([0, ""]);
  expect(stdout).toMatch(/report\.docx\n {2}述职报告（年度），\d+ 个部分，\d+ 段，\d+ 处空白\n/);
  expect(stdout).toMatch(/同一文种还有：.*述职报告（任期）/);
  const [annual] = SKELETONS;
  expect(textsOf(out)).toEqual(annual && composeSkeleton(annual).map(({ text }) => text));
});

test.each(SKELETONS.map(({ name }) => name))("%s is found by its name, and can be checked", async (name) => {
  const out = inFolder("新.docx");
  const written = await run(name, "--out", out);
  expect(written).toMatchObject({ exitCode: 0, stderr: "" });
  expect(written.stdout).toContain(`  ${name}，`);
  let json = "";
  const io = { write: (text: string) => (json += text) };
  const never = () => Promise.reject(new Error("not written"));
  await main(["check", out, "--format", "json"], {
    stdout: io,
    stderr: io,
    readFile: (file) => readFile(file),
    writeFile: never,
  });
  const [{ findings }] = JSON.parse(json) as [{ findings: { check: string }[] }];
  expect(new Set(findings.map(({ check }) => check))).toEqual(new Set(["blank"]));
});

test("takes only the parts that are asked for, in the skeleton's order", async () => {
  const out = inFolder("两部分.docx");
  const { exitCode, stdout } = await run(
    "述职报告（年度）",
    "--parts",
    "打算，存在的主要问题、标题",
    "--out",
    out,
  );
  expect(exitCode).toBe(0);
  expect(stdout).toContain("3 个部分");
  const texts = textsOf(out);
  expect(texts[0]).toContain("述职报告");
  expect(texts.filter((text) => /^[一二三]、/.test(text))).toEqual([
    "一、存在的主要问题",
    "二、下一步工作打算",
  ]);
});

test("lists the skeletons, and the parts of one", async () => {
  const all = await run("--list");
  expect(all).toMatchObject({ exitCode: 0, stderr: "" });
  for (const { name } of SKELETONS) expect(all.stdout).toContain(`  ${name}  `);
  const one = await run("工作总结（半年）", "--list");
  expect(one.stdout).toMatch(/^工作总结（半年）\n {2}标题\n {2}引言\n/);
  expect(readdirSync(folder)).toEqual([]);
});

test.each<[string, string[], RegExp]>([
  ["no name", [], /请写出要哪一种框架。现有的框架：\n {2}述职报告（年度）/],
  ["an unknown name", ["小说"], /没有叫“小说”的框架。现有的框架：\n[^]*竞聘报告/],
  [
    "a name that means several",
    ["工作"],
    /“工作”可以指几种框架，请写出全名。[^]*工作总结（半年）[^]*工作汇报/,
  ],
  ["an unknown part", ["心得体会", "--parts", "称谓"], /没有“称谓”这一部分。它的各部分：\n {2}标题/],
  ["no part", ["心得体会", "--parts", ","], /请写出要哪些部分/],
  ["another kind of file", ["心得体会", "--out", "a.doc"], /只能写成 \.docx 文件/],
  ["a folder that is not there", ["心得体会", "--out", "/没有/这里/a.docx"], /没有这个文件夹/],
])("%s is answered with what to do, and nothing is written", async (_, argv, message) => {
  const { exitCode, stdout, stderr } = await run(...argv);
  expect([exitCode, stdout]).toEqual([2, ""]);
  expect(stderr).toMatch(message);
  expect(stderr.endsWith("\n")).toBe(true);
});

test("does not replace a file unless it is told to", async () => {
  const out = inFolder("已有.docx");
  writeFileSync(out, "原来的内容");
  expect(await run("心得体会", "--out", out)).toMatchObject({
    exitCode: 2,
    stderr: expect.stringContaining("没有覆盖") as string,
  });
  expect(readFileSync(out, "utf8")).toBe("原来的内容");
  expect(await run("心得体会", "--out", out, "--force")).toMatchObject({ exitCode: 0 });
  expect(textsOf(out)[0]).toContain("心得体会");
});
