import fc from "fast-check";
import type { TextRange } from "../../src/report/paragraph";
import { anchorOf, findParagraph, pickMatch, reachOf, type Needle } from "../../src/word/locate";

/** Where a search as Word makes it finds the needle: left to right, without overlaps. */
function search(text: string, needle: Needle): TextRange[] {
  const wanted = needle.query.replaceAll("^^", "^");
  const found: TextRange[] = [];
  for (let at = text.indexOf(wanted); at !== -1; at = text.indexOf(wanted, at + wanted.length)) {
    found.push({ start: at, end: at + wanted.length });
  }
  return found;
}

function resolve(text: string, needle: Needle): TextRange | undefined {
  const found = search(text, needle);
  const index = pickMatch(
    needle,
    found.map(({ start, end }) => text.slice(start, end)),
  );
  return index === undefined ? undefined : found[index];
}

/** The n-th occurrence of a quote, overlaps counted, as a range. */
function range(text: string, quote: string, nth = 0): TextRange {
  let start = text.indexOf(quote);
  for (let i = 0; i < nth; i++) start = text.indexOf(quote, start + 1);
  if (start === -1) throw new Error(`no “${quote}” in “${text}”`);
  return { start, end: start + quote.length };
}

describe("reachOf", () => {
  const rows: [
    name: string,
    text: string,
    quote: string,
    nth: number,
    query: string,
    ordinal: number,
    of: number,
  ][] = [
    ["a quote that stands once", "我是XX年到任的", "XX", 0, "XX", 0, 1],
    ["the second of three", "X月起草X篇、审核X篇", "X", 1, "X", 1, 3],
    ["a run beside a longer run", "XXX同志于XX年到任", "XX", 2, "XX", 1, 2],
    ["a caret, which is a code in Word's search", "按 A^B 方案办", "A^B", 0, "A^^B", 0, 1],
    ["case matters", "x篇和X篇", "X", 0, "X", 0, 1],
    ["a blank in brackets", "【姓名】任【职务】", "【职务】", 0, "【职务】", 0, 1],
  ];
  test.each(rows)("%s", (_name, text, quote, nth, query, ordinal, count) => {
    expect(reachOf(text, range(text, quote, nth))).toEqual({
      kind: "needle",
      needle: { query, text: quote, ordinal, count },
    });
  });

  test("the whole paragraph needs no search, however long it is", () => {
    const text = "长".repeat(300_000);
    expect(reachOf(text, { start: 0, end: text.length })).toEqual({ kind: "paragraph" });
  });

  test("a long range is reached by its two ends, none longer than Word takes", () => {
    const text = `开头${"一二三四五六七八九十".repeat(40)}结尾。后文`;
    const wanted = range(text, `${"一二三四五六七八九十".repeat(40)}结尾`);
    const reach = reachOf(text, wanted);
    if (reach.kind !== "ends") throw new Error(reach.kind);
    expect([reach.head.text.length, reach.tail.text.length]).toEqual([100, 100]);
    expect(resolve(text, reach.head)?.start).toBe(wanted.start);
    expect(resolve(text, reach.tail)?.end).toBe(wanted.end);
  });

  test("a range with a tab inside, which Word's search does not find, is reached by its two ends", () => {
    const text = "单位：\t办公室\v姓名";
    expect(reachOf(text, range(text, "单位：\t办公室"))).toMatchObject({
      kind: "ends",
      head: { text: "单位：" },
      tail: { text: "办公室" },
    });
  });

  test("an end never parts the two halves of a rare character", () => {
    const text = `甲${"字".repeat(99)}𠮷${"字".repeat(99)}乙丙`;
    const reach = reachOf(text, { start: 1, end: text.length - 1 });
    if (reach.kind !== "ends") throw new Error(reach.kind);
    expect(reach.head.text).toBe("字".repeat(99));
    expect(reach.tail.text).toBe(`${"字".repeat(99)}乙`);
  });

  const unreachable: [name: string, text: string, at: TextRange][] = [
    ["an empty range", "甲乙", { start: 1, end: 1 }],
    ["a control character at its start", "甲\t乙", { start: 1, end: 3 }],
    ["a range that the left-to-right scan steps over", "XXX", { start: 1, end: 3 }],
  ];
  test.each(unreachable)("is unreachable: %s", (_name, text, at) => {
    expect(reachOf(text, at)).toEqual({ kind: "unreachable" });
  });

  const texts = fc.string({
    unit: fc.constantFrom("X", "X", "年", "^", "\t", "\u0005", "𠮷", "。"),
    maxLength: 300,
  });
  test("whatever it reaches is exactly the range that was asked for", () => {
    fc.assert(
      fc.property(texts, fc.nat(), fc.nat(), (text, a, b) => {
        const [start = 0, end = 0] = [a % (text.length + 1), b % (text.length + 1)].sort((x, y) => x - y);
        const reach = reachOf(text, { start, end });
        if (reach.kind === "paragraph") expect({ start, end }).toEqual({ start: 0, end: text.length });
        if (reach.kind === "needle") expect(resolve(text, reach.needle)).toEqual({ start, end });
        if (reach.kind !== "ends") return;
        expect(resolve(text, reach.head)?.start).toBe(start);
        expect(resolve(text, reach.tail)?.end).toBe(end);
        expect(Math.max(reach.head.query.length, reach.tail.query.length)).toBeLessThanOrEqual(200);
      }),
    );
  });

  test("a point is reached from one of its sides, and exactly", () => {
    fc.assert(
      fc.property(texts, fc.nat(), (text, a) => {
        const offset = a % (text.length + 1);
        const anchor = anchorOf(text, offset);
        if (anchor.kind === "paragraph") expect(offset).toBe(anchor.side === "Start" ? 0 : text.length);
        if (anchor.kind !== "needle") return;
        const found = resolve(text, anchor.needle);
        expect(anchor.side === "Start" ? found?.start : found?.end).toBe(offset);
      }),
    );
  });
});

describe("pickMatch", () => {
  const needle: Needle = { query: "“好”", text: "“好”", ordinal: 1, count: 2 };
  const rows: [name: string, found: string[], index: number | undefined][] = [
    ["the n-th match", ["“好”", "“好”"], 1],
    ["matches with other quotes do not count", ["“好”", '"好"', "“好”"], 2],
    ["fewer matches than were counted", ["“好”"], undefined],
    ["more matches than were counted", ["“好”", "“好”", "“好”"], undefined],
    ["nothing found", [], undefined],
  ];
  test.each(rows)("%s", (_name, found, index) => expect(pickMatch(needle, found)).toBe(index));
});

describe("findParagraph", () => {
  const checked = ["标题", "甲", "XX", "乙", "XX", "丙"];
  const rows: [name: string, current: string[], index: number, now: number | undefined][] = [
    ["where nothing moved, though the text stands twice", checked, 4, 4],
    ["a paragraph above was added", ["标题", "新", "甲", "XX", "乙", "XX", "丙"], 1, 2],
    ["a paragraph above was taken out", ["甲", "XX", "乙", "XX", "丙"], 3, 2],
    ["its text was changed", ["标题", "甲改", "XX", "乙", "XX", "丙"], 1, undefined],
    [
      "the count changed and its text stands twice",
      ["标题", "新", "甲", "XX", "乙", "XX", "丙"],
      2,
      undefined,
    ],
    ["it moved too far", [...Array.from({ length: 30 }, (_, i) => `第${i}段`), ...checked], 1, undefined],
    ["an index past the end", checked, 9, undefined],
    ["an empty document", [], 0, undefined],
  ];
  test.each(rows)("%s", (_name, current, index, now) => {
    expect(findParagraph(checked, current, index)).toBe(now);
  });
});
