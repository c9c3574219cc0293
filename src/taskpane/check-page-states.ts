import { mapMeasures } from "../checks/measure-map";
import type { CheckedDocument } from "./check-document";
import type { CheckPageId } from "./check-page";
import type { SessionState } from "./report-session";
import { requirementSummary } from "./requirement-summary";
import { strings } from "./strings";

type Known = Pick<CheckedDocument, "report" | "ignored">;
type Decided = Pick<SessionState, "choices" | "preferences">;

/** How each page behind the result is set now, in a few words. */
export function checkPageStates(
  checked: Known,
  { choices, preferences }: Decided,
): Readonly<Record<CheckPageId, string>> {
  return {
    sections: sectionsState(checked, Object.keys(choices.roles ?? {}).length),
    measures: measuresState(checked, choices),
    requirement: requirementSummary(choices.requirement),
    record: strings.pageStates.record,
    checks: checksState(preferences.off?.length ?? 0, checked.ignored.length),
  };
}

function sectionsState({ report: { outline, sections } }: Known, byHand: number): string {
  const text = strings.pageStates;
  const found = {
    headings: text.byHeadings,
    styles: text.byHeadings,
    transitions: text.byContent,
    guessed: text.byContent,
    none: () => text.noSections,
  }[outline](sections.length);
  return byHand > 0 ? text.and(found, text.byHand(byHand)) : found;
}

function measuresState({ report }: Known, { answers }: Decided["choices"]): string {
  const { problems, measures } = mapMeasures(report, answers);
  const count = (answered: (typeof problems)[number]["answered"]) =>
    problems.filter((problem) => problem.answered === answered).length;
  const [alone, unclear] = [count("alone"), count("unclear")];
  if (problems.length === 0 || (measures.length === 0 && unclear === problems.length)) {
    return strings.pageStates.noMeasures;
  }
  if (alone > 0) return strings.pageStates.alone(alone);
  return unclear > 0 ? strings.pageStates.unclear(unclear) : strings.pageStates.allAnswered;
}

function checksState(off: number, ignored: number): string {
  const text = strings.pageStates;
  const parts = [...(off > 0 ? [text.off(off)] : []), ...(ignored > 0 ? [text.ignored(ignored)] : [])];
  return parts.length > 0 ? strings.text.clauses(parts) : text.allOn;
}
