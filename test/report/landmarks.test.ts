import fc from "fast-check";
import { NOTATIONS } from "../../src/checks/blank-notations";
import {
  isClosing,
  isComma,
  isDigit,
  isFullStop,
  isIgnorable,
  isLatin,
  isOpening,
  isSentenceEnd,
  isSpace,
} from "../../src/report/characters";
import { needsCleaning } from "../../src/report/clean-text";
import { findLandmarks, isLandmark, landmarksOf, perParagraph } from "../../src/report/landmarks";

const LANDMARK = /[^\u4e00-\u9fff]|[年某待]/;

test("marks, figures, letters and white space are landmarks, and few Chinese characters", () => {
  const text = "全年培训12次，\t某局“三会”待补。";
  expect(findLandmarks(text).map((at) => text.charAt(at))).toEqual(Array.from("年12，\t某“”待。"));
  expect(findLandmarks("抓好落实")).toEqual([]);
  expect(findLandmarks("")).toEqual([]);
});

test("the landmarks are what a plain pattern says, in order", () => {
  const unit = fc.oneof(
    fc.constantFrom(...Array.from("年某待一鿿〇㐀，。 \u3000\u00009Ａ⼀\ud840")),
    fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)),
  );
  fc.assert(
    fc.property(fc.array(unit), (units) => {
      const text = units.join("");
      const expected = units.flatMap((one, at) => (LANDMARK.test(one) ? [at] : []));
      expect(findLandmarks(text)).toEqual(expected);
      expect(landmarksOf({ text })).toEqual(expected);
    }),
  );
});

test.each([
  ["white space", isSpace],
  ["what means nothing", isIgnorable],
  ["what is not clean", needsCleaning],
  ["the ends of sentences", isSentenceEnd],
  ["full stops", isFullStop],
  ["commas", isComma],
  ["opening marks", isOpening],
  ["closing marks", isClosing],
  ["digits", isDigit],
  ["letters", isLatin],
])("%s are found by their landmarks", (_, isOne) => {
  const codes = Array.from({ length: 0x10000 }, (_unit, code) => code).filter(isOne);
  expect(codes.length).toBeGreaterThan(0);
  expect(codes.filter((code) => !isLandmark(code))).toEqual([]);
});

test("every blank begins with a landmark", () => {
  const codes = NOTATIONS.flatMap(({ begins }) => begins.split("").map((one) => one.charCodeAt(0)));
  expect(codes.filter((code) => !isLandmark(code))).toEqual([]);
});

test("the work is done once for each paragraph, and once for all empty ones", () => {
  const work = jest.fn((text: string, landmarks: readonly number[]) => ({ text, landmarks }));
  const of = perParagraph(work);
  const [own, other] = [{ text: "甲。" }, { text: "甲。" }];
  expect([of(own), of(other), of({ text: "" })]).toEqual([
    { text: "甲。", landmarks: [1] },
    { text: "甲。", landmarks: [1] },
    { text: "", landmarks: [] },
  ]);
  expect([of(own), of({ text: "" })]).toHaveLength(2);
  expect(work).toHaveBeenCalledTimes(3);
});
