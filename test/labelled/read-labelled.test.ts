import { ALL_CHECKS } from "../../src/checks/all-checks";
import { CHECKS_OF_DOCUMENT, CHECKS_OF_PLACES } from "./labelled-checks";
import { readLabelled } from "./read-labelled";

const HEADER = "genre: 述职报告\nlayout: a test\n";

function read(body: string, header = HEADER) {
  return readLabelled("set/a.txt", `${header}---\n${body}\n`);
}

test("a document with every kind of mark", () => {
  const document = readLabelled(
    "development/a-report.txt",
    [
      "genre: 述职述廉报告",
      "layout: headings: typed",
      "expect: missing-section plan; missing-signature",
      "tolerate: level-skip; uneven-items",
      "---",
      "述职报告",
      "",
      "⟦#一、⟧⟦h1⟧⟦@achievement⟧成绩",
      "⟦table⟧完成⟦blank:XX⟧项，我是⟦prompt:请输入姓名⟧",
      "⟦repeated-text:做了⟦blank:X⟧次。⟧⟦@problem⟧存在问题。",
      "",
    ].join("\n"),
  );
  expect(document).toEqual({
    name: "a-report",
    genre: "述职述廉报告",
    layout: "headings: typed",
    clean: false,
    whole: [{ check: "missing-section", role: "plan" }, { check: "missing-signature" }],
    tolerated: ["level-skip", "uneven-items"],
    paragraphs: [
      { text: "述职报告" },
      { text: "" },
      { text: "成绩", label: "一、", outlineLevel: 1 },
      { text: "完成XX项，我是请输入姓名", inTable: true, prompts: [{ start: 8, end: 13 }] },
      { text: "做了X次。存在问题。" },
    ],
    parts: [
      { role: "opening", from: { paragraph: 0, offset: 0 } },
      { role: "achievement", from: { paragraph: 2, offset: 0 } },
      { role: "problem", from: { paragraph: 4, offset: 5 } },
    ],
    places: [
      { check: "blank", at: { paragraph: 3, start: 2, end: 4 } },
      { check: "blank", at: { paragraph: 3, start: 8, end: 13 } },
      { check: "blank", at: { paragraph: 4, start: 2, end: 3 } },
      { check: "repeated-text", at: { paragraph: 4, start: 0, end: 5 } },
    ],
  });
});

test("a document may begin with another part than the opening", () => {
  expect(read("⟦@problem⟧存在的问题").parts).toEqual([
    { role: "problem", from: { paragraph: 0, offset: 0 } },
  ]);
});

test("every check of the program can be labelled, each in one way", () => {
  const labelled = [...CHECKS_OF_PLACES, ...CHECKS_OF_DOCUMENT];
  expect(new Set(labelled).size).toBe(labelled.length);
  expect(ALL_CHECKS.map(({ id }) => id).filter((id) => !labelled.includes(id))).toEqual([]);
});

test.each([
  ["an unknown key", "genre: 述职报告\nauthor: me\n", "甲", "set/a.txt:2: unknown key"],
  ["a key twice", `${HEADER}layout: b\n`, "甲", "set/a.txt:3: layout needs one value, once"],
  ["a key without a value", "genre: 述职报告\nlayout:\n", "甲", "set/a.txt:2: unknown key: layout:"],
  ["no layout", "genre: 述职报告\n", "甲", "set/a.txt:1: layout is missing"],
  ["an unknown genre", "genre: 小说\nlayout: a\n", "甲", "set/a.txt:1: genre must be one of"],
  ["another value of clean", `${HEADER}clean: no\n`, "甲", "set/a.txt:3: clean can only be yes"],
  ["an unknown check expected", `${HEADER}expect: nothing\n`, "甲", "unknown check of the whole document"],
  ["a check of places expected", `${HEADER}expect: gap\n`, "甲", "unknown check of the whole document: gap"],
  ["a role that is missing", `${HEADER}expect: balance\n`, "甲", "balance needs one role"],
  ["an unknown role expected", `${HEADER}expect: balance plans\n`, "甲", "balance needs one role"],
  ["a role too many", `${HEADER}expect: length plan\n`, "甲", "set/a.txt:3: length takes no role"],
  ["an unknown check tolerated", `${HEADER}tolerate: style\n`, "甲", "set/a.txt:3: unknown check: style"],
  ["a clean document with a mark", `${HEADER}clean: yes\n`, "⟦gap:二是⟧", "can hold no finding"],
  ["a check expected and tolerated", `${HEADER}tolerate: gap\n`, "⟦gap:二是⟧", "both expected and tolerated"],
  ["an unknown role", HEADER, "甲\n⟦@goals⟧乙", "set/a.txt:5: unknown role: goals"],
  ["an unknown check", HEADER, "甲⟦gaps:乙⟧", "set/a.txt:4: unknown check: gaps"],
  ["a check of the whole document in the text", HEADER, "⟦length:甲⟧", "unknown check: length"],
  ["an unknown mark", HEADER, "甲⟦乙⟧", "set/a.txt:4: unknown mark: ⟦乙⟧"],
  ["an outline level out of range", HEADER, "⟦h0⟧甲", "unknown mark: ⟦h0⟧"],
  ["a mark that is not closed", HEADER, "甲\n⟦gap:乙\n丙⟧", "set/a.txt:5: the mark gap is not closed"],
  ["an end too many", HEADER, "⟦gap:甲⟧⟧", "⟧ closes nothing"],
  ["a mark without text", HEADER, "甲⟦gap:⟧乙", "the mark gap holds no text"],
  ["a label inside a line", HEADER, "甲⟦#一、⟧乙", "must stand at the beginning of its line"],
  ["two labels", HEADER, "⟦#一、⟧⟦#二、⟧乙", "⟦#二、⟧ stands twice"],
])("%s is an error", (_, header, body, message) => {
  expect(() => read(body, header)).toThrow(message);
});

test("a document without a divider is an error", () => {
  expect(() => readLabelled("a.txt", "genre: 述职报告\n甲")).toThrow("a.txt:2: no line --- between");
});
