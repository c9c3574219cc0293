import type { Blank } from "../../src/checks/blank";
import { groupBlanks, sameBlanks, type BlankOrder } from "../../src/taskpane/blank-groups";

function blank(text: string, asks: Blank["asks"], paragraph: number, key = text): Blank {
  return { at: { paragraph, start: 0, end: text.length }, text, asks, name: "内容", key };
}

const BLANKS = [
  blank("XX", "date", 0, "年份"),
  blank("【姓名】", "name", 0),
  blank("X", "number", 1, "篇数"),
  blank("XX", "date", 2, "年份"),
  blank("____", "other", 3),
];

function shown(order: BlankOrder) {
  return groupBlanks(BLANKS, order).map(({ asks, blanks }) => [asks, ...blanks.map(({ index }) => index)]);
}

test("by kind: what can be filled without thinking comes first, each kind in the document's order", () => {
  expect(shown("kind")).toEqual([
    ["name", 1],
    ["date", 0, 3],
    ["number", 2],
    ["other", 4],
  ]);
});

test("by place: as they come in the document", () => {
  expect(shown("place")).toEqual([[undefined, 0, 1, 2, 3, 4]]);
});

test("no blanks make no groups", () => {
  expect(groupBlanks([], "kind")).toEqual([]);
  expect(groupBlanks([], "place")).toEqual([]);
});

test("the same blanks are those with one key", () => {
  expect(sameBlanks(BLANKS, blank("XX", "date", 0, "年份")).map(({ at }) => at.paragraph)).toEqual([0, 2]);
});
