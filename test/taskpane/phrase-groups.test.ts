import type { Phrase } from "../../src/library/phrase";
import type { PartRole } from "../../src/report/role";
import {
  browsingGroups,
  countMatches,
  firstMatches,
  foundGroups,
  type Browsing,
} from "../../src/taskpane/phrase-groups";

const phrase = (id: string, role: PartRole): Phrase => ({ id, role, text: `${id}。`, tags: [] });

const PHRASES = [
  phrase("a1", "achievement"),
  phrase("a2", "achievement"),
  phrase("p1", "problem"),
  phrase("p2", "problem"),
  phrase("c1", "closing"),
];

const NONE = { favourites: [], recent: [] };
const PROBLEM = { role: "problem", next: "more" } as const;

test.each<[string, Browsing, [string, ...string[]][]]>([
  ["nothing marked, cursor unknown", { marks: NONE }, [["rest", "a1", "a2", "p1", "p2", "c1"]]],
  [
    "favourites and what was inserted last come first, nothing twice",
    { marks: { favourites: ["c1", "a2"], recent: ["a2", "p2"] } },
    [
      ["favourite", "c1", "a2"],
      ["recent", "p2"],
      ["rest", "a1", "p1"],
    ],
  ],
  [
    "ids that nothing has are passed over",
    { marks: { favourites: ["gone"], recent: ["gone", "a1"] } },
    [
      ["recent", "a1"],
      ["rest", "a2", "p1", "p2", "c1"],
    ],
  ],
  [
    "the cursor's part before the others",
    { marks: { ...NONE, recent: ["p2"] }, place: PROBLEM },
    [
      ["recent", "p2"],
      ["place", "p1"],
      ["rest", "a1", "a2", "c1"],
    ],
  ],
  [
    "a part that was chosen goes before the cursor's",
    { marks: { ...NONE, favourites: ["a2", "p1"] }, place: PROBLEM, role: "achievement" },
    [
      ["favourite", "a2"],
      ["rest", "a1"],
    ],
  ],
])("%s", (_, browsing, expected) => {
  const groups = browsingGroups(PHRASES, browsing);
  expect(groups.map(({ kind, matches }) => [kind, ...matches.map((match) => match.phrase.id)])).toEqual(
    expected,
  );
});

test("of many that were inserted, five are shown", () => {
  const phrases = Array.from({ length: 12 }, (_, i) => phrase(`${i}`, "plan"));
  const [recent] = browsingGroups(phrases, { marks: { ...NONE, recent: phrases.map(({ id }) => id) } });
  expect(recent?.matches).toHaveLength(5);
});

test("pages go through the groups in order", () => {
  const groups = browsingGroups(PHRASES, { marks: { ...NONE, favourites: ["c1", "a2"] } });
  expect(countMatches(groups)).toBe(5);
  expect(firstMatches(groups, 3).map(({ kind, matches }) => [kind, matches.length])).toEqual([
    ["favourite", 2],
    ["rest", 1],
  ]);
  expect(firstMatches(groups, 2)).toHaveLength(1);
});

test("a search has up to two groups, the like ones last", () => {
  const [one, two] = PHRASES.map((found) => ({ phrase: found, ranges: [] }));
  if (!one || !two) throw new Error("there are phrases");
  expect(foundGroups({ exact: [one], near: [two] }).map(({ kind }) => kind)).toEqual(["found", "near"]);
  expect(foundGroups({ exact: [], near: [two] }).map(({ kind }) => kind)).toEqual(["near"]);
  expect(foundGroups({ exact: [], near: [] })).toEqual([]);
});
