import fc from "fast-check";
import { LIBRARY_LIMITS, textFault } from "../../src/library/library-limits";
import { phraseFromSelection } from "../../src/library/phrase-from-selection";

test.each<[string, string, string]>([
  ["a sentence", "加强学习，改进作风。", "加强学习，改进作风。"],
  ["paragraphs", "一是学习。\r二是实践。\r", "一是学习。\n二是实践。"],
  ["paragraphs with an empty one between", "一是学习。\n\n\u3000\n二是实践。", "一是学习。\n二是实践。"],
  ["a line break", "一是学习。\u000b二是实践。", "一是学习。\n二是实践。"],
  ["the indentation of spaces", "\u3000\u3000一是学习。", "一是学习。"],
  ["the anchor of a comment and a note", "加强\u0005学习。\u0002", "加强学习。"],
  ["cells of a table", "成绩\u0007问题\r\u0007", "成绩\n问题"],
  ["a tab", "一、\t成绩", "一、 成绩"],
  ["nothing but marks", "\r\u0005\u3000\r", ""],
])("%s", (_what, selected, phrase) => {
  expect(phraseFromSelection(selected)).toBe(phrase);
});

test("whatever is selected, it is a phrase or nothing", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 80 }), (selected) => {
      const phrase = phraseFromSelection(selected);
      expect(phrase === "" ? undefined : textFault(phrase, LIBRARY_LIMITS.text)).toBeUndefined();
    }),
  );
});
