import type { Finding } from "../../src/checks/check";
import { defaultRequirement } from "../../src/checks/default-requirement";
import { textOf } from "../../src/checks/places";
import { runChecks } from "../../src/checks/run-checks";
import type { Paragraph } from "../../src/report/paragraph";
import { parseReport } from "../../src/report/parse-report";
import { deleteFormula, deleteSalutation, deleteSignature, leaveNotices } from "./mutations/break-edges";
import { changeCounts, deleteItems, deleteLabels, doubleNumbers } from "./mutations/break-numbers";
import { deleteParts, emptySections, swapParts, swapSections } from "./mutations/break-sections";
import { blankOut, changeYears, copySentences, deleteClosingMarks } from "./mutations/break-words";
import type { Mutation } from "./mutations/mutation";
import type { LabelledDocument } from "./read-labelled";
import { isSamePlace, roleOf } from "./score";

/** A way of breaking a document. */
export interface MutationKind {
  readonly id: string;
  /** The check that must find it. */
  readonly check: string;
  /** Checks that may rightly speak too: what was taken out no longer counts, what was added weighs. */
  readonly mayAlso?: readonly string[];
  /** Every place of the document that can be broken so. */
  readonly mutate: (document: LabelledDocument) => readonly Mutation[];
}

const WEIGHT = ["balance", "length", "uneven-items", "problem-without-measure"];
const NUMBERS = ["count", ...WEIGHT];

export const MUTATION_KINDS: readonly MutationKind[] = [
  { id: "an item deleted", check: "gap", mayAlso: NUMBERS, mutate: deleteItems },
  { id: "a heading's number deleted", check: "gap", mayAlso: ["count"], mutate: deleteLabels },
  { id: "a number doubled", check: "gap", mayAlso: ["count"], mutate: doubleNumbers },
  { id: "two sections exchanged", check: "gap", mayAlso: ["section-order"], mutate: swapSections },
  { id: "two sections exchanged and renumbered", check: "section-order", mutate: swapParts },
  { id: "a section emptied", check: "empty-section", mayAlso: NUMBERS, mutate: emptySections },
  {
    id: "a required section deleted",
    check: "missing-section",
    mayAlso: ["gap", ...NUMBERS],
    mutate: deleteParts,
  },
  { id: "a figure blanked", check: "blank", mutate: (document) => blankOut(document, FIGURE, "XX") },
  { id: "a name blanked", check: "blank", mutate: (document) => blankOut(document, NAME, "XXX") },
  { id: "a month blanked", check: "blank", mutate: (document) => blankOut(document, MONTH, "X") },
  { id: "a year blanked", check: "blank", mutate: (document) => blankOut(document, YEAR, "20XX") },
  { id: "a closing mark deleted", check: "quote-pair", mutate: deleteClosingMarks },
  { id: "a sentence copied", check: "repeated-text", mayAlso: WEIGHT, mutate: copySentences },
  { id: "a declared count changed", check: "count", mutate: changeCounts },
  { id: "a source notice left", check: "source-notice", mutate: leaveNotices },
  { id: "the salutation deleted", check: "missing-salutation", mutate: deleteSalutation },
  { id: "the closing formula deleted", check: "missing-closing", mutate: deleteFormula },
  { id: "the signature deleted", check: "missing-signature", mutate: deleteSignature },
  { id: "the year of an achievement changed", check: "wrong-year", mutate: changeYears },
];

const FIGURE = /(?<![\d.×+])\d+(?:\.\d+)?(?=[多余]?[万亿]?余?[次个人项户件条名篇家元台宗套场亩])/g;
const NAME = /(?<=^(?:述职人|汇报人|发言人)：)\S{2,3}$|(?<=[局心]\S*\u3000)[\u4e00-\u9fff]{3}$/g;
const MONTH = /(?<=20\d\d年)\d{1,2}(?=月)/g;
const YEAR = /20\d\d(?=年)/g;

/** What the program says of a mutation, beside what it said of the document before. */
export interface Outcome {
  /** The check spoke at the right place. */
  readonly found: boolean;
  /** What else is said now and was not said before, each as a sentence. */
  readonly others: readonly string[];
}

/** Checks a mutation and compares with the findings of the document as it was. */
export function judge(kind: MutationKind, mutation: Mutation, before: readonly string[]): Outcome {
  const findings = check(mutation.paragraphs);
  const isMeant = (finding: Finding) =>
    finding.check === kind.check &&
    (mutation.role === undefined || roleOf(finding) === mutation.role) &&
    (mutation.at === undefined || mutation.at.some((at) => isSamePlace(kind.check, at, finding.at)));
  const known = [...before];
  const others = findings.filter((finding) => {
    if (isMeant(finding) || kind.mayAlso?.includes(finding.check) === true) return false;
    const at = known.indexOf(words(mutation.paragraphs, finding));
    if (at >= 0) known.splice(at, 1);
    return at < 0;
  });
  return {
    found: findings.some(isMeant),
    others: others.map((finding) => words(mutation.paragraphs, finding)),
  };
}

/** What the program says of a document, in words that do not change when lines move. */
export function findingsAsWords(paragraphs: readonly Paragraph[]): string[] {
  return check(paragraphs).map((finding) => words(paragraphs, finding));
}

function check(paragraphs: readonly Paragraph[]): Finding[] {
  const report = parseReport(paragraphs, {});
  return runChecks(report, defaultRequirement(report.genre));
}

function words(paragraphs: readonly Paragraph[], { check: id, at }: Finding): string {
  return `${id} ${textOf(paragraphs, at)}`;
}
