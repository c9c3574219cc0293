import type { Span } from "../report/paragraph";
import type { Lead, Report } from "../report/report";
import type { Check, ReportedFix } from "./check";
import { recountWords } from "./numeral-forms";
import { allSections, textOf } from "./places";

/** Finds a sentence that announces n items before m of them (三个方面 before two). */
export const count: Check = {
  id: "count",
  basis: "textbook",
  severity: "error",
  *run(report) {
    const wrong = report.leads.filter(({ agrees, uncertain }) => !agrees && !uncertain);
    if (wrong.length === 0) return;
    const numbers = numbersOf(report);
    for (const lead of wrong) {
      const fix = recount(report, lead, numbers);
      yield {
        at: lead.at,
        message: (say) => say.count(textOf(report.paragraphs, lead.at), lead.declared, lead.members.length),
        related: lead.members,
        ...(fix && { fix }),
      };
    }
  },
};

/** Writes the number of the items that follow, where they are themselves numbered 1 to n without a break. */
function recount(
  { paragraphs }: Report,
  { at, members }: Lead,
  numbers: ReadonlyMap<string, number>,
): ReportedFix | undefined {
  const found = members.length;
  if (found < 2 || members.some((member, i) => numbers.get(placeOf(member)) !== i + 1)) return undefined;
  const words = textOf(paragraphs, at);
  const change = recountWords(words, found);
  if (change === undefined) return undefined;
  return {
    label: (say) => say.recount(change.text + words.slice(change.end)),
    edits: [{ at: { ...at, end: at.start + change.end }, text: change.text }],
  };
}

/** The number of each item and each heading, by the place where it begins. */
function numbersOf({ enumerations, sections }: Report): ReadonlyMap<string, number> {
  const numbers = new Map<string, number>();
  for (const { heading } of allSections(sections)) {
    if (heading?.number !== undefined) numbers.set(placeOf(heading.span), heading.number);
  }
  for (const { items } of enumerations) {
    for (const { marker, number } of items) numbers.set(placeOf(marker), number);
  }
  return numbers;
}

function placeOf({ paragraph, start }: Span): string {
  return `${paragraph}:${start}`;
}
