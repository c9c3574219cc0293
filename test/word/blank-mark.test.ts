import { formerHighlight, isMarkColor, isMarkTag, markTag } from "../../src/word/blank-mark";

test.each([null, "#00FF00", "#ffff00", "Turquoise"])("a tag says that the highlight was %s", (highlight) => {
  const tag = markTag(highlight) ?? "";
  expect(isMarkTag(tag)).toBe(true);
  expect(formerHighlight(tag)).toBe(highlight);
});

test.each(["", "#12", "none", "rgb(1,2,3)"])(
  "a highlight that could not come back has no tag: %p",
  (highlight) => {
    expect(markTag(highlight)).toBeUndefined();
  },
);

test.each(["moupian.blank:", "moupian.blank:#12", "moupian.blank:<b>", "moupian.blank:#00FF00 "])(
  "a tag that somebody else wrote does not say what was there: %s",
  (tag) => {
    expect(isMarkTag(tag)).toBe(true);
    expect(formerHighlight(tag)).toBeUndefined();
  },
);

test.each(["", "blank", "moupian.other:none", null])("not ours: %p", (tag) => {
  expect(isMarkTag(tag)).toBe(false);
});

test.each([
  ["#FFFF00", true],
  ["#ffff00", true],
  ["Yellow", true],
  ["#00FF00", false],
  ["", false],
  [null, false],
])("%p is the yellow of marks: %p", (highlight, expected) => {
  expect(isMarkColor(highlight)).toBe(expected);
});
