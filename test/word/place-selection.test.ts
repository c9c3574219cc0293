import { placeSelection } from "../../src/word/place-selection";

test.each<[string, string[], string[], number, number | undefined]>([
  ["where Word counts it", ["甲", "乙", "丙"], ["乙", "丙"], 1, 1],
  ["the only place, if Word counts one too many", ["甲", "乙", "丙"], ["乙"], 2, 1],
  ["of two places the one that is counted", ["甲", "", "乙", ""], [""], 3, 3],
  ["of two places the nearer", ["甲", "乙", "乙", "乙", "甲"], ["甲"], 3, 4],
  ["the whole document", ["甲", "乙"], ["甲", "乙"], 0, 0],
  ["not in the body", ["甲", "乙"], ["页眉"], 0, undefined],
  ["more than there is", ["甲"], ["甲", "乙"], 0, undefined],
  ["the texts apart from each other", ["甲", "乙", "丙"], ["甲", "丙"], 0, undefined],
])("%s", (_name, all, selected, counted, expected) =>
  expect(placeSelection(all, selected, counted)).toBe(expected),
);
