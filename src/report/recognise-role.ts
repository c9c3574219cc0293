import { Lexicon } from "./lexicon";
import type { TextRange } from "./paragraph";
import type { Role } from "./role";
import { BODY_WORDS, HEADING_WORDS, PROBLEM_VETOES, type RoleWords } from "./role-words";

/** A role with the words that speak for it, as offsets into the text that was read. */
export interface RecognisedRole {
  readonly role: Role;
  readonly strength: 1 | 2 | 3;
  readonly evidence: readonly TextRange[];
  /** Other roles that the heading names as well: 存在的问题及下步打算. */
  readonly also: readonly Role[];
}

type HeadingWord = Pick<RoleWords, "role" | "strength">;

const HEADINGS = new Lexicon<HeadingWord>(
  HEADING_WORDS.flatMap((entry) => entry.words.map((word) => [word, entry] as const)),
);
const BODIES = new Lexicon<Role | undefined>(
  BODY_WORDS.flatMap(({ role, words }) => words.map((word) => [word, role] as const)),
);

/** How much of a body is read for its role; enough to decide, and bounded. */
const BODY_LIMIT = 2000;
const MIN_HITS = 4;
/** The leading role must be heard this many times as often as the next. */
const LEAD = 1.6;
const EVIDENCE_LIMIT = 3;

const JOINING = /[及和与、，]/;
const JOINED = /[及和与、，]$/;

/** A heading is asked for several times in each reading, and in every reading again. */
const known = new Map<string, RecognisedRole | undefined>();
const MOST_KNOWN = 2000;

/** Says which role a heading (without its label) names; `undefined` for a theme such as 思想方面. */
export function recogniseHeading(heading: string): RecognisedRole | undefined {
  const before = known.get(heading);
  if (before !== undefined || known.has(heading)) return before;
  if (known.size >= MOST_KNOWN) known.clear();
  const role = readHeading(heading);
  known.set(heading, role);
  return role;
}

function readHeading(heading: string): RecognisedRole | undefined {
  const matches = HEADINGS.find(heading);
  if (matches.some(({ value }) => value.role === undefined && value.strength === 3)) return undefined;
  const vetoed = PROBLEM_VETOES.some((word) => heading.includes(word));
  const named = matches.flatMap(({ value: { role, strength }, start, end }) =>
    role === undefined || (role === "problem" && strength < 3 && vetoed)
      ? []
      : [{ role, strength, start, end }],
  );
  const strongest = Math.max(0, ...named.map(({ strength }) => strength));
  const strong = named.find(({ strength }) => strength === strongest);
  if (strong === undefined) return undefined;
  // 不足与努力方向 begins with what is wrong, although 努力方向 is the stronger word.
  const joined = JOINED.test(heading.slice(0, strong.start));
  const first = (joined ? named.find(({ strength }) => strength > 1) : undefined) ?? strong;
  // 存在问题的原因 is about causes; 存在问题及原因 is about both.
  const cause = named.find(({ role, start }) => role === "cause" && start >= first.end);
  const alone = cause === undefined || JOINING.test(heading.slice(first.end, cause.start));
  const wins = first.role === "problem" && !alone ? cause : first;
  return {
    role: wins.role,
    strength: wins.strength,
    evidence: named.filter(({ role }) => role === wins.role),
    also: named.filter(({ role, strength }) => role !== wins.role && strength > 1).map(({ role }) => role),
  };
}

/** Says which role a body plays, from `start` to `end` of `text`; `undefined` where it is not clear. */
export function recogniseBody(text: string, start: number, end: number): RecognisedRole | undefined {
  const hits = new Map<Role, TextRange[]>();
  for (const match of BODIES.find(text, start, Math.min(end, start + BODY_LIMIT))) {
    if (match.value === undefined) continue;
    const places = hits.get(match.value) ?? [];
    places.push({ start: match.start, end: match.end });
    hits.set(match.value, places);
  }
  const ranked = [...hits].sort((a, b) => b[1].length - a[1].length);
  const [first, second] = ranked;
  if (first === undefined || first[1].length < MIN_HITS) return undefined;
  if (second !== undefined && first[1].length < second[1].length * LEAD) return undefined;
  return { role: first[0], strength: 1, evidence: first[1].slice(0, EVIDENCE_LIMIT), also: [] };
}

/** So many results with figures say what a text tells: 培训12次, 覆盖86%. */
const ENOUGH_RESULTS = 3;
const RESULT =
  /\d[万亿]?(?:余|多)?(?:[人名次场个件项篇家户处套起期届份条台亩座支]|公里|平方米|万?元|[%％]|学时)/g;

/** The figures of a text that tells results; empty where there are too few to say so. */
export function findResults(text: string, start: number, end: number): TextRange[] {
  const read = text.slice(start, Math.min(end, start + BODY_LIMIT));
  const results = Array.from(read.matchAll(RESULT), ({ index, 0: found }) => ({
    start: start + index,
    end: start + index + found.length,
  }));
  return results.length < ENOUGH_RESULTS ? [] : results.slice(0, EVIDENCE_LIMIT);
}
