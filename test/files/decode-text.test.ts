import fc from "fast-check";
import { decodeText } from "../../src/files/decode-text";

const utf8 = (text: string) => new TextEncoder().encode(text);

/** The bytes of a text in UTF-16 with a byte order mark. */
function utf16(text: string, bigEndian: boolean): Uint8Array {
  const bytes = new DataView(new ArrayBuffer(2 * text.length + 2));
  Array.from(`\ufeff${text}`).forEach((unit, index) =>
    bytes.setUint16(2 * index, unit.charCodeAt(0), !bigEndian),
  );
  return new Uint8Array(bytes.buffer);
}

/** 述职报告 in GB 18030, and a character that takes four bytes there. */
const GB18030 = Uint8Array.of(0xca, 0xf6, 0xd6, 0xb0, 0xb1, 0xa8, 0xb8, 0xe6);
const GB18030_FOUR = Uint8Array.of(...GB18030, 0x95, 0x32, 0x82, 0x36);

test.each<[string, Uint8Array, string]>([
  ["UTF-8", utf8("述职报告\r\n𠮷"), "述职报告\r\n𠮷"],
  ["UTF-8 with a byte order mark", utf8("\ufeff述职报告"), "述职报告"],
  ["UTF-16, little end first", utf16("述职报告", false), "述职报告"],
  ["UTF-16, big end first", utf16("述职报告", true), "述职报告"],
  ["GB 18030", GB18030, "述职报告"],
  ["GB 18030 with four bytes for a character", GB18030_FOUR, "述职报告𠀀"],
  [
    "UTF-8 that was cut inside its last character",
    utf8("述职报告".repeat(50)).slice(0, -1),
    `${"述职报告".repeat(50).slice(0, -1)}\ufffd`,
  ],
  ["nothing", new Uint8Array(), ""],
])("reads %s", (_, bytes, text) => {
  expect(decodeText(bytes)).toBe(text);
});

test.each<[string, Uint8Array]>([
  ["a picture", Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13)],
  ["bytes that no encoding has", Uint8Array.of(0xff, 0xff, 0xff, 0xff)],
])("does not take %s for a text", (_, bytes) => {
  expect(decodeText(bytes)).toBeUndefined();
});

test("whatever the bytes, nothing is thrown, and a text has no zeros", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 100 }), (bytes) => {
      expect(decodeText(bytes) ?? "").not.toContain("\0");
    }),
  );
});
