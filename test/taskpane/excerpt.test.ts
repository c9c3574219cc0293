import fc from "fast-check";
import { excerpt, shorten } from "../../src/taskpane/excerpt";

/** The excerpt around a quote, with the quote in 〔〕. */
function show(text: string, quote: string, side?: number): string {
  const start = text.indexOf(quote);
  if (start === -1) throw new Error(quote);
  const { before, quote: shown, after } = excerpt(text, { start, end: start + quote.length }, side);
  return `${before}〔${shown}〕${after}`;
}

const rows: [name: string, text: string, quote: string, side: number, shown: string][] = [
  ["a short paragraph is shown whole", "我是XX年到任的", "XX", 10, "我是〔XX〕年到任的"],
  ["a long one is cut on both sides", "甲乙丙丁戊己庚辛", "丁", 2, "…乙丙〔丁〕戊己…"],
  ["at the beginning nothing is cut off before it", "XX年以来，工作顺利", "XX", 2, "〔XX〕年以…"],
  ["Word's anchors are left out", "近\u0005X年来", "X", 5, "近〔X〕年来"],
  ["breaks and tabs become a blank", "单位：\t\v办公室", "办公室", 5, "单位： 〔办公室〕"],
  ["a rare character is not cut in two", "𠮷𠮷XX𠮷𠮷", "XX", 1, "…𠮷〔XX〕…"],
];
test.each(rows)("%s", (_name, text, quote, side, shown) => expect(show(text, quote, side)).toBe(shown));

test("a long quote loses its middle", () => {
  expect(shorten("一二三四五六七八九十", 5)).toBe("一二…九十");
  expect(shorten("一二三", 5)).toBe("一二三");
});

test("no range of any text throws, and no half of a character is shown", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), fc.nat(), fc.nat(), (text, a, b) => {
      const edges = Array.from(text).reduce<number[]>(
        (all, char) => [...all, (all.at(-1) ?? 0) + char.length],
        [0],
      );
      const [start = 0, end = 0] = [a, b].map((n) => edges[n % edges.length] ?? 0).sort((x, y) => x - y);
      const { before, quote, after } = excerpt(text, { start, end }, 3);
      expect(() => encodeURIComponent(before + quote + after)).not.toThrow();
    }),
  );
});
