import { Flow } from "../../src/report/flow";
import { LineText, perLine } from "../../src/report/line-text";

test("the work is done once for each line, and each function remembers its own", () => {
  const length = jest.fn((text: string) => text.length);
  const [lengthOf, firstOf] = [perLine(length), perLine((text) => text.charCodeAt(0))];
  const line = new LineText("甲乙");
  expect([lengthOf(line), firstOf(line), lengthOf(line)]).toEqual([2, "甲".charCodeAt(0), 2]);
  expect(length).toHaveBeenCalledTimes(1);
  expect(lengthOf(new LineText("甲乙"))).toBe(2);
  expect(length).toHaveBeenCalledTimes(2);
});

test("the lines of a paragraph that is kept are the same in the next reading", () => {
  const [kept, edited] = [{ text: "甲\u000b乙" }, { text: "丙" }];
  const sources = (paragraphs: readonly { text: string }[]) =>
    new Flow(paragraphs).lines.map(({ source }) => source);
  const [before, after] = [sources([kept, edited]), sources([{ text: "新" }, kept, { text: "丙改" }])];
  expect(after.map((source) => before.indexOf(source))).toEqual([-1, 0, 1, -1]);
});
