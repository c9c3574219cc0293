import fc from "fast-check";
import { characterSet } from "../../src/report/character-set";

test("every set knows its own characters and ranges, and no other set's", () => {
  const marks = characterSet("，。");
  const letters = characterSet("_", [0x61, 0x7a], [0x41, 0x5a]);
  const asked = ["，", "。", "_", "a", "z", "A", "Z", "{", "@", "我"].map((one) => one.charCodeAt(0));
  expect(asked.filter(marks)).toEqual([0xff0c, 0x3002]);
  expect(asked.filter(letters)).toEqual([0x5f, 0x61, 0x7a, 0x41, 0x5a]);
  expect([marks(NaN), letters(NaN)]).toEqual([false, false]);
});

test("a set says what includes says of one character", () => {
  const characters = "年月日“”\u3000x\uffff\u0000";
  const isOne = characterSet(characters);
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 0xffff }), (code) => {
      expect(isOne(code)).toBe(characters.includes(String.fromCharCode(code)));
    }),
  );
  expect(Array.from(characters, (one) => isOne(one.charCodeAt(0)))).not.toContain(false);
});
