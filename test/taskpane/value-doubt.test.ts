import fc from "fast-check";
import { findBlanks } from "../../src/checks/blank";
import { valueDoubt } from "../../src/taskpane/value-doubt";

/** The doubt about a value for the first blank of a text; `twice` with what would stand there twice. */
function doubt(text: string, value: string): string | undefined {
  const [blank] = findBlanks([{ text }]);
  if (!blank) throw new Error(`no blank in ${text}`);
  const found = valueDoubt(blank, value, text);
  return found && (found.kind === "twice" ? `twice ${found.text}` : found.kind);
}

const doubtful: [text: string, value: string, doubt: string][] = [
  ["全年培训XX次。", "很多", "number"],
  ["全年培训XX次。", "12a", "number"],
  ["全年培训XX次。", "12次", "twice 次"],
  ["共投入XX万元。", "30万元", "twice 万元"],
  ["我于20XX年任职。", "abcd", "date"],
  ["我于20XX年任职。", "2024年", "twice 年"],
  ["我于2024年X月任职。", "13", "month"],
  ["述职人：【姓名】", "13800000000", "name"],
  ["到XX局工作以来", "12", "unit"],
  ["到XX局工作以来", "财政局", "twice 局"],
  ["现任【职务】。科长一职", "现任科长", "twice 现任"],
];
test.each(doubtful)("%s: %s looks wrong", (text, value, expected) => {
  expect(doubt(text, value)).toBe(expected);
});

const fine: [text: string, value: string][] = [
  ["全年培训XX次。", "12"],
  ["全年培训XX次。", "三十余"],
  ["全年培训XX次。", ""],
  ["全年培训XX次。", "  "],
  ["我于20XX年任职。", "2024"],
  ["在XX年里", "今"],
  ["我于2024年X月任职。", "12"],
  ["述职人：【姓名】", "王芳"],
  ["述职人：【姓名】", "买买提·阿不都热合曼"],
  ["到XX局工作以来", "财政"],
  ["现任【职务】。", "科长"],
  // The same word at both ends is no repetition.
  ["主要做法是【经验做法】。", "一事一议"],
];
test.each(fine)("%s: %s is taken as it is", (text, value) => {
  expect(doubt(text, value)).toBeUndefined();
});

test("any value is judged, and what would stand twice is a part of it", () => {
  const texts = ["全年培训XX次。", "我于20XX年任职。", "述职人：【姓名】", "到XX局工作以来", "【经验做法】"];
  fc.assert(
    fc.property(fc.constantFrom(...texts), fc.string(), (text, value) => {
      const found = doubt(text, value);
      if (found?.startsWith("twice ")) expect(value).toContain(found.slice("twice ".length));
    }),
  );
});
