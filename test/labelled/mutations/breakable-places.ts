import { parseNumeral } from "../../../src/report/numerals";
import type { Paragraph, Position, Span } from "../../../src/report/paragraph";
import type { PartRole } from "../../../src/report/role";
import type { LabelledDocument } from "../read-labelled";

/** A numbered member as plain patterns see it, without help from the program that is tested. */
export interface Member {
  /** The marker or label in the text. */
  readonly at: Span;
  readonly number: number;
  /** The number inside the marker. */
  readonly digits: Span;
}

/** Members of one family that count up from one. */
export interface Run {
  readonly family: string;
  readonly members: readonly Member[];
}

/** The markers of a clean document. Families with a level are headings; a heading ends the runs below it. */
const FAMILIES: readonly { readonly id: string; readonly level: number; readonly form: RegExp }[] = [
  { id: "一、", level: 1, form: /^(?<n>[一二三四五六七八九十]+)、/g },
  { id: "（一）", level: 2, form: /^（(?<n>[一二三四五六七八九十]+)）/g },
  { id: "1.", level: 3, form: /^(?<n>\d{1,2})\.(?!\d)/g },
  { id: "一是", level: 4, form: /(?<=^|[。；：])(?<n>[一二三四五六七八九十]+)是/g },
];

/** Every run of two members or more. */
export function findRuns({ paragraphs, parts }: Pick<LabelledDocument, "paragraphs" | "parts">): Run[] {
  const runs: Run[] = [];
  const open = new Map<string, Member[]>();
  const close = (level: number) => {
    for (const { id, level: own } of FAMILIES) {
      const members = open.get(id) ?? [];
      if (own < level) continue;
      if (members.length > 1) runs.push({ family: id, members });
      open.delete(id);
    }
  };
  for (const [paragraph, { text }] of paragraphs.entries()) {
    if (parts.some(({ from }) => from.paragraph === paragraph)) close(2);
    for (const { id, level, form } of FAMILIES) {
      for (const match of text.matchAll(form)) {
        const member = toMember(paragraph, match);
        const run = open.get(id) ?? [];
        close(level + 1);
        if (member.number === 1) close(level);
        open.set(id, member.number === 1 ? [member] : [...run, member]);
      }
    }
  }
  close(0);
  return runs.filter(({ members }) => members.every(({ number }, i) => number === i + 1));
}

function toMember(paragraph: number, match: RegExpMatchArray): Member {
  const start = match.index ?? 0;
  const digits = match.groups?.n ?? "";
  const at = start + match[0].indexOf(digits);
  return {
    at: { paragraph, start, end: start + match[0].length },
    number: parseNumeral(digits) ?? 0,
    digits: { paragraph, start: at, end: at + digits.length },
  };
}

/** Where a span begins. */
export function startOf({ paragraph, start }: Span): Position {
  return { paragraph, offset: start };
}

/** The matches of a pattern from the paragraph `first` on, as spans. */
export function findAll(paragraphs: readonly Paragraph[], form: RegExp, first = 0): Span[] {
  return paragraphs.flatMap(({ text }, paragraph) =>
    paragraph < first
      ? []
      : Array.from(text.matchAll(form), ({ index, 0: words }) => ({
          paragraph,
          start: index,
          end: index + words.length,
        })),
  );
}

/** Lines that are a heading and nothing else. */
export function headingLines(paragraphs: readonly Paragraph[]): number[] {
  return paragraphs.flatMap(({ text, label, outlineLevel }, index) => {
    const numbered = /^(?:[一二三四五六七八九十]+、|（[一二三四五六七八九十]+）)/.test(text);
    const named = numbered || label !== undefined || outlineLevel !== undefined;
    return named && text.length <= 40 && !/[。：；]/.test(text) ? [index] : [];
  });
}

/** How deep a heading line stands: by its outline level, or by the kind of its label. */
export function depthOf({ text, label = text, outlineLevel }: Paragraph): number {
  return outlineLevel ?? (/^[一二三四五六七八九十]+、/.test(label) ? 1 : 2);
}

/** A sentence that announces as many items as follow directly after it. */
export interface AnnouncedRun {
  readonly declared: number;
  /** The number with its noun, and the number alone. */
  readonly at: Span;
  readonly digits: Span;
}

/** Every declared number that stands directly before the run that it announces. */
export function findLeads(document: LabelledDocument): AnnouncedRun[] {
  const runs = findRuns(document);
  const form =
    /(?<n>[二两三四五六七八九])(?:个方面|点体会|项(?:重点)?工作|件事|条规矩)(?=[^。：]{0,16}[。：])/g;
  return document.paragraphs.flatMap(({ text }, paragraph) =>
    Array.from(text.matchAll(form)).flatMap((match) => {
      const { index, 0: words, groups } = match;
      const rest = /^[^。：]*[。：]/.exec(text.slice(index))?.[0].length ?? 0;
      const declared = parseNumeral(groups?.n ?? "") ?? 0;
      const announced = (from: Position) =>
        runs.some(({ members: [first, ...others] }) =>
          first === undefined
            ? false
            : others.length + 1 === declared &&
              first.at.paragraph === from.paragraph &&
              first.at.start === from.offset,
        );
      const inLine = announced({ paragraph, offset: index + rest });
      const below = index + rest === text.length && announced({ paragraph: paragraph + 1, offset: 0 });
      if (!inLine && !below) return [];
      const at = { paragraph, start: index, end: index + words.length };
      return [{ at, digits: { ...at, end: index + 1 }, declared }];
    }),
  );
}

/** The line on which the next labelled part begins; for the last part, the end. */
export function endOfPart({ parts, paragraphs }: LabelledDocument, paragraph: number): number {
  return parts.find(({ from }) => from.paragraph > paragraph)?.from.paragraph ?? paragraphs.length;
}

/** The role with which a line begins. */
export function roleAt({ parts }: LabelledDocument, paragraph: number): PartRole {
  return parts.filter(({ from }) => from.paragraph <= paragraph).pop()?.role ?? "opening";
}
