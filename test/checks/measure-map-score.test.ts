import { mapMeasures } from "../../src/checks/measure-map";
import { parseReport } from "../../src/report/parse-report";
import { toParagraphs } from "./finding-table";
import { TUNED_REPORTS, type LabelledReport } from "./measure-map-documents";
import { HELD_BACK_REPORTS } from "./measure-map-held-back";

/** What was found, what is true, and what is both. */
interface Tally {
  found: number;
  labelled: number;
  right: number;
}

/** Compares the maps of labelled reports with what a reader says of them. */
function score(reports: readonly LabelledReport[]): { pairs: Tally; alone: Tally } {
  const pairs = { found: 0, labelled: 0, right: 0 };
  const alone = { found: 0, labelled: 0, right: 0 };
  for (const report of reports) {
    const { problems } = mapMeasures(parseReport(toParagraphs(report.text)));
    pairs.labelled += report.pairs.length;
    alone.labelled += report.alone.length;
    for (const { text, measures, answered } of problems) {
      const isLabelled = (measure: string) =>
        report.pairs.some(([one, other]) => text.includes(one) && measure.includes(other));
      pairs.found += measures.length;
      pairs.right += measures.filter(({ measure }) => isLabelled(measure.text)).length;
      if (answered !== "alone") continue;
      alone.found += 1;
      alone.right += report.alone.some((one) => text.includes(one)) ? 1 : 0;
    }
  }
  return { pairs, alone };
}

function precisionAndRecall({ found, labelled, right }: Tally): readonly [number, number] {
  return [found === 0 ? 1 : right / found, labelled === 0 ? 1 : right / labelled];
}

/** A little below what was reached: precision and recall of the pairs, and of the problems left alone. */
const SETS = [
  ["ten reports that were looked at", TUNED_REPORTS, [0.95, 0.95], [1, 0.6]],
  ["six reports that were held back", HELD_BACK_REPORTS, [0.8, 0.8], [1, 0.75]],
] as const;

describe("beside a reader's labels, precision / recall", () => {
  const rows = SETS.map(([name, reports, ...floors]) => {
    const { pairs, alone } = score(reports);
    const shares = [precisionAndRecall(pairs), precisionAndRecall(alone)];
    const [told = "", toldAlone = ""] = shares.map((both) =>
      both.map((share) => share.toFixed(2)).join(" / "),
    );
    return [`${name}: pairs ${told}, alone ${toldAlone}`, shares.flat(), floors.flat()] as const;
  });
  test.each(rows)("%s", (_, shares, floors) => {
    for (const [i, floor] of floors.entries()) expect(shares[i]).toBeGreaterThanOrEqual(floor);
  });
});

test("every label names a problem and a measure of its report", () => {
  for (const { name, text, pairs, alone } of SETS.flatMap(([, reports]) => reports)) {
    const { problems, measures } = mapMeasures(parseReport(toParagraphs(text)));
    const holds = (all: readonly { readonly text: string }[], words: string) =>
      all.filter((one) => one.text.includes(words)).length === 1;
    const wrong = [
      ...pairs.filter(([problem, measure]) => !holds(problems, problem) || !holds(measures, measure)),
      ...alone.filter((problem) => !holds(problems, problem)),
    ];
    expect([name, wrong]).toEqual([name, []]);
  }
});
