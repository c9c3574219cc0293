import { strToU8, unzipSync, zipSync } from "fflate";
import { readDocx } from "../../src/docx/read-docx";
import { writeDocx } from "../../src/docx/write-docx";
import { readSettings, writeSettings } from "../../src/playground/file-settings";

const FILE = new Uint8Array(writeDocx([{ style: "body", text: "甲事办结。" }]));
const SETTINGS = { "moupian.genre": '"述职报告"', "moupian.roles": '{"A&B <甲>":"plan"}' };

test("settings travel with the file, and the document stays as it was", () => {
  const saved = writeSettings(FILE, SETTINGS);
  expect(readSettings(saved)).toEqual(SETTINGS);
  expect(readDocx(saved)).toEqual(readDocx(FILE));
});

test("those of the last saving replace the earlier ones; without any nothing is left in the file", () => {
  const saved = writeSettings(FILE, SETTINGS);
  expect(readSettings(writeSettings(saved, { "moupian.genre": '"工作总结"' }))).toEqual({
    "moupian.genre": '"工作总结"',
  });
  expect(Object.keys(unzipSync(writeSettings(saved, {})))).toEqual(Object.keys(unzipSync(FILE)));
  expect(writeSettings(FILE, {})).toBe(FILE);
});

test.each([
  ["no JSON", "<settings>{</settings>", {}],
  ["no object", "<settings>7</settings>", {}],
  ["no element", "甲", {}],
  ["values that are no strings", '<settings>{"a":1,"b":"2"}</settings>', { b: "2" }],
])("what somebody's hand left is not taken on trust: %s", (_name, part, settings) => {
  const parts = { ...unzipSync(FILE), "customXml/moupian-settings.xml": strToU8(part) };
  expect(readSettings(zipSync(parts))).toEqual(settings);
});
