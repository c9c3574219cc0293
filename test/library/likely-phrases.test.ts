import { likelyPhrases } from "../../src/library/likely-phrases";
import type { Phrase } from "../../src/library/phrase";
import { PHRASES } from "../../src/library/phrases";
import type { PartRole } from "../../src/report/role";

const phrase = (id: string, role: PartRole, ...tags: string[]): Phrase => ({
  id,
  role,
  text: `${id}。`,
  tags,
});

const LIBRARY = [
  phrase("opening", "opening", "引出正文"),
  phrase("items", "other", "分条"),
  phrase("turn", "other", "过渡", "转入问题"),
  phrase("problem", "problem", "学习"),
  phrase("problems", "problem", "分条"),
  phrase("gap", "problem", "转入问题"),
  phrase("plan", "plan", "分条"),
  phrase("end", "closing", "述职"),
];

test.each<[PartRole, Parameters<typeof likelyPhrases>[1]["next"], string[]]>([
  ["problem", "opening", ["gap", "turn", "problem", "problems"]],
  ["problem", "items", ["problems", "items", "problem", "gap"]],
  ["problem", "more", ["problem", "problems", "gap"]],
  ["plan", "closing", ["end", "plan"]],
  ["opening", "opening", ["opening"]],
  ["closing", "more", ["end"]],
])("in %s, where %s comes next", (role, next, expected) => {
  expect(likelyPhrases(LIBRARY, { role, next }).map(({ id }) => id)).toEqual(expected);
});

test.each<[PartRole, RegExp]>([
  ["opening", /^我|^根据|^按照/],
  ["achievement", /主要|情况/],
  ["problem", /问题|不足|差距|成绩|清醒/],
  ["cause", /原因|反思|责任/],
  ["plan", /下一步|问题|打算|针对/],
])("of the phrases that ship, one that opens %s comes first", (role, words) => {
  expect(likelyPhrases(PHRASES, { role, next: "opening" })[0]?.text).toMatch(words);
});

test("where items come next, the phrases that ship begin with patterns of items", () => {
  const [first] = likelyPhrases(PHRASES, { role: "problem", next: "items" });
  expect(first?.text).toMatch(/^一是.*二是/);
});
