import { formatNumber } from "../../src/docx/number-format";

test.each<[string, number[], string]>([
  ["decimal", [1, 10], "1 10"],
  ["decimalZero", [1, 10], "01 10"],
  ["decimalFullWidth", [1, 10], "１ １０"],
  ["decimalEnclosedCircle", [1, 20, 21], "① ⑳ 21"],
  ["decimalEnclosedCircleChinese", [1, 10], "① ⑩"],
  ["decimalEnclosedParen", [1, 20], "⑴ ⒇"],
  ["decimalEnclosedFullstop", [1, 20], "⒈ ⒛"],
  ["numberInDash", [3], "- 3 -"],
  ["upperRoman", [1, 4, 9, 14, 1994], "I IV IX XIV MCMXCIV"],
  ["lowerRoman", [4], "iv"],
  ["upperLetter", [1, 26, 27, 53], "A Z AA AAA"],
  ["lowerLetter", [2], "b"],
  ["chineseCounting", [0, 1, 10, 11, 20, 99, 100], "〇 一 十 十一 二十 九十九 一〇〇"],
  ["chineseCountingThousand", [1, 10, 11], "一 十 十一"],
  ["japaneseCounting", [1, 10, 12], "一 十 十二"],
  ["taiwaneseCounting", [3], "三"],
  ["ideographDigital", [1, 10, 11, 20], "一 一〇 一一 二〇"],
  ["chineseLegalSimplified", [1, 3, 10, 21], "壹 叁 壹拾 贰拾壹"],
  ["ideographLegalTraditional", [2, 6], "貳 陸"],
  ["ideographTraditional", [1, 10, 11], "甲 癸 11"],
  ["ideographZodiac", [1, 12, 13], "子 亥 13"],
  ["ideographZodiacTraditional", [1, 11, 60], "甲子 甲戌 癸亥"],
  ["ideographEnclosedCircle", [1, 10], "㊀ ㊉"],
  ["none", [1], ""],
  ["thaiLetters", [3], "3"],
])("%s writes %j as %s", (format, numbers, written) => {
  expect(numbers.map((n) => formatNumber(n, format)).join(" ")).toBe(written);
});

test("a custom format pads with zeros as its pattern does", () => {
  expect(formatNumber(7, "custom", "001, 002, 003, ...")).toBe("007");
  expect(formatNumber(7, "custom", "1, 2, 3")).toBe("7");
  expect(formatNumber(7, "custom")).toBe("7");
});
