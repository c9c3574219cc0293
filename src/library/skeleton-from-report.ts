import { textBetween, textOf } from "../checks/places";
import type { Position, Span } from "../report/paragraph";
import type { Report, Section } from "../report/report";
import type { Role } from "../report/role";
import { toChineseNumeral } from "../report/numerals";
import { isDateLine } from "../report/line-forms";
import { LIBRARY_LIMITS } from "./library-limits";
import type { NewSkeleton } from "./own-library";
import type { FormalPart, SectionPart } from "./skeleton";
import { body, type StyledLine } from "./styled-line";

/**
 * The frame of a report, to be used again: its headings with their roles and shares, its title, salutation,
 * closing formula and signature. What was written under a heading becomes a blank with the heading's name.
 * Undefined for a document in which no section can be made out.
 *
 * @param name what the list is to show
 */
export function skeletonFromReport(report: Report, name: string): NewSkeleton | undefined {
  const total = report.sections.reduce((sum, { characters }) => sum + characters, 0);
  if (report.sections.length === 0 || total === 0) return undefined;
  const blanks = new BlankNames();
  const sections = report.sections
    .slice(0, MOST_SECTIONS)
    .map((section) => sectionPart(report, section, blanks));
  const parts = [...partsBefore(report), ...sections, ...partsAfter(report)];
  return {
    name,
    genre: report.genre,
    description: `按一份写好的文档存下来的框架，有${report.sections.length}个部分。`,
    parts: parts.map((part, index) => ({ ...part, id: `part-${index + 1}` })),
  };
}

/** The five other parts have to fit in too. */
const MOST_SECTIONS = LIBRARY_LIMITS.parts - 5;

function partsBefore(report: Report): FormalPart[] {
  const { paragraphs, title, salutation } = report;
  const parts: FormalPart[] = [];
  if (title !== undefined) {
    const text = withoutYear(lineText(textOf(paragraphs, title)));
    parts.push(formal("title", "标题", [{ style: "title", text }]));
  }
  if (salutation !== undefined) {
    const text = lineText(textOf(paragraphs, salutation));
    parts.push(formal("salutation", "称谓", [{ style: "salutation", text }]));
  }
  if (hasLeadIn(report)) parts.push(formal("opening", "引言", [body("【引言】。")]));
  return parts.filter(({ lines }) => lines.every(({ text }) => text !== ""));
}

function partsAfter(report: Report): FormalPart[] {
  const { paragraphs, closingFormula, signature = [] } = report;
  const parts: FormalPart[] = [];
  if (closingFormula !== undefined) {
    const text = withoutYear(lineText(textOf(paragraphs, closingFormula)));
    if (text !== "") parts.push(formal("closing", "结束语", [body(text)]));
  }
  const signed = signature.map((span) => signatureText(lineText(textOf(paragraphs, span))));
  const lines = [...new Set(signed)].map((text): StyledLine => ({ style: "signature", text }));
  if (lines.length > 0) parts.push(formal("signature", "落款", lines));
  return parts;
}

function formal(kind: FormalPart["kind"], name: string, lines: readonly StyledLine[]): FormalPart {
  const role = kind === "closing" || kind === "signature" ? "closing" : "opening";
  return { id: "", kind, role, name, guidance: "", lines };
}

/** Who signed, and when, is another one's and another year's. */
function signatureText(text: string): string {
  if (isDateLine(text)) return "【成文日期】";
  const label = /^[^：:]{1,12}[：:]/.exec(text)?.[0];
  return label === undefined ? "【署名】" : `${label}【姓名】`;
}

function sectionPart(report: Report, section: Section, blanks: BlankNames): SectionPart {
  const name = nameOf(section);
  return {
    id: "",
    kind: "section",
    role: section.role,
    name,
    guidance: `原来的文档里约${section.characters}字。`,
    share: section.share,
    lines: linesOf(report, section, name, 0, blanks).slice(0, LIBRARY_LIMITS.lines),
  };
}

const HEADINGS = ["heading2", "heading3", "heading4"] as const;

function linesOf(
  report: Report,
  { body: from, extent, children }: Section,
  name: string,
  depth: number,
  blanks: BlankNames,
): StyledLine[] {
  const own = hasText(report, from, children[0]?.extent.from ?? extent.to);
  const style = HEADINGS[Math.min(depth, HEADINGS.length - 1)] ?? "heading4";
  return [
    ...(own || children.length === 0 ? [body(blanks.blankFor(name))] : []),
    ...children.flatMap((child) => {
      const heading = nameOf(child);
      return [{ style, text: heading }, ...linesOf(report, child, heading, depth + 1, blanks)];
    }),
  ];
}

/** How sections without a heading of their own are called: by a name that tells their role again. */
const USUAL_HEADINGS: Readonly<Record<Role, string>> = {
  achievement: "主要工作",
  integrity: "廉洁自律情况",
  reflection: "几点体会",
  problem: "存在的问题",
  cause: "原因分析",
  plan: "下一步打算",
  other: "其他情况",
};

function nameOf({ heading, role }: Section): string {
  const text = withoutYear(lineText(heading?.text ?? "")).slice(0, LIBRARY_LIMITS.heading.longest);
  return text === "" ? USUAL_HEADINGS[role] : text;
}

/** Gives every blank a name of its own: two with one name would stand for one value. */
class BlankNames {
  private readonly taken = new Set<string>();

  /** A blank for the text under a heading. The full stop keeps it from being taken for a heading. */
  blankFor(heading: string): string {
    const plain =
      heading
        .replace(/【[^【】]*】|[【】〖〗\n]/g, "")
        .trim()
        .slice(0, LONGEST_BLANK) || "这一部分";
    let name = `${plain}的内容`;
    for (let n = 2; this.taken.has(name); n++) name = `${plain}的内容${toChineseNumeral(n)}`;
    this.taken.add(name);
    return `【${name}】。`;
  }
}

const LONGEST_BLANK = 24;

/** A year that a heading or the title names is another one next time. */
function withoutYear(text: string): string {
  return text.replace(/(?:19|20)\d{2}(?=年|\s*年)/g, "【年份】");
}

/** A text on one line without characters that no library may have. */
function lineText(text: string): string {
  return text
    .replace(/[\p{Cc}\u2028\u2029]+/gu, " ")
    .trim()
    .slice(0, LIBRARY_LIMITS.line.longest);
}

/** Is anything written before the first section besides title, salutation and signature? */
function hasLeadIn({ paragraphs, opening, title, salutation, signature = [] }: Report): boolean {
  const known = [title, salutation, ...signature].filter((span): span is Span => span !== undefined);
  const { from, to } = opening.extent;
  return paragraphs.slice(from.paragraph, to.paragraph + 1).some(({ text }, offset) => {
    const index = from.paragraph + offset;
    const end = index === to.paragraph ? to.offset : text.length;
    const after = known
      .filter(({ paragraph }) => paragraph === index)
      .reduce((furthest, span) => Math.max(furthest, span.end), 0);
    // A line of marks, or a date in brackets below the title, is no lead-in.
    return text.slice(after, end).replace(/[^\p{L}]/gu, "").length >= SHORTEST_LEAD_IN;
  });
}

const SHORTEST_LEAD_IN = 12;

function hasText({ paragraphs }: Report, from: Position, to: Position): boolean {
  return textBetween(paragraphs, { from, to }, LOOK).trim() !== "";
}

/** Characters that are looked at to see whether there is a text. */
const LOOK = 100;
