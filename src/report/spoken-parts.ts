import { Lexicon } from "./lexicon";
import { OPENERS, PART_CUES, type OpenedRole, type ToldRole } from "./part-cues";
import { sentenceEnd } from "./sentences";

/** A sentence of the body of a report without headings; offsets into the flow's text. */
export interface ToldSentence {
  readonly start: number;
  readonly end: number;
  /** True where its line begins with it. */
  readonly opensLine: boolean;
}

/** Where a part begins, as the index of its first sentence. */
export interface SpokenPart {
  readonly role: OpenedRole;
  readonly sentence: number;
}

interface Cue {
  readonly role: ToldRole | undefined;
  readonly weight: number;
}

type Scores = Readonly<Record<ToldRole, number>>;

const CUES = new Lexicon<Cue>(
  PART_CUES.flatMap(({ role, weight, words }) => words.map((word) => [word, { role, weight }] as const)),
);

/** No sentence says more than this, however long it is. */
const MOST = 5;
/** What a sentence says for going on with what was done, where it says nothing else. */
const USUAL = 0.4;
/** Parts begin with a paragraph; inside one the words must make up for it. */
const INSIDE = 2.5;
const TURNS = 2;
/** What a part must say at least, and so many times as much as it says of what was done. */
const LEAST = 3.5;
const CLEARLY = 1.2;
const LONGEST_OPENER = 40;

/**
 * Parts a text without headings into what was done, what was not done well, and what comes, in this order, so that the
 * words of the sentences agree with it as well as they can. A part that does not say so clearly is left out. Linear.
 *
 * @param known where a part is known to begin, by its index
 * @param first what the text tells at first; from `problem` it goes on to the plans
 */
export function findSpokenParts(
  text: string,
  sentences: readonly ToldSentence[],
  known: ReadonlyMap<OpenedRole, number>,
  first: "achievement" | "problem" = "achievement",
): SpokenPart[] {
  const scores = sentences.map((sentence) => scoresOf(text, sentence));
  const turnsTo = (role: OpenedRole) => (index: number) => {
    const sentence = sentences[index];
    return sentence === undefined ? 0 : turnValue(text, sentence, role);
  };
  const turns = { problem: turnsTo("problem"), plan: turnsTo("plan") };
  const { problem, plan } = bestCuts(scores, turns, known, first);
  const count = sentences.length;
  const parts: SpokenPart[] = [
    ...(problem < plan ? [{ role: "problem" as const, sentence: problem, end: plan }] : []),
    ...(plan < count ? [{ role: "plan" as const, sentence: plan, end: count }] : []),
  ].filter(({ role, sentence, end }) => sentence > 0 && isClear(scores.slice(sentence, end), role, first));
  return parts.filter(({ role }) => !known.has(role));
}

/** The sentences at which problems and plans begin; the number of sentences where there are none. */
function bestCuts(
  scores: readonly Scores[],
  turns: Readonly<Record<OpenedRole, (index: number) => number>>,
  known: ReadonlyMap<OpenedRole, number>,
  first: "achievement" | "problem",
): { problem: number; plan: number } {
  const count = scores.length;
  const done = sumsOf(scores, first, USUAL);
  const problems = sumsOf(scores, "problem");
  const plans = sumsOf(scores, "plan");
  const mayBegin = (role: OpenedRole, index: number) =>
    role !== first && (known.get(role) ?? index) === index;
  let start = { value: -Infinity, problem: count };
  let best = { value: -Infinity, problem: count, plan: count };
  for (let at = 1; at <= count; at++) {
    if (mayBegin("plan", at)) {
      const rest = (plans[count] ?? 0) - (plans[at] ?? 0) + (at < count ? turns.plan(at) : 0);
      const without = known.has("problem") ? -Infinity : (done[at] ?? 0) + rest;
      const value = start.value + (problems[at] ?? 0) + rest;
      if (without > best.value) best = { value: without, problem: at, plan: at };
      if (value > best.value) best = { value, problem: start.problem, plan: at };
    }
    if (at < count && mayBegin("problem", at)) {
      const value = (done[at] ?? 0) - (problems[at] ?? 0) + turns.problem(at);
      if (value > start.value) start = { value, problem: at };
    }
  }
  return best;
}

/** What the sentences before each index say of a role together; each says `usual` for going on. */
function sumsOf(scores: readonly Scores[], role: ToldRole, usual = 0): Float64Array {
  const sums = new Float64Array(scores.length + 1);
  for (const [at, score] of scores.entries()) sums[at + 1] = (sums[at] ?? 0) + score[role] + usual;
  return sums;
}

function scoresOf(text: string, { start, end }: ToldSentence): Scores {
  const scores = { achievement: 0, problem: 0, plan: 0 };
  for (const { value } of CUES.find(text, start, end)) {
    if (value.role !== undefined) scores[value.role] = Math.min(MOST, scores[value.role] + value.weight);
  }
  return scores;
}

/** What a sentence says for beginning a part. */
function turnValue(text: string, { start, end, opensLine }: ToldSentence, role: OpenedRole): number {
  const turns = OPENERS[role].test(text.slice(start, Math.min(end, start + LONGEST_OPENER)));
  return (turns ? TURNS : 0) - (opensLine ? 0 : INSIDE);
}

/** The part that the sentences from `start` to `end` tell, where they say it clearly. Linear. */
export function clearPart(text: string, start: number, end: number): OpenedRole | undefined {
  const scores: Scores[] = [];
  for (let at = start; at < end;) {
    const next = Math.max(at + 1, sentenceEnd(text, at, end - at));
    scores.push(scoresOf(text, { start: at, end: next, opensLine: false }));
    at = next;
  }
  const said = (role: ToldRole) => scores.reduce((sum, score) => sum + score[role], 0);
  const role = said("problem") > said("plan") ? "problem" : "plan";
  const other = role === "plan" ? "problem" : "plan";
  return isClear(scores, role, "achievement") && said(role) >= said(other) * CLEARLY ? role : undefined;
}

function isClear(scores: readonly Scores[], role: OpenedRole, than: ToldRole): boolean {
  const sum = (of: ToldRole) => scores.reduce((total, score) => total + score[of], 0);
  const own = sum(role);
  return own >= LEAST && own >= sum(than) * CLEARLY;
}
