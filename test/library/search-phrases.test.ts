import fc from "fast-check";
import type { Phrase } from "../../src/library/phrase";
import { PHRASES } from "../../src/library/phrases";
import { createPinyin, loadPinyin, type Pinyin } from "../../src/library/pinyin";
import { searchPhrases } from "../../src/library/search-phrases";

const phrase = (id: string, text: string, tags: string[] = ["分条"]): Phrase => ({
  id,
  role: "plan",
  text,
  tags,
});

const LIBRARY: readonly Phrase[] = [
  phrase(
    "items",
    "一是坚持【做法一】，【成效一】；二是坚持【做法二】，【成效二】；三是坚持【做法三】，【成效三】。",
  ),
  phrase("focus", "突出抓好【工作内容】，重点在【发力点】上下功夫。", ["突出抓好"]),
  phrase("trust", "让【对象一】放心，让【对象二】满意。", ["排比"]),
  phrase("again", "重新理一理思路，把重点放到基层。", ["思路"]),
  { ...phrase("basis", "经验要记牢，教训更要牢记。", ["体会"]), role: "reflection" },
  phrase("form", "牢记“【格言】”，办好OA系统里的每一件事。", ["标题"]),
];

const pinyin = createPinyin({
  yi: "一",
  shi: "是",
  jian: "坚",
  chi: "持",
  er: "二",
  san: "三",
  tu: "突",
  chu: "出处",
  zhua: "抓",
  hao: "好",
  zhong: "重",
  chong: "重",
  dian: "点",
  zai: "在",
  rang: "让",
  fang: "放",
  xin: "心新",
  man: "满",
  yi4: "",
  lao: "牢",
  ji: "记",
  ti: "体",
  hui: "会",
  xi: "西系",
  an: "安",
  lv: "绿",
});

const found = (query: string, options: { pinyin?: Pinyin; role?: Phrase["role"] } = { pinyin }) =>
  searchPhrases(LIBRARY, query, options).exact.map((match) => [
    match.phrase.id,
    ...match.ranges.map(({ start, end }) => match.phrase.text.slice(start, end)),
  ]);

describe("what is found, best first, with what is marked", () => {
  test.each([
    [
      "a word at the start before one inside",
      "牢记",
      [
        ["form", "牢记"],
        ["basis", "牢记"],
      ],
    ],
    ["a word inside", "下功夫", [["focus", "下功夫"]]],
    ["a tag", "排比", [["trust"]]],
    ["the name of a role", "体会", [["basis"]]],
    ["several words, in any order", "满意 放心", [["trust", "放心", "满意"]]],
    ["words parted by a wide space", "满意　放心", [["trust", "放心", "满意"]]],
    ["words that overlap are marked once", "放心 心", [["trust", "放心"]]],
    ["Latin in either case", "oa", [["form", "OA"]]],
    ["a written pattern with gaps", "让放心满意", [["trust", "让", "放心", "满意"]]],
    ["initials", "tczhh", [["focus", "突出抓好"]]],
    ["full pinyin", "tuchu", [["focus", "突出"]]],
    ["full and initials mixed", "tuchzhh", [["focus", "突出抓好"]]],
    ["an unfinished last syllable", "tuchuzhu", [["focus", "突出抓"]]],
    [
      "any reading of a character",
      "chongdian",
      [
        ["focus", "重点"],
        ["again", "重点"],
      ],
    ],
    ["capitals typed as pinyin", "TCZHH", [["focus", "突出抓好"]]],
    ["an apostrophe between syllables", "fang'xin", [["trust", "放心"]]],
    ["across a blank, as the pattern is remembered", "rfx", [["trust", "让【对象一】放心"]]],
    ["the beginnings of the items", "ysss", [["items", "一是", "三是"]]],
    ["all the beginnings", "ysesss", [["items", "一是", "二是", "三是"]]],
    ["the beginnings in full", "yishisanshi", [["items", "一是", "三是"]]],
    ["pinyin beside a word", "tczhh 下功夫", [["focus", "突出抓好", "下功夫"]]],
    ["the pinyin of a tag", "tihui", [["basis"]]],
  ])("%s: %s", (_, query, expected) => expect(found(query)).toEqual(expected));

  test.each([
    ["one of several words is missing", "放心 落实"],
    ["a word that is nowhere", "春天"],
    ["two characters with a gap are no match", "让心"],
    ["characters in the wrong order", "意满心"],
    ["initials that do not follow each other", "tcg"],
    ["half an item's beginning", "yssh san"],
    ["more letters than there are syllables", "ysssssss"],
    ["the inside of a blank is not typed", "zuofa"],
    ["marks only", "，，，，"],
  ])("silent, %s: %s", (_, query) => expect(found(query)).toEqual([]));

  test("without readings pinyin finds nothing, and words still do", () => {
    expect(found("tczh", {})).toEqual([]);
    expect(found("突出抓好", {})).toEqual([["focus", "突出抓好"]]);
  });

  test("an empty query finds all, in their order, of the role that was asked for", () => {
    expect(found("  ").map(([id]) => id)).toEqual(LIBRARY.map(({ id }) => id));
    expect(found("", { role: "reflection" })).toEqual([["basis"]]);
    expect(found("牢记", { role: "reflection" })).toEqual([["basis", "牢记"]]);
  });
});

test("with the readings that ship, ysss puts the patterns of 一是 first", async () => {
  const matches = searchPhrases(PHRASES, "ysss", { pinyin: await loadPinyin() });
  expect(matches.exact.slice(0, 5).map(({ phrase: { text } }) => text.slice(0, 2))).toEqual(
    Array(5).fill("一是"),
  );
});

test.each([
  ["laoji", "牢记"],
  ["tczhzd", "突出抓好"],
  ["yfm", "一方面"],
  ["yssz", "以上述职"],
  ["ycj", "有差距"],
])("with the readings that ship, %s finds %s", async (query, form) => {
  const matches = searchPhrases(PHRASES, query, { pinyin: await loadPinyin() });
  expect(matches.exact.slice(0, 8).some(({ phrase: { text } }) => text.includes(form))).toBe(true);
});

test("property: no query throws, and ranges lie in the text, ascending and apart", async () => {
  const shipped = await loadPinyin();
  const queries = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.string({ unit: fc.constantFrom(...Array.from("yishsanzhgjc '　一是坚持，【】让")) }),
  );
  const texts = fc.string({
    unit: fc.constantFrom(...Array.from("一是二三重要ABİ【】，；。让心𠮷x1")),
    maxLength: 40,
  });
  fc.assert(
    fc.property(queries, texts, (query, text) => {
      const { exact, near } = searchPhrases([phrase("p", text)], query, { pinyin: shipped });
      for (const { ranges } of [...exact, ...near]) {
        let last = -1;
        for (const { start, end } of ranges) {
          expect(start).toBeGreaterThan(last);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }
    }),
  );
});
