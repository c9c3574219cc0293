import type { Finding } from "../checks/check";
import type { CheckedReport } from "../checks/check-report";
import type { Position } from "../report/paragraph";
import type { Part, Section } from "../report/report";
import { offsetOf } from "./input-document";
import type { InputDocument } from "./input-document";

/**
 * One file as other programs read it; a contract, so nothing in it may change its name or its meaning.
 * Offsets count UTF-16 units in the whole text (see InputDocument.starts).
 */
export interface FileResult {
  readonly file: string;
  readonly genre: string;
  readonly characters: number;
  /** The top-level parts in order; each ends where the next begins, and together they are the whole text. */
  readonly sections: readonly SectionResult[];
  readonly findings: readonly FindingResult[];
}

interface SectionResult {
  readonly role: string;
  /** The heading's number, for example 一、, and its words; both empty where there are none. */
  readonly label: string;
  readonly heading: string;
  readonly start: number;
  readonly end: number;
  readonly characters: number;
  /** A fraction of the sections' total; 0 for opening and closing, which are no part of it. */
  readonly share: number;
}

interface FindingResult {
  readonly check: string;
  readonly severity: string;
  readonly basis: string;
  readonly message: string;
  /** The 0-based index of the paragraph. */
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
  /** What stands between start and end. */
  readonly text: string;
}

/** Makes the JSON object of one file. */
export function toFileResult(file: string, document: InputDocument, checked: CheckedReport): FileResult {
  const { report, shown } = checked;
  return {
    file,
    genre: report.genre,
    characters: report.characters,
    sections: sectionResults(document, checked),
    findings: shown.map((finding) => findingResult(document, finding)),
  };
}

function sectionResults(document: InputDocument, { report }: CheckedReport): SectionResult[] {
  const parts: readonly (Part | Section)[] = [
    report.opening,
    ...report.sections,
    ...(report.closing === undefined ? [] : [report.closing]),
    ...(report.appendix === undefined ? [] : [report.appendix]),
  ].filter(({ extent }) => !isSame(extent.from, extent.to));
  return parts.map((part, index) => {
    const next = parts[index + 1];
    const section = "share" in part ? part : undefined;
    return {
      role: part.role,
      label: section?.heading?.label ?? "",
      heading: section?.heading?.text ?? "",
      start: index === 0 ? 0 : offsetOf(document, part.extent.from),
      end: next === undefined ? document.length : offsetOf(document, next.extent.from),
      characters: part.characters,
      share: section?.share ?? 0,
    };
  });
}

function isSame(a: Position, b: Position): boolean {
  return a.paragraph === b.paragraph && a.offset === b.offset;
}

function findingResult(document: InputDocument, finding: Finding): FindingResult {
  const { check, severity, basis, message, at } = finding;
  const { paragraph } = at;
  return {
    check,
    severity,
    basis,
    message,
    paragraph,
    start: offsetOf(document, { paragraph, offset: at.start }),
    end: offsetOf(document, { paragraph, offset: at.end }),
    text: document.paragraphs[paragraph]?.text.slice(at.start, at.end) ?? "",
  };
}
