import { isDarkColor } from "../../src/word/office-theme";

const rows: [color: string, dark: boolean | undefined][] = [
  ["#FFFFFF", false],
  ["#F3F2F1", false],
  ["#262626", true],
  ["000000", true],
  ["white", undefined],
  ["", undefined],
];
test.each(rows)("%s", (color, dark) => expect(isDarkColor(color)).toBe(dark));
