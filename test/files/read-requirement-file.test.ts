import fc from "fast-check";
import { readRequirementFile, RequirementFileError } from "../../src/files/read-requirement-file";
import { writeRequirementFile } from "../../src/files/write-requirement-file";
import { parseRequirement } from "../../src/report/parse-requirement";
import { ROLES } from "../../src/report/role";

/** Everything that is wrong in a file; empty where nothing is. */
function problemsOf(text: string): RequirementFileError["problems"] {
  try {
    readRequirementFile(text);
    return [];
  } catch (error) {
    if (error instanceof RequirementFileError) return error.problems;
    throw error;
  }
}

const NOTICE = `{
  "total": { "min": 3000 },
  "roles": {
    "problem": { "share": { "min": 0.1 } }
  },
  "counting": "word"
}
`;

test.each<[string, string]>([
  ["as it is", NOTICE],
  ["with a byte order mark", `\ufeff${NOTICE}`],
  ["with line ends of Windows", NOTICE.replace(/\n/g, "\r\n")],
  ["on one line", NOTICE.replace(/\s/g, "")],
])("reads a file %s", (_, text) => {
  expect(readRequirementFile(text)).toEqual({
    total: { min: 3000 },
    roles: { problem: { share: { min: 0.1 } } },
    counting: "word",
  });
});

test("a wrong file is told with each line that is wrong, in order", () => {
  const text = `{
  "total": { "min": -1 },
  "roles": {
    "problem": { "share": { "min": 10 } },
    "plans": {}
  },
  "requiredParts": ["date"],
}`;
  expect(problemsOf(text)).toEqual([
    { line: 2, text: "第 2 行：total.min 应为字数（不小于 0 的整数）" },
    { line: 4, text: "第 4 行：roles.problem.share.min 应为 0 到 1 之间的数" },
    {
      line: 5,
      text: "第 5 行：roles.plans 不是可用的项，可用的有 achievement、integrity、reflection、problem、cause、plan、other",
    },
    { line: 7, text: "第 7 行：requiredParts[0] 应为 salutation、closing、signature 之一" },
    { line: 7, text: "第 7 行：最后一项后面多了一个逗号" },
  ]);
});

describe("the line", () => {
  test.each<[string, string[], [number, string][]]>([
    [
      "of a trailing comma, not of the bracket after it",
      ['{ "total": {', '  "min": 1,', "", "} }"],
      [[2, "多了一个逗号"]],
    ],
    [
      "that lacks a comma, not the next one",
      ['{ "total": {', '  "min": 1', '  "max": 2 } }'],
      [[2, "缺少英文逗号"]],
    ],
    [
      "that lacks a value",
      ["{", '  "total": ,', '  "counting":', "}"],
      [
        [2, "缺少内容"],
        [3, "缺少内容"],
      ],
    ],
    [
      "that lacks a quotation mark",
      ["{", '  "counting": "word,', '  "total": {} }'],
      [[2, "右边的英文双引号"]],
    ],
    [
      "of a comment",
      ["{", "  // 通知第三条", '  "total": {} /* 全文 */', "}"],
      [
        [2, "注释"],
        [3, "注释"],
      ],
    ],
    [
      "of words without quotation marks",
      ["{", "  total: {},", "  counting: word", "}"],
      [
        [2, "“total”"],
        [3, "“counting”"],
      ],
    ],
    [
      "of per cent signs",
      ['{ "roles": { "plan": { "share": {', '  "min": 10%', "} } } }"],
      [[2, "占比要写成小数"]],
    ],
    ["of a leading zero", ['{ "total": {', '  "min": 0300', "} }"], [[2, "数字没有写对"]]],
    ["of a bracket that is missing at the end", ["{", '  "total": {}', "", ""], [[2, "缺少 }"]]],
    ["of a bracket that does not match", ["{", '  "requiredParts": ["signature"', "}"], [[3, "对不上"]]],
    ["of what follows the end", ["{", "}", "}"], [[3, "多出了内容"]]],
    [
      "of an item that stands twice",
      ["{", '  "total": {},', '  "total": {}', "}"],
      [[3, '"total" 写了两次']],
    ],
    [
      "of every mark of a Chinese input method, and of the values all the same",
      ["{", "  “total”：{", '    "min"：10.5，', '    "max": 20', "  },", '  "totl": {}', "}"],
      [
        [2, "标点 “"],
        [3, "标点 ："],
        [3, "total.min"],
        [6, "totl"],
      ],
    ],
    ["of single quotation marks", ["{", "  'total': {}", "}"], [[2, "标点 '"]]],
    ["of a full-width space", ["{", '　"total": {}', "}"], [[2, "全角空格"]]],
    [
      "of a name, for an item that is not known",
      ["{", '  "totl":', "    {}", "}"],
      [[2, "totl 不是可用的项"]],
    ],
    ["of a value below its name", ["{", '  "counting":', '    "words"', "}"], [[3, "counting 应为"]]],
    [
      "of what holds an item that is missing",
      ["{", '  "together": [', '    { "roles": [] }', "  ]", "}"],
      [[3, "share 应为一个对象"]],
    ],
    ["counted by carriage returns alone", ['{\r"total": {\r"min": -1 } }'], [[3, "total.min"]]],
  ])("%s", (_, lines, expected) => {
    const problems = problemsOf(lines.join("\n"));
    expect(problems.map(({ line }) => line)).toEqual(expected.map(([line]) => line));
    for (const [index, [, words]] of expected.entries()) expect(problems[index]?.text).toContain(words);
  });
});

test("a bracket that is missing does not turn what follows it into mistakes", () => {
  const lines = [
    "{",
    '  "roles": {',
    '    "plan": { "share": { "min": 15 }',
    "  },",
    '  "requiredParts": [],',
    '  "counting": "word"',
    "}",
  ];
  expect(problemsOf(lines.join("\n")).map(({ line }) => line)).toEqual([3, 7]);
});

test.each<[string, string, string]>([
  ["nothing", "", "第 1 行：文件是空的"],
  ["only white space", "\n \n", "第 1 行：文件是空的"],
  ["a report", "\n述职报告\n一、成绩", "第 2 行：通知要求应以 { 开头，这不是通知要求文件"],
  ["a Word document", "PK\u0003\u0004", "第 1 行：通知要求应以 { 开头，这不是通知要求文件"],
  ["a list", "[]", "第 1 行：通知要求应以 { 开头，这不是通知要求文件"],
  ["brackets without end", `{"a":\n${"[".repeat(100_000)}`, "第 2 行：括号套得太深"],
  ["Chinese brackets without end", `{"a":\n${"【".repeat(100_000)}`, "第 2 行：括号套得太深"],
])("%s is told in one sentence", (_, text, problem) => {
  expect(problemsOf(text)).toEqual([expect.objectContaining({ text: problem })]);
});

const limits = (limit: fc.Arbitrary<number>) => fc.record({ min: limit, max: limit }, { requiredKeys: [] });
const SHARE = fc.double({ min: -0.1, max: 1.1, noNaN: true });
const requirement = fc.record(
  {
    total: limits(fc.nat()),
    roles: fc.record({
      plan: fc.record({ share: limits(SHARE), characters: limits(fc.integer({ min: -9 })) }),
    }),
    together: fc.array(fc.record({ roles: fc.subarray([...ROLES]), share: limits(SHARE) })),
    requiredRoles: fc.subarray([...ROLES]),
    counting: fc.constantFrom("characters", "word", "lines"),
  },
  { requiredKeys: [] },
);

test("whatever the text, nothing but that error is thrown, and only for what is no requirement", () => {
  const json = fc.oneof(
    fc.json(),
    requirement.map((value) => JSON.stringify(value, null, 1)),
  );
  const broken = fc
    .tuple(json, fc.nat(), fc.constantFrom("", ",", "}", "{", '"', "，", "“", "//", "\n", "0", "\u0001"))
    .map(
      ([text, at, mark]) => text.slice(0, at % (text.length + 1)) + mark + text.slice(at % (text.length + 1)),
    );
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: "binary" }), json, broken), (text) => {
      const problems = problemsOf(text);
      expect(problems.length === 0).toBe(isRequirement(text) && !hasTwins(text));
      const count = text.split(/\r\n?|\n/).length;
      for (const { line } of problems) {
        expect(line).toBeGreaterThan(0);
        expect(line).toBeLessThanOrEqual(count);
      }
    }),
    { numRuns: 500 },
  );
});

test("what is written reads back the same, line by line", () => {
  fc.assert(
    fc.property(requirement, (value) => {
      const text = JSON.stringify(value);
      fc.pre(isRequirement(text));
      const entered = parseRequirement(JSON.parse(text));
      expect(readRequirementFile(writeRequirementFile(entered))).toEqual(entered);
    }),
  );
  expect(writeRequirementFile({ counting: "word", total: { max: 5000 } })).toBe(
    '{\n  "total": {\n    "max": 5000\n  },\n  "counting": "word"\n}\n',
  );
});

function isRequirement(text: string): boolean {
  try {
    parseRequirement(JSON.parse(text));
    return true;
  } catch {
    return false;
  }
}

/** JSON allows a name twice, and takes the last; in a file that somebody wrote it is a mistake. */
function hasTwins(text: string): boolean {
  const problems = problemsOf(text);
  return problems.length > 0 && problems.every((problem) => problem.text.includes("写了两次"));
}
