import { findPrompts } from "../../src/word/find-prompts";

const PROMPT = "单击此处输入文字。";

const rows: [name: string, texts: string[], prompts: string[], found: string[]][] = [
  ["a control that is its paragraph", ["甲", PROMPT], [PROMPT], [`1 ${PROMPT}`]],
  [
    "two controls in one line",
    ["姓名：请填姓名 职务：请填职务"],
    ["请填姓名", "请填职务"],
    ["0 请填姓名", "0 请填职务"],
  ],
  ["two controls with one prompt", [PROMPT, "甲", PROMPT], [PROMPT, PROMPT], [`0 ${PROMPT}`, `2 ${PROMPT}`]],
  // The text stands once more outside of a control: which of them is the prompt is not known.
  ["more places than controls", ["请填姓名", "按要求，请填姓名。"], ["请填姓名"], []],
  ["a prompt that the body does not hold", ["甲"], ["在页眉里"], []],
  ["a prompt of spaces", ["甲 乙"], [" "], []],
  ["no controls", ["甲"], [], []],
];
test.each(rows)("%s", (_name, texts, prompts, expected) => {
  const found = [...findPrompts(texts, prompts)].flatMap(([paragraph, ranges]) =>
    ranges.map(({ start, end }) => `${paragraph} ${texts[paragraph]?.slice(start, end) ?? ""}`),
  );
  expect(found).toEqual(expected);
});
