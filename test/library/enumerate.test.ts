import fc from "fast-check";
import { ENUMERATION_FAMILIES, enumerationText, maxItems, nextMember } from "../../src/library/enumerate";
import { ITEM_PATTERNS, LEADS } from "../../src/library/item-patterns";
import { findMarkers } from "../../src/report/markers";
import { blankFaults, blankNames } from "./blank-notation";

function named<T extends { readonly id: string }>(all: readonly T[], id: string): T {
  const found = all.find((each) => each.id === id);
  if (found === undefined) throw new Error(`no ${id}`);
  return found;
}

const family = (id: string) => named(ENUMERATION_FAMILIES, id);

test("seven families, each with as many items as it has markers", () => {
  expect(ENUMERATION_FAMILIES.map((each) => [each.name, maxItems(each)])).toEqual([
    ["一是 二是 三是", 12],
    ["一要 二要 三要", 12],
    ["第一 第二 第三", 12],
    ["首先 其次 再次", 4],
    ["其一 其二 其三", 12],
    ["一方面 另一方面", 2],
    ["（一） （二） （三）", 12],
  ]);
});

describe("what is inserted", () => {
  test.each([
    ["yishi", 2, "inline", {}, "一是【做法一】，【成效一】；二是【做法二】，【成效二】。"],
    ["diyi", 2, "inline", {}, "第一，【做法一】，【成效一】；第二，【做法二】，【成效二】。"],
    ["yifangmian", 2, "inline", {}, "一方面，【做法一】，【成效一】；另一方面，【做法二】，【成效二】。"],
    ["qiyi", 2, "lines", {}, "其一，【做法一】，【成效一】。\n其二，【做法二】，【成效二】。"],
    ["kuohao", 2, "lines", {}, "（一）【小标题一】。【具体内容一】。\n（二）【小标题二】。【具体内容二】。"],
    ["kuohao", 2, "inline", {}, "（一）【做法一】，【成效一】；（二）【做法二】，【成效二】。"],
  ] as const)("%s, %i items, %s", (id, count, layout, options, expected) =>
    expect(enumerationText(family(id), count, layout, options)).toBe(expected),
  );

  test("a chosen pattern; items with a full stop are parted by full stops", () => {
    expect(enumerationText(family("yishi"), 2, "inline", { pattern: named(ITEM_PATTERNS, "heading") })).toBe(
      "一是【小标题一】。【具体内容一】。二是【小标题二】。【具体内容二】。",
    );
  });

  test("the lead announces the number of items", () => {
    const text = (count: number) =>
      enumerationText(family("yiyao"), count, "inline", { lead: "主要有N点：" });
    expect(text(2)).toMatch(/^主要有两点：一要/);
    expect(text(12)).toMatch(/^主要有十二点：一要/);
    expect(enumerationText(family("yishi"), 3, "lines", { lead: LEADS[0] ?? "" })).toMatch(
      /^主要体现在三个方面：\n一是/,
    );
  });

  test.each([
    [2, "首先 其次"],
    [3, "首先 其次 最后"],
    [4, "首先 其次 再次 最后"],
  ])("%i items of 首先", (count, expected) => {
    const lines = enumerationText(family("shouxian"), count, "lines").split("\n");
    expect(lines.map((line) => line.split("，")[0]).join(" ")).toBe(expected);
  });

  test.each([
    ["yishi", 1],
    ["yishi", 13],
    ["yishi", 2.5],
    ["shouxian", 5],
    ["yifangmian", 3],
  ])("%s cannot have %s items", (id, count) =>
    expect(() => enumerationText(family(id), count, "inline")).toThrow(RangeError),
  );

  test("every family, number, layout and pattern: blanks of their own, markers that are read back", () => {
    for (const each of ENUMERATION_FAMILIES) {
      for (let count = 2; count <= maxItems(each); count++) {
        for (const layout of ["inline", "lines"] as const) {
          for (const itemPattern of ITEM_PATTERNS) {
            const text = enumerationText(each, count, layout, { pattern: itemPattern });
            expect(blankFaults(text)).toEqual([]);
            expect(new Set(blankNames(text)).size).toBe(count * blankNames(itemPattern.text).length);
            const markers = findMarkers(text).filter(({ strong }) => strong);
            expect(markers.map((marker) => marker.family)).toEqual(Array(count).fill(each.id));
          }
        }
      }
    }
  });
});

describe("the next member", () => {
  test.each([
    ["after a full stop", "一是抓学习。二是抓作风。", "三是"],
    ["after a semicolon", "一是抓学习；二是抓作风；", "三是"],
    ["the mark that parted the others is put", "一是抓学习；二是抓作风", "；三是"],
    ["and that may be a full stop", "一是抓学习。二是抓作风", "。三是"],
    ["or a comma", "一是思想上重视，二是行动上落实", "，三是"],
    ["after the first item a semicolon", "主要有三点：一是抓学习", "；二是"],
    ["after a comma that is there", "一是思想上重视，", "二是"],
    ["in a new paragraph", "一是抓学习。\n二是抓作风。\n", "三是"],
    ["in a new paragraph with an indent", "一是抓学习。\n二是抓作风。\n　　", "三是"],
    ["at the end of an item that is a paragraph", "一是抓学习。\n二是抓作风。", "\n三是"],
    ["and the full stop that it lacks", "一是抓学习。\n二是抓作风", "。\n三是"],
    ["past ten", "十是抓落实；十一是抓检查；", "十二是"],
    ["the family's own comma", "第一，抓学习。第二，抓作风。", "第三，"],
    ["首先", "首先，统一思想。", "其次，"],
    ["其一", "其一，抓学习；", "其二，"],
    ["一方面", "一方面，抓学习；", "另一方面，"],
    ["a heading", "（一）抓好学习\n坚持每周一学。", "\n（二）"],
    ["a heading far down", "（二）抓好作风\n坚持常抓不懈。\n", "（三）"],
    ["（1）", "（1）抓学习；（2）抓作风；", "（3）"],
    ["the last family, not the first", "（一）抓好学习\n一是读原著；二是悟原理；", "三是"],
    ["back to the outer family after the inner one", "一是抓学习。第一，读；第二，写。二是抓作风。", "三是"],
    ["a restart", "一是抓学习。二是抓作风。\n下面说不足。一是学习不深；", "二是"],
    ["after a blank", "一是【做法一】；二是【做法二】", "；三是"],
    ["a heading above several paragraphs", "（一）抓好学习\n读书。\n笔记。\n讨论。", "\n（二）"],
    [
      "the heading, not what was enumerated above",
      "（一）抓好学习\n一是读书；二是笔记。\n效果很好。",
      "\n（二）",
    ],
    ["the inner one in the paragraph that it is in", "（一）抓好学习\n一是读书；二是笔记；", "三是"],
    ["items with more paragraphs of text", "一是抓学习。\n读书。\n二是抓作风。\n守纪。", "\n三是"],
    ["the first item that is a paragraph", "一是抓学习。\n", "二是"],
    ["inside an item, between items", "一是甲；二是乙；", "三是"],
    ["after a quotation", "一是“我要学”；二是“我要干”", "；三是"],
    ["after a quoted sentence", "一是做到“不懂就问。”", "二是"],
  ])("%s", (_, before, expected) => expect(nextMember(before)).toBe(expected));

  test.each([
    ["nothing", ""],
    ["no enumeration", "今年的工作总的来看是好的。"],
    ["a marker inside a sentence", "我想一是为了学习"],
    ["the marker has no item yet", "一是抓学习；二是"],
    ["the family has no more", "一方面，抓学习；另一方面，抓作风；"],
    ["最后 closes", "首先，抓学习；最后，抓作风。"],
    ["an ordinal that is a word", "第一书记驻村两年。第一季度完成过半。"],
    ["三要素 is not 三要", "三要素都已具备。"],
    ["首先 as a plain word", "首先考虑群众利益。"],
    ["其一 in a word", "其一生清廉。"],
    ["a section heading ends what went before", "一是抓学习；二是抓作风。\n二、存在的问题\n"],
    ["an enumeration that its paragraph has ended", "一是抓学习；二是抓作风。\n效果很好。\n今后努力。"],
    ["a dash has no number", "——抓学习。\n"],
  ])("silent, %s", (_, before) => expect(nextMember(before)).toBeUndefined());

  test("property: what is inserted can be gone on with, up to the family's end", () => {
    const cases = fc.constantFrom(...ENUMERATION_FAMILIES).chain((each) =>
      fc.record({
        each: fc.constant(each),
        count: fc.integer({ min: 2, max: maxItems(each) }),
        layout: fc.constantFrom("inline" as const, "lines" as const),
      }),
    );
    fc.assert(
      fc.property(cases, ({ each, count, layout }) => {
        const next = nextMember(enumerationText(each, count, layout));
        const member = each.last !== undefined && count > 2 ? undefined : each.member(count + 1);
        expect(next?.trim()).toBe(member && member + each.separator);
      }),
    );
  });

  test("property: no text throws", () => {
    const texts = fc.string({
      unit: fc.constantFrom(...Array.from("一二是要第其首先方面另最后（）1，；。：\n　【】—x")),
    });
    fc.assert(fc.property(texts, (text) => void nextMember(text)));
  });
});
