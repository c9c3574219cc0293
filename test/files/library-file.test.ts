import { readFileSync } from "node:fs";
import path from "node:path";
import Ajv from "ajv";
import fc from "fast-check";
import { readLibraryFile } from "../../src/files/read-library-file";
import { writeLibraryFile } from "../../src/files/write-library-file";
import { LIBRARY_LIMITS } from "../../src/library/library-limits";
import { parseLibrary, type LibraryContent } from "../../src/library/parse-library";
import { parseLibraryConfig } from "../../src/library/parse-library-config";
import { PHRASES } from "../../src/library/phrases";
import { SKELETONS } from "../../src/library/skeletons";
import { LINE_STYLES } from "../../src/library/styled-line";
import { GENRES } from "../../src/report/genre";
import { ROLES } from "../../src/report/role";

const asset = (name: string): unknown =>
  JSON.parse(readFileSync(path.join(__dirname, "../../assets/library", name), "utf8"));
const ajv = new Ajv({ unicodeRegExp: false, strict: false });
const fitsSchema = ajv.compile(asset("library.schema.json") as object);
const fitsConfigSchema = ajv.compile(asset("config.schema.json") as object);
const problemsOf = (text: string) => readLibraryFile(text).problems.map((problem) => problem.text);

const FILE = `{
  "$schema": "library.schema.json",
  "version": 1,
  "name": "市局办公室",
  "phrases": [
    { "text": "坚持【做法】，【成效】。", "role": "achievement", "tags": ["办公室"] },
    { "text": "全年办文【数量】件。" }
  ],
  "skeletons": [
    {
      "name": "本局述职报告",
      "genre": "述职报告",
      "parts": [
        { "kind": "title", "name": "标题", "lines": [{ "style": "title", "text": "述职报告" }] },
        {
          "kind": "section",
          "role": "problem",
          "name": "存在的问题",
          "share": 0.3,
          "lines": [{ "style": "body", "text": "一是【问题】。" }]
        }
      ]
    }
  ]
}
`;

test("a file in full", () => {
  const { value, problems } = readLibraryFile(FILE);
  expect(problems).toEqual([]);
  const id = expect.stringMatching(/^\w+$/) as string;
  expect(value).toEqual({
    name: "市局办公室",
    phrases: [
      { id, role: "achievement", text: "坚持【做法】，【成效】。", tags: ["办公室"] },
      { id, role: "other", text: "全年办文【数量】件。", tags: [] },
    ],
    skeletons: [
      {
        id,
        name: "本局述职报告",
        genre: "述职报告",
        description: "",
        parts: [
          {
            id: "part-1",
            kind: "title",
            role: "opening",
            name: "标题",
            guidance: "",
            lines: [{ style: "title", text: "述职报告" }],
          },
          {
            id: "part-2",
            kind: "section",
            role: "problem",
            name: "存在的问题",
            guidance: "",
            share: 0.3,
            lines: [{ style: "body", text: "一是【问题】。" }],
          },
        ],
      },
    ],
  });
});

test("the ids of entries do not change with their neighbours", () => {
  const { phrases } = readLibraryFile(FILE).value;
  const alone = readLibraryFile('{ "phrases": [{ "text": "全年办文【数量】件。" }] }').value;
  expect(alone.phrases[0]?.id).toBe(phrases[1]?.id);
});

test.each<[string, string, string]>([
  [
    "a role that is not known",
    FILE.replace('"achievement"', '"success"'),
    "第 6 行：phrases[0].role 应为 opening、",
  ],
  ["an empty phrase", FILE.replace("全年办文【数量】件。", "  "), "第 7 行：phrases[1].text 不能是空的"],
  [
    "an item that is not known",
    FILE.replace('"tags"', '"tag"'),
    "第 6 行：phrases[0].tag 不是可用的项，可用的有 id、",
  ],
  [
    "a share in per cent",
    FILE.replace("0.3", "30"),
    "第 19 行：skeletons[0].parts[1].share 应为 0 到 1 之间的数",
  ],
  ["a tab in a phrase", FILE.replace("一是【问", "一是\\t【问"), "里有不能用的控制字符，例如制表符"],
  [
    "a later version",
    FILE.replace('"version": 1', '"version": 2'),
    "第 3 行：version 应为 1；别的数字是另一个版本的谋篇做的",
  ],
  ["Chinese marks", FILE.replace('"achievement",', '"achievement"，'), "第 6 行：标点 ， 应改成英文的 ,"],
  ["a missing bracket", FILE.slice(0, -3), "后面缺少 }"],
  ["nothing", "", "第 1 行：文件是空的"],
  ["something else", "加强学习。", "词句库应以 { 开头，这不是词句库文件"],
  ["a library without anything", "{}", "没有词句（phrases），也没有框架（skeletons）"],
])("%s is told with its line", (_what, text, told) => {
  expect(problemsOf(text)).toContainEqual(expect.stringContaining(told));
});

test("a wrong entry is left out, the others are given", () => {
  const { value } = readLibraryFile(FILE.replace('"achievement"', '"success"'));
  expect(value.phrases.map(({ text }) => text)).toEqual(["全年办文【数量】件。"]);
  expect(value.skeletons).toHaveLength(1);
});

test("what comes with the program can be written and read back", () => {
  const library: LibraryContent = { phrases: PHRASES, skeletons: SKELETONS };
  const { value, problems } = readLibraryFile(writeLibraryFile(library));
  expect(problems).toEqual([]);
  expect(value.phrases).toEqual(PHRASES);
  expect(value.skeletons.map(({ name, parts }) => [name, parts.length])).toEqual(
    SKELETONS.map(({ name, parts }) => [name, parts.length]),
  );
});

const text = (longest: number) =>
  fc.string({ unit: "binary", minLength: 1, maxLength: longest }).filter((each) => {
    return problemsOfPhrase(each).length === 0;
  });

function problemsOfPhrase(each: string) {
  return parseLibrary({ phrases: [{ text: each }], skeletons: [] }).problems;
}

test("whatever may be in a library comes back from its file", () => {
  const phrase = fc.record({
    id: fc.stringMatching(/^[\w-]{1,12}$/),
    role: fc.constantFrom(...ROLES, "opening" as const, "closing" as const),
    text: text(40),
    tags: fc.uniqueArray(fc.stringMatching(/^[一-龥a-z]{1,8}$/), { maxLength: 4 }),
  });
  fc.assert(
    fc.property(fc.uniqueArray(phrase, { maxLength: 8, selector: ({ id }) => id }), (phrases) => {
      fc.pre(phrases.length > 0);
      const { value, problems } = readLibraryFile(writeLibraryFile({ phrases, skeletons: [] }));
      expect(problems).toEqual([]);
      expect(value.phrases).toEqual(phrases);
    }),
  );
});

test("whatever the text, nothing is thrown, and every problem has a line of it", () => {
  const piece = fc.oneof(
    fc.string({ maxLength: 12 }),
    fc.constantFrom(
      "{",
      "}",
      "[",
      "]",
      ":",
      ",",
      "\n",
      '"phrases"',
      '"text"',
      '"skeletons"',
      '"甲"',
      "1",
      "，",
      "//",
    ),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const whole = pieces.join("");
      const lines = whole.split(/\r\n?|\n/).length;
      for (const { line, text: told } of readLibraryFile(whole).problems) {
        expect(told.startsWith(`第 ${line} 行：`)).toBe(true);
        expect(line).toBeGreaterThanOrEqual(1);
        expect(line).toBeLessThanOrEqual(lines);
      }
    }),
  );
});

describe("the published schema and the reader agree", () => {
  /** Values that a hand may write, right and wrong, in every place. */
  const some = fc.constantFrom<unknown>(
    1,
    0.5,
    2,
    "",
    " ",
    "甲",
    "甲\n乙",
    "甲\t乙",
    "own-1",
    "a b",
    "plan",
    "opening",
    "closing",
    "section",
    "title",
    "body",
    "heading2",
    "ticked",
    "述职报告",
    "其他",
    null,
    true,
    [],
    {},
    ["甲"],
    ["甲", 1],
    "长".repeat(21),
    "长".repeat(61),
    "长".repeat(81),
    "长".repeat(501),
    "长".repeat(2001),
  );
  const line = fc.oneof(
    {
      weight: 3,
      arbitrary: fc.record({
        style: fc.constantFrom<unknown>(...LINE_STYLES, "bold"),
        text: fc.oneof(fc.constant("甲"), some),
      }),
    },
    some,
  );
  const part = fc.record(
    {
      kind: fc.constantFrom<unknown>("title", "opening", "section", "section", "closing", "signature", "x"),
      name: fc.oneof(fc.constant("名称"), some),
      role: fc.constantFrom<unknown>(...ROLES, "opening", "closing", "x"),
      guidance: some,
      optional: some,
      share: some,
      lines: fc.oneof({ weight: 4, arbitrary: fc.array(line, { maxLength: 3 }) }, some),
      more: some,
    },
    { requiredKeys: ["kind", "name", "lines"] },
  );
  const skeleton = fc.record(
    {
      id: some,
      name: fc.oneof(fc.constant("名称"), some),
      genre: fc.constantFrom<unknown>(...GENRES, "通知"),
      description: some,
      parts: fc.oneof({ weight: 4, arbitrary: fc.array(part, { maxLength: 3 }) }, some),
    },
    { requiredKeys: ["name", "parts"] },
  );
  const phrase = fc.record(
    {
      id: some,
      text: fc.oneof(fc.constant("词句"), some),
      role: some,
      tags: some,
      example: some,
      source: some,
      more: some,
    },
    { requiredKeys: [] },
  );
  const library = fc.record(
    {
      $schema: some,
      version: fc.constantFrom<unknown>(1, 1, 1, 2, "1"),
      name: some,
      phrases: fc.oneof(
        {
          weight: 5,
          arbitrary: fc.array(fc.oneof({ weight: 5, arbitrary: phrase }, some), { maxLength: 2 }),
        },
        some,
      ),
      skeletons: fc.oneof(
        {
          weight: 5,
          arbitrary: fc.array(fc.oneof({ weight: 5, arbitrary: skeleton }, some), { maxLength: 2 }),
        },
        some,
      ),
      more: some,
    },
    { requiredKeys: [] },
  );

  test.each([
    ["libraries", library],
    ["phrases", fc.record({ phrases: fc.tuple(phrase) })],
    ["skeletons", fc.record({ skeletons: fc.tuple(skeleton) })],
    ["parts", part.map((each) => ({ skeletons: [{ name: "甲", parts: [each] }] }))],
  ])("on %s", (_what, arbitrary) => {
    fc.assert(
      fc.property(arbitrary, (value) => {
        const { problems } = parseLibrary(value);
        expect([fitsSchema(value), problems.map((problem) => problem.text)]).toEqual([
          problems.length === 0,
          expect.anything(),
        ]);
      }),
      { numRuns: 1_000 },
    );
  });

  test("on what is right and full", () => {
    expect(fitsSchema(JSON.parse(FILE))).toBe(true);
    const all: unknown = JSON.parse(writeLibraryFile({ phrases: PHRASES, skeletons: SKELETONS }));
    expect([fitsSchema(all), fitsSchema.errors]).toEqual([true, null]);
  });

  test("on how much there may be", () => {
    const many = (count: number) => ({
      phrases: Array.from({ length: count }, (_, i) => ({ text: `第${i}条` })),
    });
    for (const count of [LIBRARY_LIMITS.phrases, LIBRARY_LIMITS.phrases + 1]) {
      expect(fitsSchema(many(count))).toBe(parseLibrary(many(count)).problems.length === 0);
    }
    const skeletons = (count: number) => ({
      skeletons: Array.from({ length: count }, (_, i) => ({
        name: `第${i}个`,
        parts: [{ kind: "title", name: "标题", lines: [] }],
      })),
    });
    for (const count of [LIBRARY_LIMITS.skeletons, LIBRARY_LIMITS.skeletons + 1]) {
      expect(fitsSchema(skeletons(count))).toBe(parseLibrary(skeletons(count)).problems.length === 0);
    }
  });

  test("on lists of libraries", () => {
    const name = fc.constantFrom<unknown>("市局办公室", "", " ", 1, "长".repeat(61), "a\nb");
    const file = fc.constantFrom<unknown>(
      "office.json",
      "办公室 2.json",
      "../a.json",
      "a/b.json",
      "a\\b.json",
      "https://x/a.json",
      ".json",
      "..json",
      "a.json?x",
      "a.js",
      "a.json\n",
      1,
      `${"长".repeat(60)}.json`,
    );
    const listed = fc.oneof({ weight: 6, arbitrary: fc.record({ name, file }, { requiredKeys: [] }) }, some);
    const config = fc.record(
      { libraries: fc.oneof({ weight: 6, arbitrary: fc.array(listed, { maxLength: 2 }) }, some), more: some },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(config, (value) => {
        expect(fitsConfigSchema(value)).toBe(parseLibraryConfig(value).problems.length === 0);
      }),
      { numRuns: 1_000 },
    );
  });
});
