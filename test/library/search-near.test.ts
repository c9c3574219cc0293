import fc from "fast-check";
import type { Phrase } from "../../src/library/phrase";
import { PHRASES } from "../../src/library/phrases";
import { loadPinyin, type Pinyin } from "../../src/library/pinyin";
import { searchPhrases } from "../../src/library/search-phrases";

let pinyin: Pinyin;
beforeAll(async () => {
  pinyin = await loadPinyin();
});

const phrase = (id: string, text: string, tags: string[] = ["分条"]): Phrase => ({
  id,
  role: "plan",
  text,
  tags,
});

const LIBRARY: readonly Phrase[] = [
  phrase("focus", "突出抓好【工作内容】，重点在【发力点】上下功夫。"),
  phrase("trust", "让【对象一】放心，让【对象二】满意。"),
  phrase("power", "规范行使权力，把方便留给群众。"),
  phrase("south", "办好南方的来信，狠抓落实。", ["办公室"]),
  phrase("early", "对苗头性问题早发现、早提醒、早处置。"),
];

const near = (query: string) =>
  searchPhrases(LIBRARY, query, { pinyin }).near.map((match) => [
    match.phrase.id,
    ...match.ranges.map(({ start, end }) => match.phrase.text.slice(start, end)),
  ]);

describe("what is forgiven, with what is marked", () => {
  test.each([
    ["a wrong letter", "zhongdiam", [["focus", "重点"]]],
    ["a missing letter", "zhngdian", [["focus", "重点"]]],
    ["a letter too many", "zhonggdian", [["focus", "重点"]]],
    ["two letters swapped", "zhogndian", [["focus", "重点"]]],
    ["two letters swapped between two syllables", "zhondgian", [["focus", "重点"]]],
    ["a slip in an unfinished last syllable", "zhuahao xiagonf", [["focus", "抓好", "下功"]]],
    ["z for zh", "zongdian", [["focus", "重点"]]],
    ["an for ang", "fanxin", [["trust", "放心"]]],
    ["in for ing, zh for z", "tixin zhaofaxian", [["early", "早发现", "提醒"]]],
    ["l for n, h for f, several in one word", "lanhang", [["south", "南方"]]],
    ["a wrong initial among six", "tczhhg", []],
    ["a wrong initial inside six", "tcxhzd", [["focus", "突出抓好【工作内容】，重点"]]],
    ["swapped initials", "tzchhzd", []],
    ["a missing initial", "dmtxtzfx", [["early", "对苗头性问题早发现"]]],
    ["a tag", "bangongsi", [["south"]]],
    ["characters that sound the same", "权利", [["power", "权力"]]],
    ["characters that sound the same, three of them", "下工夫", [["focus", "下功夫"]]],
    ["one wrong character in three", "抓落地", [["south", "抓落实"]]],
    ["one wrong word of two", "manyi fagnxin", [["trust", "放心", "满意"]]],
  ])("%s: %s", (_, query, expected) => expect(near(query)).toEqual(expected));

  test.each([
    ["two slips in one word", "zhogndiam"],
    ["a slip in each of two words", "fagnxin mayni"],
    ["a slip in a short word", "fagx"],
    ["a wrong initial among five", "tcxhz"],
    ["two wrong characters", "抓狂地"],
    ["one wrong character of two", "放手"],
    ["a mark is no wrong character", "信，狠劲"],
    ["a word that is nowhere", "chuntian"],
  ])("silent, %s: %s", (_, query) => expect(near(query)).toEqual([]));
});

const many = (count: number, text: string) =>
  Array.from({ length: count }, (_, i) => phrase(`${i}`, `${text}${i}。`));

test.each([
  ["none", 0, 1],
  ["two", 2, 1],
  ["three", 3, 0],
])("where %s have what was typed, %i phrases, %i that is like it is shown too", (_, count, like) => {
  const library = [phrase("like", "重典治乱，规范权利。"), ...many(count, "规范权力")];
  const found = searchPhrases(library, "权力", { pinyin });
  expect([found.exact.length, found.near.length]).toEqual([count, like]);
});

test("of those that are like it no more are shown than anyone reads", () => {
  expect(searchPhrases(many(40, "抓落地"), "抓落实", { pinyin }).near).toHaveLength(20);
});

test("where something sounds like it, nothing was mistyped", () => {
  const library = [...many(3, "抓落地"), phrase("sound", "抓罗实。")];
  expect(searchPhrases(library, "抓落实", { pinyin }).near.map((match) => match.phrase.id)).toEqual([
    "sound",
  ]);
});

test("only phrases of the role that was asked for are forgiven", () => {
  const other: Phrase = { ...phrase("other", "规范权力。"), role: "cause" };
  expect(
    searchPhrases([...LIBRARY, other], "权利", { pinyin, role: "cause" }).near.map((m) => m.phrase.id),
  ).toEqual(["other"]);
});

describe("properties over the phrases that ship", () => {
  const phrases = fc.constantFrom(...PHRASES);
  const has = (found: readonly { readonly phrase: Phrase }[], wanted: Phrase) =>
    found.some((match) => match.phrase === wanted);

  test("a phrase is found by any part of itself", () => {
    fc.assert(
      fc.property(phrases, fc.nat(), fc.integer({ min: 1, max: 40 }), (wanted, at, length) => {
        const start = at % wanted.text.length;
        expect(has(searchPhrases(PHRASES, wanted.text.slice(start, start + length)).exact, wanted)).toBe(
          true,
        );
      }),
    );
  });

  test("a phrase is found by its initials", () => {
    fc.assert(
      fc.property(
        phrases,
        fc.nat(),
        fc.integer({ min: 1, max: 40 }),
        fc.nat(),
        (wanted, at, length, reading) => {
          const syllables = spelt(wanted, at, length, reading);
          const letters = syllables.map((syllable) => syllable.charAt(0)).join("");
          fc.pre(/^[a-z]+$/.test(letters));
          expect(has(searchPhrases(PHRASES, letters, { pinyin }).exact, wanted)).toBe(true);
        },
      ),
    );
  });

  test("a phrase is found by its pinyin with one letter changed", () => {
    const edits = fc.record({
      kind: fc.constantFrom("replace", "delete", "insert", "swap"),
      letter: fc.constantFrom(...Array.from("abcdefghijklmnopqrstuvwxyz")),
      place: fc.nat(),
    });
    fc.assert(
      fc.property(
        phrases,
        fc.nat(),
        fc.integer({ min: 2, max: 5 }),
        fc.nat(),
        edits,
        (wanted, at, length, reading, edit) => {
          const syllables = spelt(wanted, at, length, reading);
          const letters = syllables.join("");
          fc.pre(/^[a-z]{6,29}$/.test(letters) && syllables.every((syllable) => syllable.length > 1));
          const found = searchPhrases([wanted], change(letters, edit), { pinyin });
          expect(has([...found.exact, ...found.near], wanted)).toBe(true);
        },
      ),
      { numRuns: 1000 },
    );
  });
});

test("property: no query throws, and what is marked lies in the text, ascending and apart", () => {
  const letters = fc.constantFrom(...Array.from("zhongdianfxsl 抓落实权力【】，A"));
  const texts = fc.string({
    unit: fc.constantFrom(...Array.from("重点放心抓落实权利a1【】，；。")),
    maxLength: 40,
  });
  fc.assert(
    fc.property(fc.string({ unit: letters, maxLength: 40 }), texts, (query, text) => {
      const { exact, near: like } = searchPhrases([phrase("p", text)], query, { pinyin });
      for (const { ranges } of [...exact, ...like]) {
        let last = -1;
        for (const { start, end } of ranges) {
          expect(start).toBeGreaterThan(last);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }
    }),
    { numRuns: 1000 },
  );
});

/** The syllables of so many neighbouring characters of a phrase; `reading` chooses where there are several. */
function spelt({ text }: Phrase, at: number, length: number, reading: number): string[] {
  const typed = Array.from(text.replace(/【[^】]*】/g, ""), (character) => {
    const code = character.charCodeAt(0);
    const readings = pinyin.readings.subarray(pinyin.starts[code], pinyin.starts[code + 1]);
    return pinyin.syllables[readings[reading % Math.max(1, readings.length)] ?? -1] ?? "";
  }).filter((syllable) => syllable !== "");
  const start = at % Math.max(1, typed.length);
  return typed.slice(start, start + length);
}

function change(
  letters: string,
  { kind, letter, place }: { kind: string; letter: string; place: number },
): string {
  const at = place % letters.length;
  const [before, after] = [letters.slice(0, at), letters.slice(at)];
  switch (kind) {
    case "replace":
      return before + letter + after.slice(1);
    case "delete":
      return before + after.slice(1);
    case "insert":
      return before + letter + after;
    default:
      return before + after.charAt(1) + after.charAt(0) + after.slice(2);
  }
}
