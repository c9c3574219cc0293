import type { Span } from "../report/paragraph";
import type { Check, ReportedFinding, ReportedFix } from "./check";
import { findLoneMarks, type LoneMark } from "./lone-marks";
import { isExcused } from "./lone-mark-guards";

/** The longest term and the longest sentence, in characters, of which it is certain where they end. */
const LONGEST_TERM = 40;
const LONGEST_SENTENCE = 100;
const STOP = /[。！？!?]/;
const PAUSE = /[，；：,;:。！？!?]/;
/** Words after which a quotation runs to the end of the sentence. */
const SAYS = /(?:说|道|讲|指出|强调|曰|云|语|言|话)[：:]$/;
/** What stands before an opening mark and never before a closing one; and the other way round. */
const BEFORE_OPENING = /[，、；：,;:（《“‘【「\s]$/;
const AFTER_CLOSING = /^[，。、；：！？,.;:!?）》”’】」\s]/;

/** Finds quotation marks, brackets and title marks that lack their partner. */
export const quotePair: Check = {
  id: "quote-pair",
  basis: "standard",
  severity: "error",
  *run({ paragraphs }) {
    const lone = findLoneMarks(paragraphs).filter((found) => !isExcused(found));
    for (let i = 0; i < lone.length; i++) {
      const [found, next] = [lone[i], lone[i + 1]];
      if (found === undefined) continue;
      const turned = next === undefined ? undefined : findTurned(found, next);
      if (turned === undefined || next === undefined) {
        yield reportLone(found);
      } else {
        yield reportTurned(turned, turned === found ? next : found);
        i++;
      }
    }
  },
};

function reportLone(found: LoneMark): ReportedFinding {
  const { pair, opening } = found.mark;
  const { open, close } = pair;
  const fix = opening ? closeSentence(found) : undefined;
  return {
    at: spanOf(found),
    message: (say) => (opening ? say.loneMark(open, close) : say.loneMark(close, open)),
    ...(fix && { fix }),
  };
}

function reportTurned(turned: LoneMark, partner: LoneMark): ReportedFinding {
  const { pair, opening } = turned.mark;
  const at = spanOf(turned);
  const right = opening ? pair.close : pair.open;
  return {
    at,
    message: (say) => say.turnedMark(right),
    related: [spanOf(partner)],
    fix: { label: (say) => say.turnMark(right), edits: [{ at, text: right }] },
  };
}

/** Which of two neighbours of one direction was turned the wrong way: ”放管服” or “放管服“. */
function findTurned(a: LoneMark, b: LoneMark): LoneMark | undefined {
  const { pair, opening, ordinal } = a.mark;
  if (a.line !== b.line || b.mark.pair !== pair || b.mark.opening !== opening) return undefined;
  if (b.mark.ordinal !== ordinal + 1 || b.mark.at - a.mark.at > LONGEST_SENTENCE) return undefined;
  const { text, start } = a.line;
  const before = text.slice(0, a.mark.at - start);
  const term = text.slice(a.mark.at + 1 - start, b.mark.at - start);
  const after = text.slice(b.mark.at + 1 - start, b.mark.at + 2 - start);
  if (term === "" || AFTER_CLOSING.test(term) || BEFORE_OPENING.test(term)) return undefined;
  const isPlain = term.length <= LONGEST_TERM && !PAUSE.test(term);
  if (opening) return isPlain || after === "" || AFTER_CLOSING.test(after) ? b : undefined;
  return isPlain || BEFORE_OPENING.test(before.slice(-1)) || before === "" ? a : undefined;
}

/** 他说：“要抓好落实。 where nothing else is quoted in the line: the sentence is the quotation. */
function closeSentence({ mark: { pair, at }, line }: LoneMark): ReportedFix | undefined {
  if (!pair.quotes || line.end - at > LONGEST_SENTENCE) return undefined;
  const rest = line.text.slice(at + 1 - line.start).trimEnd();
  if (!SAYS.test(line.text.slice(0, at - line.start).slice(-3))) return undefined;
  if (rest.includes(pair.open) || rest.search(STOP) !== rest.length - 1 || rest === "") return undefined;
  const end = at + 1 + rest.length;
  const place = { paragraph: line.paragraph, start: end, end };
  return { label: (say) => say.closeQuote(pair.close), edits: [{ at: place, text: pair.close }] };
}

function spanOf({ mark: { at }, line: { paragraph } }: LoneMark): Span {
  return { paragraph, start: at, end: at + 1 };
}
