import { parseArguments } from "../../src/cli/arguments";

test("reads files and options in any order", () => {
  expect(
    parseArguments([
      "check",
      "甲.docx",
      "--genre",
      "工作总结",
      "乙.txt",
      "--format=json",
      "--requirement",
      "通知.json",
    ]),
  ).toEqual({
    kind: "check",
    files: ["甲.docx", "乙.txt"],
    options: { format: "json", genre: "工作总结", requirement: "通知.json" },
  });
  expect(parseArguments(["check", "--", "--甲.txt"])).toEqual({
    kind: "check",
    files: ["--甲.txt"],
    options: { format: "text" },
  });
});

test("reads what a new report is to be", () => {
  expect(parseArguments(["new", "述职报告", "--out", "甲.docx", "--parts", "标题,引言"])).toEqual({
    kind: "new",
    options: { name: "述职报告", out: "甲.docx", parts: "标题,引言", list: false, force: false },
  });
  expect(parseArguments(["new", "--list"])).toEqual({
    kind: "new",
    options: { list: true, force: false },
  });
});

test.each<[string[], string[]]>([
  [["--help"], ["用法：", "check 文件…", "new [文种]", "选项：", "显示帮助"]],
  [
    ["new", "--help"],
    ["--out <文件>", "--parts <各部分>", "--list", "--force", "GB/T 9704", "退出码"],
  ],
  [
    ["check", "-h"],
    ["--format <格式>", "text、json", "--requirement <文件>", "--genre <文种>", "述职报告", "退出码"],
  ],
])("%j shows the help in Chinese", (argv, parts) => {
  const help = parseArguments(argv);
  expect(help).toMatchObject({ kind: "help" });
  for (const part of parts) expect(help).toHaveProperty("text", expect.stringContaining(part));
  expect(help).toHaveProperty(
    "text",
    expect.not.stringMatching(/Usage|Options|Commands|default|choices|display/),
  );
});

test.each<[string[], string]>([
  [[], "用法："],
  [["check"], "请写出要检查的文件。"],
  [["甲.docx"], "命令应为 moupian check 文件… 或 moupian new 文种。"],
  [["new", "述职报告", "工作总结"], "命令应为 moupian check 文件… 或 moupian new 文种。"],
  [["new", "述职报告", "--out"], "选项“--out <文件>”后面缺少内容。"],
  [["check", "甲.docx", "--json"], "没有“--json”这个选项。"],
  [["check", "甲.docx", "--format", "xml"], "选项“--format <格式>”不能是“xml”。"],
  [["check", "甲.docx", "--genre", "小说"], "选项“--genre <文种>”不能是“小说”。"],
  [["check", "甲.docx", "--requirement"], "选项“--requirement <文件>”后面缺少内容。"],
])("%j is a mistake", (argv, text) => {
  expect(parseArguments(argv)).toEqual({ kind: "mistake", text: expect.stringContaining(text) as string });
});
