import { findBlanks } from "../../src/checks/blank";
import { ENUMERATION_FAMILIES } from "../../src/library/enumerate";
import type { Phrase } from "../../src/library/phrase";
import { PHRASES } from "../../src/library/phrases";
import { ROLE_NAMES, type PartRole } from "../../src/report/role";
import { blankFaults, blankNames } from "./blank-notation";

const tagged = (tag: string) => PHRASES.filter(({ tags }) => tags.includes(tag));

test("there are phrases enough, for every role and every use", () => {
  expect(PHRASES.length).toBeGreaterThanOrEqual(240);
  for (const role of Object.keys(ROLE_NAMES) as PartRole[]) {
    expect(PHRASES.filter((phrase) => phrase.role === role).length).toBeGreaterThanOrEqual(10);
  }
  for (const use of ["过渡", "引语", "四字并列", "量化成果", "分条"]) {
    expect(tagged(use).length).toBeGreaterThanOrEqual(10);
  }
});

test("ids and texts are unique", () => {
  expect(new Set(PHRASES.map(({ id }) => id)).size).toBe(PHRASES.length);
  expect(new Set(PHRASES.map(({ text }) => text)).size).toBe(PHRASES.length);
});

test("blanks are in one notation, and no phrase has one twice", () => {
  expect(PHRASES.flatMap(({ text }) => blankFaults(text))).toEqual([]);
  for (const { text } of PHRASES) expect(new Set(blankNames(text)).size).toBe(blankNames(text).length);
});

test("an example is the pattern filled in; a phrase without blanks needs none", () => {
  for (const { text, example } of PHRASES) {
    expect(example === undefined).toBe(blankNames(text).length === 0);
    if (example !== undefined) expect(example).toMatch(patternOf(text));
  }
});

test("the check finds every blank of a phrase, each once, and none in an example", () => {
  for (const { text, example } of PHRASES) {
    expect(findBlanks([{ text }]).map((blank) => blank.text)).toEqual(
      blankNames(text).map((name) => `【${name}】`),
    );
    if (example !== undefined) expect(findBlanks([{ text: example }])).toEqual([]);
  }
});

test("tags are Chinese, and there is at least one", () => {
  for (const { tags } of PHRASES) {
    expect(tags.length).toBeGreaterThan(0);
    expect(tags.filter((tag) => !/^[\u4e00-\u9fff…（）]+$/.test(tag))).toEqual([]);
  }
});

test("a saying has its source, and quotes are paired", () => {
  for (const { source, text } of tagged("引语")) {
    expect(source).toMatch(/^.*《.+》.*$/);
    expect(text).toMatch(/^[^“”]+：“[^“”]+。”$/);
  }
  for (const { text } of PHRASES) {
    expect(text.match(/“/g)?.length).toBe(text.match(/”/g)?.length);
  }
});

test("four-character parallels are four characters each", () => {
  for (const { text } of tagged("四字并列"))
    expect(text).toMatch(/^[\u4e00-\u9fff]{4}(?:、[\u4e00-\u9fff]{4})+$|^知敬畏/);
});

test("every phrase but a parallel ends as a sentence, or as a lead", () => {
  for (const { text, tags } of PHRASES) {
    if (!tags.includes("四字并列")) expect(text).toMatch(/(?:[。：]|。”)$/);
  }
});

test.each(["牢记", "始终", "有差距", "突出抓好", "放心", "一方面", "以上述职", "下功夫"])(
  "the recurring form %s has its pattern",
  (form) => expect(PHRASES.some(({ text }) => text.includes(form))).toBe(true),
);

test("whole patterns cover the families of enumerations", () => {
  const first = ENUMERATION_FAMILIES.filter(({ id }) => id !== "kuohao").map(
    (family) => family.member(1) ?? "",
  );
  for (const marker of first) {
    expect(tagged("分条").some(({ text }: Phrase) => text.startsWith(marker))).toBe(true);
  }
});

function patternOf(text: string): RegExp {
  const literal = text.split(/【[^】]*】/).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  return new RegExp(`^${literal.join("[^【】]+")}$`);
}
