import { readImport } from "../../src/files/read-import";

const texts = (text: string, name?: string) =>
  readImport(text, name).phrases.map(({ phrase }) => phrase.text);

test.each<[string, string | undefined, string, string[]]>([
  ["a text file, a phrase in each line", "词句.txt", "甲，乙\n{丙}", ["甲，乙", "{丙}"]],
  ["a table", "词句.CSV", "甲,打算\n乙,", ["甲", "乙"]],
  ["a library", "我的词句.json", '{ "phrases": [{ "text": "甲" }] }', ["甲"]],
  ["a pasted library", undefined, ' { "phrases": [{ "text": "甲" }] }', ["甲"]],
  ["pasted cells", undefined, "甲\t打算\n乙\t", ["甲", "乙"]],
  ["pasted lines, whose commas are commas", undefined, "甲,打算\n乙", ["甲,打算", "乙"]],
])("%s", (_what, name, text, expected) => {
  expect(readImport(text, name).problems).toEqual([]);
  expect(texts(text, name)).toEqual(expected);
});

test("what is wrong is told with its line", () => {
  expect(readImport("不是 JSON", "我的词句.json").problems.map(({ text }) => text)).toEqual([
    "第 1 行：词句库应以 { 开头，这不是词句库文件",
  ]);
});
