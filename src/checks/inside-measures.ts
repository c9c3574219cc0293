import { recogniseHeading } from "../report/recognise-role";
import type { Report } from "../report/report";
import { textBetween } from "./places";
import type { ProblemSection, StatedGroup, StatedItem } from "./statements";

/**
 * What the text of a problem itself says will be done about it: `named` under a name of its own (整改措施：…), `told`
 * in passing (今后我将…), `missing` where every other item of its section names one, `none` where nothing is to be
 * expected.
 */
export type InsideMeasure = "named" | "told" | "missing" | "none";

/** So much of a problem is read in order to find a measure in it, in characters. */
const LONGEST_ITEM = 1500;

/** Where a problem names its own measures: 整改措施：…. */
const NAMED_MEASURE = /(?:措施|对策|整改方向|改进方向|努力方向|打算|施策)(?:及时限|是|为)?[：:]/;

/** Where a problem tells in passing, in a clause of its own, what will be done about it. */
const TOLD_MEASURE =
  /[，。；：！？\n][^，。；：！？]{0,4}(?:下一?步|今后|为此，我|(?:我|本人|我们)将|将(?:进一步|认真|着力|继续))/;

/** Every match of TOLD_MEASURE holds one of these: looking for them is far cheaper. */
const TOLD_WORDS = ["将", "今后", "步", "为此，我"];

/** Finds what the problems of a group say about measures. */
export function findInsideMeasures(
  report: Report,
  { problemSections }: StatedGroup,
): ReadonlyMap<StatedItem, InsideMeasure> {
  return new Map(problemSections.flatMap((section) => insideMeasures(report, section)));
}

/** Finds what the problems of one section say, one by one and seen together. */
function insideMeasures(
  { paragraphs }: Report,
  { section: { heading, children }, problems }: ProblemSection,
): (readonly [StatedItem, InsideMeasure])[] {
  const found = problems.map((item) => insideMeasure(textBetween(paragraphs, item.extent, LONGEST_ITEM)));
  const settle = (unsaid: InsideMeasure) =>
    problems.map((item, i) => {
      const own = found[i] ?? "none";
      return [item, own === "none" ? unsaid : own] as const;
    });
  const named = found.filter((inside) => inside === "named").length;
  const answered = found.filter((inside) => inside !== "none").length;
  if (named > 1 && answered === problems.length - 1) return settle("missing");
  const apart = children.some(({ role }) => role === "plan");
  const joined = !apart && recogniseHeading(heading?.text ?? "")?.also.includes("plan") === true;
  return settle(joined || (answered > 0 && answered * 2 >= problems.length) ? "told" : "none");
}

function insideMeasure(text: string): InsideMeasure {
  if (/[：:]/.test(text) && NAMED_MEASURE.test(text)) return "named";
  return TOLD_WORDS.some((word) => text.includes(word)) && TOLD_MEASURE.test(text) ? "told" : "none";
}
