import { nameFromAddress } from "../../src/word/document-name";

const rows: [name: string, address: string | undefined, expected: string | undefined][] = [
  ["Windows", "D:\\报告\\2025年述职报告.docx", "2025年述职报告"],
  ["a Windows share", "\\\\server\\share\\a.b\\总结（定稿）.DOC", "总结（定稿）"],
  ["a Mac", "/Volumes/资料/述职报告.docx", "述职报告"],
  ["a percent sign in a file's name", "D:\\完成率95%.docx", "完成率95%"],
  ["SharePoint", "https://a.sharepoint.com/sites/b/%E8%BF%B0%E8%81%8C.docx?d=w1&csf=1", "述职"],
  ["an address that is not well encoded", "https://a.example/100%.docx", "100%"],
  ["a name with dots", "C:\\1.3版.docx", "1.3版"],
  ["a file without an ending", "C:\\报告", "报告"],
  ["a document that was never saved", "", undefined],
  ["no address at all", undefined, undefined],
];
test.each(rows)("the name: %s", (_name, address, expected) => {
  expect(nameFromAddress(address)).toBe(expected);
});
