import { judgeImport } from "../../src/taskpane/requirement-import";

test.each([
  ["nothing yet", " \n", { kind: "nothing" }],
  ["a requirement", '{ "counting": "word" }', { kind: "right", entered: { counting: "word" } }],
  [
    "a mistake",
    '{\n  "counting": "words"\n}',
    { kind: "wrong", count: 1, shown: ['第 2 行：counting 应为 "characters" 或 "word"'] },
  ],
])("%s", (_, text, judged) => {
  expect(judgeImport(text)).toEqual(judged);
});

test("of very many mistakes the first are listed, and the others counted", () => {
  const wrong = Array.from({ length: 30 }, (_, index) => `  "item${index}": 1`);
  const judged = judgeImport(`{\n${wrong.join(",\n")}\n}`);
  expect(judged).toMatchObject({ kind: "wrong", count: 30 });
  if (judged.kind !== "wrong") return;
  expect(judged.shown).toHaveLength(21);
  expect(judged.shown[0]).toMatch(/^第 2 行/);
  expect(judged.shown[20]).toBe("还有 10 处。");
});
