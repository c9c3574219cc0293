import type { CheckedDocument } from "./check-document";
import type { TabId } from "./tab";

/** One of the three steps from an empty document to a checked report. */
export interface FirstStep {
  /** Where it is taken. */
  readonly tab: Extract<TabId, "skeleton" | "blanks" | "check">;
  readonly done: boolean;
}

/**
 * The steps, with what of them the open document shows to be done.
 *
 * @param looked the user has seen the result of the check for a document that has text
 */
export function firstSteps(
  checked: Pick<CheckedDocument, "empty" | "blanks"> | undefined,
  looked: boolean,
): readonly [FirstStep, FirstStep, FirstStep] {
  const framed = checked !== undefined && !checked.empty;
  return [
    { tab: "skeleton", done: framed },
    { tab: "blanks", done: framed && checked.blanks.length === 0 },
    { tab: "check", done: framed && looked },
  ];
}
