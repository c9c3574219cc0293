import fc from "fast-check";
import type { Edit } from "../../src/checks/check";
import { convertEnumeration } from "../../src/library/convert-enumeration";
import { ENUMERATION_FAMILIES } from "../../src/library/enumerate";
import { divideItems, type ItemDivision } from "../../src/library/enumeration-items";

/** The text with its edits made. */
function edited(lines: readonly string[], edits: readonly Edit[]): string[] {
  return lines.map((line, paragraph) =>
    edits
      .filter(({ at }) => at.paragraph === paragraph)
      .sort((a, b) => b.at.start - a.at.start)
      .reduce((text, { at, text: put }) => text.slice(0, at.start) + put + text.slice(at.end), line),
  );
}

const familyOf = (id: string) => ENUMERATION_FAMILIES.find((family) => family.id === id);

interface Choice {
  /** The selected paragraphs, or the selected words of a paragraph; all of the text if not said. */
  readonly select?: readonly [number, number] | string;
  readonly division?: ItemDivision;
  readonly source?: string;
}

/** Converts as the pane does: the first way to read the selection unless another is asked for. */
function convert(lines: readonly string[], to: string, { select, division, source }: Choice = {}) {
  const paragraphs = lines.map((text) => ({ text }));
  let from = { paragraph: 0, offset: 0 };
  let until = { paragraph: lines.length - 1, offset: lines.at(-1)?.length ?? 0 };
  if (typeof select === "string") {
    const paragraph = lines.findIndex((line) => line.includes(select));
    const offset = lines[paragraph]?.indexOf(select) ?? -1;
    if (offset < 0) throw new Error(`no ${select}`);
    from = { paragraph, offset };
    until = { paragraph, offset: offset + select.length };
  } else if (select) {
    from = { paragraph: select[0], offset: 0 };
    until = { paragraph: select[1], offset: lines[select[1]]?.length ?? 0 };
  }
  const ways = divideItems(paragraphs, { from, to: until });
  const chosen = ways.find(
    (way) =>
      (division === undefined || way.division === division) &&
      (source === undefined || way.family === source),
  );
  if (!chosen) return "nothing";
  const made = convertEnumeration(paragraphs, chosen, familyOf(to), ways);
  return made.kind === "ready" ? edited(lines, made.edits) : made.kind;
}

describe("an enumeration of what has none", () => {
  test.each<[string, string[], string, Choice, string[]]>([
    ["one item a paragraph", ["抓学习。", "抓作风。"], "yishi", {}, ["一是抓学习。", "二是抓作风。"]],
    [
      "after the indent",
      ["　　抓学习。", "　　抓作风。"],
      "diyi",
      {},
      ["　　第一，抓学习。", "　　第二，抓作风。"],
    ],
    [
      "three of 首先 end in 最后",
      ["甲。", "乙。", "丙。"],
      "shouxian",
      {},
      ["首先，甲。", "其次，乙。", "最后，丙。"],
    ],
    [
      "past ten",
      Array.from({ length: 11 }, () => "甲。"),
      "qiyi",
      {},
      [
        "其一，甲。",
        "其二，甲。",
        "其三，甲。",
        "其四，甲。",
        "其五，甲。",
        "其六，甲。",
        "其七，甲。",
        "其八，甲。",
        "其九，甲。",
        "其十，甲。",
        "其十一，甲。",
      ],
    ],
    [
      "empty paragraphs are no items",
      ["甲。", "", "　", "乙。"],
      "kuohao",
      {},
      ["（一）甲。", "", "　", "（二）乙。"],
    ],
    [
      "only the selected ones",
      ["前文。", "甲。", "乙。", "后文。"],
      "yishi",
      { select: [1, 2] },
      ["前文。", "一是甲。", "二是乙。", "后文。"],
    ],
    [
      "the clauses of one paragraph",
      ["抓学习，读书；抓作风；抓落实。"],
      "yishi",
      {},
      ["一是抓学习，读书；二是抓作风；三是抓落实。"],
    ],
    [
      "not what announces them",
      ["主要做了三件事：抓学习；抓作风；抓落实。"],
      "yiyao",
      {},
      ["主要做了三件事：一要抓学习；二要抓作风；三要抓落实。"],
    ],
    [
      "colons in every clause announce nothing",
      ["学习上：读书；作风上：守纪。"],
      "diyi",
      {},
      ["第一，学习上：读书；第二，作风上：守纪。"],
    ],
    [
      "the sentences of one paragraph",
      ["抓学习。抓作风！抓落实。"],
      "diyi",
      {},
      ["第一，抓学习。第二，抓作风！第三，抓落实。"],
    ],
    [
      "the sentences, if asked",
      ["抓学习；读书。抓作风；守纪。"],
      "yishi",
      { division: "sentences" },
      ["一是抓学习；读书。二是抓作风；守纪。"],
    ],
    [
      "a sentence that announces them stays",
      ["主要有两个方面。抓学习。抓作风。"],
      "yishi",
      {},
      ["主要有两个方面。一是抓学习。二是抓作风。"],
    ],
    [
      "a paragraph that announces them stays",
      ["主要做了两项工作：", "甲。", "乙。"],
      "yishi",
      {},
      ["主要做了两项工作：", "一是甲。", "二是乙。"],
    ],
    [
      "a mark in a quotation parts nothing",
      ["做到“学；思。”；抓作风。"],
      "yishi",
      {},
      ["一是做到“学；思。”；二是抓作风。"],
    ],
    ["a quotation that is not closed", ["做到“学；抓作风。"], "yishi", {}, ["一是做到“学；二是抓作风。"]],
    [
      "a part of a paragraph",
      ["形势很好。抓学习。抓作风。还要努力。"],
      "yishi",
      { select: "抓学习。抓作风。" },
      ["形势很好。一是抓学习。二是抓作风。还要努力。"],
    ],
    [
      "half a clause counts whole",
      ["抓学习；抓作风；抓落实。"],
      "yishi",
      { select: "习；抓作" },
      ["一是抓学习；二是抓作风；抓落实。"],
    ],
    ["要 is not written twice", ["要抓学习；要抓作风。"], "yiyao", {}, ["一要抓学习；二要抓作风。"]],
    [
      "paragraphs that have markers here and there",
      ["一是甲。", "乙。", "二是丙。"],
      "diyi",
      { division: "paragraphs" },
      ["第一，甲。", "第二，乙。", "第三，丙。"],
    ],
    [
      "the number that is announced",
      ["主要有三点体会：", "甲。", "乙。"],
      "yishi",
      { select: [1, 2] },
      ["主要有两点体会：", "一是甲。", "二是乙。"],
    ],
    [
      "a number that agrees stays",
      ["主要有２点体会：", "甲。", "乙。"],
      "yishi",
      { select: [1, 2] },
      ["主要有２点体会：", "一是甲。", "二是乙。"],
    ],
    [
      "in the script that is there",
      ["主要有3点体会：", "甲。", "乙。"],
      "yishi",
      { select: [1, 2] },
      ["主要有2点体会：", "一是甲。", "二是乙。"],
    ],
  ])("%s", (_name, lines, to, choice, expected) => expect(convert(lines, to, choice)).toEqual(expected));

  test.each<[string, string[], Choice]>([
    ["one paragraph of one sentence", ["抓学习，抓作风。"], {}],
    ["one paragraph and an empty one", ["抓学习。", ""], {}],
    ["nothing but space", ["　　"], {}],
    ["one sentence of many", ["抓学习。抓作风。"], { select: "抓学" }],
  ])("nothing to part: %s", (_name, lines, choice) =>
    expect(convert(lines, "yishi", choice)).toBe("nothing"),
  );
});

describe("another family", () => {
  const THREE = ["一是甲；二是乙；三是丙。"];
  test.each([
    ["yiyao", "一要甲；二要乙；三要丙。"],
    ["diyi", "第一，甲；第二，乙；第三，丙。"],
    ["shouxian", "首先，甲；其次，乙；最后，丙。"],
    ["qiyi", "其一，甲；其二，乙；其三，丙。"],
    ["kuohao", "（一）甲；（二）乙；（三）丙。"],
    ["none", "甲；乙；丙。"],
  ])("一是 to %s", (to, expected) => expect(convert(THREE, to)).toEqual([expected]));

  test.each<[string, string, string, string]>([
    ["the comma goes", "首先，甲。其次，乙。", "yishi", "一是甲。二是乙。"],
    ["a wrong mark goes", "第一、甲。第二、乙。", "kuohao", "（一）甲。（二）乙。"],
    ["a wrong mark becomes right", "第一、甲。第二、乙。", "qiyi", "其一，甲。其二，乙。"],
    ["一是 with a comma", "一是，甲；二是，乙。", "diyi", "第一，甲；第二，乙。"],
    ["第一是 stays 是", "第一是甲；第二是乙。", "qiyi", "其一是甲；其二是乙。"],
    ["第一是 becomes 一是", "第一是甲；第二是乙。", "yishi", "一是甲；二是乙。"],
    ["再者 is third", "首先，甲。其次，乙。再者，丙。", "yishi", "一是甲。二是乙。三是丙。"],
    ["最后 is the last", "首先，甲。最后，乙。", "diyi", "第一，甲。第二，乙。"],
    ["一方面 twice", "一方面，甲；一方面，乙。", "yishi", "一是甲；二是乙。"],
    ["（1）", "（1）甲；（2）乙。", "yishi", "一是甲；二是乙。"],
    ["①", "①甲；②乙。", "diyi", "第一，甲；第二，乙。"],
    ["after commas", "原因：一是甲，二是乙。", "qiyi", "原因：其一，甲，其二，乙。"],
    ["要 once", "一是要甲；二是要乙。", "yiyao", "一要甲；二要乙。"],
    ["not the inner one", "一是甲，包括：①子，②丑；二是乙。", "diyi", "第一，甲，包括：①子，②丑；第二，乙。"],
    ["去掉 takes 是 too", "第一是甲；第二是乙。", "none", "甲；乙。"],
  ])("%s", (_name, line, to, expected) => expect(convert([line], to)).toEqual([expected]));

  test.each<[string, string[], string, Choice, string[]]>([
    ["typed numbers with spaces", ["1. 甲。", "2. 乙。"], "yishi", {}, ["一是甲。", "二是乙。"]],
    ["dashes", ["——甲。", "——乙。"], "kuohao", {}, ["（一）甲。", "（二）乙。"]],
    [
      "headings with text between",
      ["（一）甲", "正文。", "（二）乙", "正文。"],
      "yishi",
      {},
      ["一是甲", "正文。", "二是乙", "正文。"],
    ],
    [
      "items keep their numbers",
      ["一是甲。", "二是乙。", "三是丙。"],
      "diyi",
      { select: [1, 2] },
      ["一是甲。", "第二，乙。", "第三，丙。"],
    ],
    [
      "the inner one, if asked",
      ["一是甲，包括：①子，②丑，③寅；二是乙。"],
      "qiyi",
      { source: "circled" },
      ["一是甲，包括：其一，子，其二，丑，其三，寅；二是乙。"],
    ],
    [
      "two enumerations of one family",
      ["一是甲；二是乙。", "一是丙；二是丁；三是戊。"],
      "shouxian",
      {},
      ["首先，甲；其次，乙。", "首先，丙；其次，丁；最后，戊。"],
    ],
    [
      "a wrong number is corrected along",
      ["主要有四点：一是甲；二是乙。"],
      "diyi",
      {},
      ["主要有两点：第一，甲；第二，乙。"],
    ],
    [
      "taking markers away leaves the number",
      ["主要有四点：一是甲；二是乙。"],
      "none",
      {},
      ["主要有四点：甲；乙。"],
    ],
  ])("%s", (_name, lines, to, choice, expected) => expect(convert(lines, to, choice)).toEqual(expected));

  test.each<[string, string[], string, string]>([
    ["一方面 has two", ["一是甲；二是乙；三是丙。"], "yifangmian", "tooMany"],
    ["首先 has four", ["甲。", "乙。", "丙。", "丁。", "戊。"], "shouxian", "tooMany"],
    ["they have it already", ["一是甲；二是乙。"], "yishi", "same"],
    ["it would run into another", ["一是甲，包括：第一，子，第二，丑；二是乙；三是丙。"], "diyi", "mixed"],
  ])("cannot: %s", (_name, lines, to, expected) => expect(convert(lines, to)).toBe(expected));

  test("says how many of the enumeration are not selected", () => {
    const paragraphs = ["一是甲。", "二是乙。", "三是丙。"].map((text) => ({ text }));
    const extent = { from: { paragraph: 0, offset: 0 }, to: { paragraph: 1, offset: 4 } };
    expect(divideItems(paragraphs, extent)[0]).toMatchObject({ family: "yishi", unselected: 1 });
  });
});

describe("properties", () => {
  const words = fc.constantFrom(
    "抓学习",
    "改作风",
    "重落实",
    "走访群众",
    "（含下属单位）",
    "“两学一做”",
    "《办法》",
  );
  const clause = fc.array(words, { minLength: 1, maxLength: 4 }).map((parts) => parts.join("，"));
  const items = fc.array(clause, { minLength: 2, maxLength: 12 });
  const plain = fc
    .record({ items, layout: fc.constantFrom("lines", "semicolons", "sentences") })
    .map(({ items: all, layout }): string[] =>
      layout === "lines"
        ? all.map((item) => `${item}。`)
        : [`${all.join(layout === "semicolons" ? "；" : "。")}。`],
    );
  const family = fc.constantFrom(...ENUMERATION_FAMILIES);
  const isRefusal = (made: string[] | string): made is string => typeof made === "string";

  test("there and back restores the text", () => {
    fc.assert(
      fc.property(plain, family, (lines, { id }) => {
        const there = convert(lines, id);
        if (isRefusal(there)) {
          expect(there).toBe("tooMany");
          return;
        }
        expect(there).not.toEqual(lines);
        expect(convert(there, "none")).toEqual(lines);
      }),
    );
  });

  test("to another family and back to the first is no change", () => {
    fc.assert(
      fc.property(plain, family, family, (lines, a, b) => {
        const first = convert(lines, a.id);
        if (isRefusal(first) || a.id === b.id) return;
        const second = convert(first, b.id);
        if (isRefusal(second)) {
          expect(second).toBe("tooMany");
          return;
        }
        expect(convert(second, a.id)).toEqual(first);
      }),
    );
  });

  test("nothing but markers and their marks changes, in any text", () => {
    const unit = fc.constantFrom(
      ...Array.from("一二是要第其首先次方面另最后再者（）①②1.，；。：“”、　—甲乙"),
      "一是",
      "二是",
      "第二，",
      "主要有三点：",
    );
    const line = fc.array(unit, { maxLength: 14 }).map((parts) => parts.join(""));
    const marks = /[一二三四五六七八九十是要第其首先次方面另最后再者两（）①②\d.，；：、,—\s]/g;
    const core = (lines: readonly string[]) => lines.map((text) => text.replace(marks, ""));
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 5 }), family, fc.boolean(), (lines, to, away) => {
        const made = convert(lines, away ? "none" : to.id);
        if (!isRefusal(made)) expect(core(made)).toEqual(core(lines));
      }),
      { numRuns: 500 },
    );
  });

  test("items lie inside their paragraphs, in order, and apart", () => {
    const text = fc.string({
      unit: fc.constantFrom(...Array.from("一二是第其，；。：“”（）甲\t\n　")),
      maxLength: 20,
    });
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 4 }), (lines) => {
        const paragraphs = lines.map((each) => ({ text: each }));
        const to = { paragraph: lines.length - 1, offset: lines.at(-1)?.length ?? 0 };
        for (const { items: found } of divideItems(paragraphs, { from: { paragraph: 0, offset: 0 }, to })) {
          let last = { paragraph: 0, end: 0 };
          for (const { paragraph, start, end } of found) {
            expect(paragraph > last.paragraph || start >= last.end).toBe(true);
            expect(end).toBeGreaterThanOrEqual(start);
            expect(end).toBeLessThanOrEqual(lines[paragraph]?.length ?? 0);
            last = { paragraph, end };
          }
        }
      }),
    );
  });
});
