import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { textWidth } from "../../src/cli/display-width";
import type { FileResult } from "../../src/cli/json-format";
import { main } from "../../src/cli/main";
import { writeDocx } from "../../src/docx/write-docx";
import { buildDocx, level, list, numbered, p } from "../docx/build-docx";

const TITLE = "2025年度述职报告";
const SALUTATION = "各位领导、同志们：";
const LEAD_IN = "现将XX年履行职责的情况报告如下。";
const ACHIEVEMENT = ["一年来", "一季度", "二季度", "三季度", "四季度", "入冬后"]
  .map((when) => `${when}，我带领全科人员走访企业，整理台账，按时办结群众来信，各项任务都有着落。`)
  .join("");
const PROBLEM = "学习不够深入，调查研究的时间偏少，遇到棘手的事情办法不多，与群众面对面交谈也不够经常。";
const PLAN = "今后要坚持每周学习，每月下乡调研两次，把群众反映的难事列成清单，逐件办理并公开结果。";
const CLOSING = "以上述职，请批评指正。";

/** A report in which nothing but the blank in its lead-in is wrong. */
const REPORT = [
  TITLE,
  SALUTATION,
  LEAD_IN,
  "一、主要工作",
  ACHIEVEMENT,
  "二、存在的问题",
  PROBLEM,
  "三、下一步打算",
  PLAN,
  CLOSING,
  "述职人：李明",
  "2025年12月20日",
];
const CLEAN = REPORT.map((line) => line.replace("XX年", "2025年"));

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "moupian-"));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Writes a file and gives its path. */
function file(name: string, content: string | Uint8Array): string {
  const written = path.join(folder, name);
  writeFileSync(written, content);
  return written;
}

/** Runs the program on real files. */
async function run(...argv: string[]) {
  let stdout = "";
  let stderr = "";
  const exitCode = await main(argv, {
    stdout: { write: (text) => (stdout += text) },
    stderr: { write: (text) => (stderr += text) },
    readFile: (name) => readFile(name),
    writeFile: (name, bytes, { replace }) => writeFile(name, bytes, { flag: replace ? "w" : "wx" }),
  });
  return { exitCode, stdout, stderr };
}

/** Runs the program on one file and gives its JSON object. */
async function json(...argv: string[]): Promise<FileResult> {
  const { stdout } = await run("check", ...argv, "--format", "json");
  const [result] = JSON.parse(stdout) as FileResult[];
  if (result === undefined) throw new Error("no result");
  return result;
}

test("the JSON of a file, in full", async () => {
  const name = file("述职.txt", REPORT.join("\n"));
  const { exitCode, stdout, stderr } = await run("check", name, "--format", "json");
  const starts = [0, ...["一、", "二、", "三、", CLOSING].map((each) => REPORT.join("\n").indexOf(each))];
  const characters = [
    [TITLE, SALUTATION, LEAD_IN],
    ["一、主要工作", ACHIEVEMENT],
    ["二、存在的问题", PROBLEM],
    ["三、下一步打算", PLAN],
    [CLOSING, "述职人：李明", "2025年12月20日"],
  ].map((lines) => lines.join("").length);
  const total = REPORT.join("").length;
  const inSections = (characters[1] ?? 0) + (characters[2] ?? 0) + (characters[3] ?? 0);
  const section = (index: number, role: string, label = "", heading = "") => ({
    role,
    label,
    heading,
    start: starts[index],
    end: starts[index + 1] ?? REPORT.join("\n").length,
    characters: characters[index],
    share: label === "" ? 0 : (characters[index] ?? 0) / inSections,
  });
  const blank = REPORT.join("\n").indexOf("XX");
  expect(JSON.parse(stdout)).toEqual([
    {
      file: name,
      genre: "述职报告",
      characters: total,
      sections: [
        section(0, "opening"),
        section(1, "achievement", "一、", "主要工作"),
        section(2, "problem", "二、", "存在的问题"),
        section(3, "plan", "三、", "下一步打算"),
        section(4, "closing"),
      ],
      findings: [
        {
          check: "blank",
          severity: "error",
          basis: expect.stringMatching(/^(standard|textbook|requirement|style)$/) as string,
          message: expect.stringContaining("XX") as string,
          paragraph: 2,
          start: blank,
          end: blank + 2,
          text: "XX",
        },
      ],
    },
  ]);
  expect([exitCode, stderr]).toEqual([1, ""]);
});

test("the text of a file: the place from 1, the line, carets under the finding", async () => {
  const name = file("述职.txt", REPORT.join("\n"));
  const { exitCode, stdout } = await run("check", name);
  const lines = stdout.split("\n");
  expect(lines[0]).toBe(name);
  expect(lines[1]).toMatch(/^ {2}述职报告，\d+ 字，成绩 [\d.]+%，问题 [\d.]+%，打算 [\d.]+%$/);
  const found = lines.findIndex((line) => line.endsWith("[blank]"));
  expect(lines[found]).toMatch(/^3:3 error .+ \[blank\]$/);
  expect(lines.slice(found + 1, found + 3)).toEqual([`  ${LEAD_IN}`, "  　　^^"]);
  expect(textWidth("  　　")).toBe(textWidth("  现将"));
  expect(exitCode).toBe(1);
});

test("a report in which nothing must be changed", async () => {
  const { exitCode, stdout, stderr } = await run("check", file("述职.txt", CLEAN.join("\n")));
  expect([exitCode, stderr]).toEqual([0, ""]);
  expect(stdout).not.toMatch(/^\d+:\d+ /m);
});

test("the same findings from text, from a .docx, and from one that Word numbers", async () => {
  const labels = /^[一二三]、/;
  const typed = writeDocx(REPORT.map((text) => ({ style: labels.test(text) ? "heading1" : "body", text })));
  const automatic = buildDocx({
    body: REPORT.map((text) => (labels.test(text) ? p(text.replace(labels, ""), numbered(1)) : p(text))).join(
      "",
    ),
    numbering: list(1, level(0, "chineseCounting", "%1、")),
  });
  const summary = ({ genre, sections, findings }: FileResult) => ({
    genre,
    sections: sections.map(({ role, label, heading }) => [role, label, heading]),
    findings: findings.map(({ check, paragraph, text }) => [check, paragraph, text]),
  });
  const expected = summary(await json(file("述职.txt", REPORT.join("\n"))));
  expect(summary(await json(file("typed.docx", typed)))).toEqual(expected);
  expect(summary(await json(file("automatic.docx", automatic)))).toEqual(expected);
});

test.each<[string, (text: string) => string | Uint8Array]>([
  ["Windows line ends", (text) => text.replace(/\n/g, "\r\n")],
  ["a byte order mark", (text) => `\ufeff${text}`],
  ["UTF-16", (text) => Buffer.from(`\ufeff${text}`, "utf16le")],
])("offsets of a text file with %s count in its decoded text", async (_, encode) => {
  const text = REPORT.join("\n");
  const content = encode(text);
  const name = file("述职.txt", content);
  const decoded = typeof content === "string" ? content.replace("\ufeff", "") : text;
  const { sections, findings } = await json(name);
  for (const { start, end, text: quoted } of findings) expect(decoded.slice(start, end)).toBe(quoted);
  expect(sections.map(({ start, end }) => decoded.slice(start, end)).join("")).toBe(decoded);
  for (const { start, label } of sections) expect(decoded.startsWith(label, start)).toBe(true);
});

test("names each file that cannot be read and checks the others", async () => {
  mkdirSync(path.join(folder, "文件夹"));
  const good = file("好.txt", CLEAN.join("\n"));
  const bad: [string, string][] = [
    [path.join(folder, "没有.docx"), "找不到这个文件"],
    [path.join(folder, "文件夹"), "这是一个文件夹"],
    [file("空.txt", ""), "文件是空的"],
    [file("假.docx", "不是 Word"), "这不是 Word 文档"],
    [file("半.docx", writeDocx([{ style: "body", text: "甲" }]).slice(0, 300)), "文件不完整"],
    [file("表.xlsx", "PK"), "只能检查 .docx 和 .txt"],
  ];
  const { exitCode, stdout, stderr } = await run(
    "check",
    ...bad.map(([name]) => name),
    good,
    "--format",
    "json",
  );
  expect(exitCode).toBe(2);
  expect((JSON.parse(stdout) as FileResult[]).map((result) => result.file)).toEqual([good]);
  const complaints = stderr.trimEnd().split("\n");
  expect(complaints).toHaveLength(bad.length);
  bad.forEach(([name, message], index) => {
    expect(complaints[index]).toContain(`${name}：${message}`);
  });
});

test("exit code 2 stands before 1", async () => {
  const found = file("有空白.txt", REPORT.join("\n"));
  expect((await run("check", found, path.join(folder, "没有.txt"))).exitCode).toBe(2);
  expect((await run("check", path.join(folder, "没有.txt"), found)).exitCode).toBe(2);
});

test("--genre replaces the genre that the title shows", async () => {
  const name = file("述职.txt", REPORT.join("\n"));
  expect((await json(name, "--genre", "工作总结")).genre).toBe("工作总结");
});

test("a requirement that is not met is an error; what it does not say stays advice", async () => {
  const name = file("述职.txt", CLEAN.join("\n"));
  const balance = async (requirement: unknown) => {
    const notice = file("通知.json", JSON.stringify(requirement));
    const { findings } = await json(name, "--requirement", notice);
    return findings.map(({ check, severity }) => `${check} ${severity}`);
  };
  expect(await balance({})).toEqual([]);
  expect(await balance({ roles: { plan: { characters: { min: 500 } } } })).toEqual(["balance error"]);
  expect(await balance({ total: { min: 5000 } })).toEqual(["length error"]);
});

test.each<[string, string, string]>([
  ["is not there", "", "找不到这个文件"],
  ["is no JSON", "{", "第 1 行：后面缺少 }"],
  [
    "has a wrong share",
    '{\n  "roles": {\n    "plan": { "share": { "min": 15 } }\n  }\n}',
    "第 3 行：roles.plan.share.min 应为 0 到 1 之间的数",
  ],
])("a requirement that %s stops the program", async (_, content, message) => {
  const name = file("述职.txt", CLEAN.join("\n"));
  const notice = content === "" ? path.join(folder, "没有.json") : file("通知.json", content);
  const { exitCode, stdout, stderr } = await run("check", name, "--requirement", notice);
  expect([exitCode, stdout]).toEqual([2, ""]);
  expect(stderr).toContain(notice);
  expect(stderr).toContain(message);
});

test("--help goes to the standard output, a mistake to the standard error", async () => {
  expect(await run("--help")).toMatchObject({ exitCode: 0, stderr: "" });
  expect(await run("check")).toMatchObject({ exitCode: 2, stdout: "" });
});

test("nothing is written to the file", async () => {
  const name = file("述职.txt", REPORT.join("\n"));
  await run("check", name);
  expect(readFileSync(name, "utf8")).toBe(REPORT.join("\n"));
});
