import { readSet } from "./labelled-sets";
import { readLabelled } from "./read-labelled";
import { findingsAsWords, judge, MUTATION_KINDS, type MutationKind } from "./mutations";
import { align } from "./score-table";

/** Of the places where a document can be broken in one way, so many are tried, chosen by this seed. */
const TRIED = 12;
const SEED = 20260105;
const LEAST_FOUND = 0.95;

interface Tally {
  tried: number;
  found: number;
  /** Breaks of which nothing is said that is not meant. */
  alone: number;
}

const clean = readSet("development").filter((document) => document.clean);
const tallies = new Map<string, Tally>(
  MUTATION_KINDS.map(({ id }) => [id, { tried: 0, found: 0, alone: 0 }]),
);
const failures: string[] = [];

beforeAll(() => {
  const random = mulberry32(SEED);
  for (const document of clean) {
    const before = findingsAsWords(document.paragraphs);
    for (const kind of MUTATION_KINDS) {
      for (const mutation of choose(kind.mutate(document), TRIED, random)) {
        const { found, others } = judge(kind, mutation, before);
        count(kind, found, others.length === 0);
        const told = [...(found ? [] : [`no ${kind.check}`]), ...others].join("; ");
        if (told !== "") failures.push(`${document.name}: ${kind.id}: ${mutation.words}: ${told}`);
      }
    }
  }
});

test("a mutation changes one thing and says where", () => {
  const document = readLabelled(
    "a.txt",
    `genre: 述职报告
layout: a test
clean: yes
---
2025年述职报告
⟦@achievement⟧一、成绩
2025年有两个方面：一是完成“三项”工程。
二是培训12次。
⟦@problem⟧二、不足
学习不够。
⟦@closing⟧以上报告，请审议。
王志远`,
  );
  const broken = MUTATION_KINDS.flatMap(({ id, mutate }) =>
    mutate(document).map(({ words, paragraphs, at }) => {
      const [place] = at ?? [];
      const lines = paragraphs.map(({ text }) => text);
      const quote = place && lines[place.paragraph]?.slice(place.start, place.end);
      return [id, words, place && lines[place.paragraph], quote].join(" | ");
    }),
  );
  expect(broken.filter((line) => !line.startsWith("a source notice left"))).toEqual([
    "an item deleted | 一是 | 二是培训12次。 | 二是",
    "a heading's number deleted | 一、 | 二、不足 | 二、",
    "a number doubled | 二是 | 一是培训12次。 | 一是",
    "a number doubled | 二、 | 一、不足 | 一、",
    "two sections exchanged | 一、 | 二、不足 | 二、",
    "two sections exchanged and renumbered | achievement, problem | 一、不足 | 一、不足",
    "a section emptied | 一、成绩 | 一、成绩 | 一、成绩",
    "a section emptied | 二、不足 | 二、不足 | 二、不足",
    "a required section deleted | achievement |  | ",
    "a required section deleted | problem |  | ",
    "a figure blanked | 二是培训12次。 | 二是培训XX次。 | XX",
    "a year blanked | 2025年述职报 | 20XX年述职报告 | 20XX",
    "a year blanked | 2025年有两个 | 20XX年有两个方面：一是完成“三项”工程。 | 20XX",
    "a closing mark deleted | “三项” | 2025年有两个方面：一是完成“三项工程。 | “",
    "a declared count changed | 两个方面 | 2025年有三个方面：一是完成“三项”工程。 | 三个方面",
    "the closing formula deleted | closing |  | ",
    "the signature deleted | signature |  | ",
    "the year of an achievement changed | 2025年有两个方面：一是完成“ | 2023年有两个方面：一是完成“三项”工程。 | 2023",
  ]);
});

test("the rates by kind", () => {
  const rows = Array.from(tallies, ([id, { tried, found, alone }]) =>
    [id, tried, found, alone, tried === 0 ? "-" : (found / tried).toFixed(3)].map(String),
  );
  const table = align([["broken", "tried", "found", "nothing else", "rate"], ...rows]);
  const details = process.env.LABELLED_DETAILS === undefined ? [] : failures.map((line) => `  ${line}`);
  process.stdout.write(`\n${[...table, ...details].join("\n")}\n`);
  expect([...tallies].filter(([, { tried }]) => tried === 0)).toEqual([]);
});

test("nearly every break is found by the right check at the right place", () => {
  expect(sum("found") / sum("tried")).toBeGreaterThanOrEqual(LEAST_FOUND);
});

test("nearly no break makes the program say something else", () => {
  expect(sum("alone") / sum("tried")).toBeGreaterThanOrEqual(LEAST_FOUND);
});

function count({ id }: MutationKind, found: boolean, alone: boolean): void {
  const tally = tallies.get(id);
  if (tally === undefined) return;
  tally.tried++;
  if (found) tally.found++;
  if (alone) tally.alone++;
}

function sum(key: keyof Tally): number {
  return [...tallies.values()].reduce((total, tally) => total + tally[key], 0);
}

/** At most `limit` of the items, in their order. */
function choose<T>(items: readonly T[], limit: number, random: () => number): T[] {
  const left = [...items];
  while (left.length > limit) left.splice(Math.floor(random() * left.length), 1);
  return left;
}

/** A small generator of numbers from 0 to 1 that gives the same ones each time. */
function mulberry32(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
