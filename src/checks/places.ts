import { skipSpaces, trimEnd } from "../report/characters";
import type { Extent, Paragraph, Position, Span } from "../report/paragraph";
import { remember } from "../report/remember";
import type { Heading, Report, Section } from "../report/report";

/** The span of a paragraph's text without the white space around it. */
export function trimmedSpan(paragraph: number, text: string): Span {
  const start = skipSpaces(text, 0, text.length);
  return { paragraph, start, end: trimEnd(text, start, text.length) };
}

/** The text that a span quotes. */
export function textOf(paragraphs: readonly Paragraph[], { paragraph, start, end }: Span): string {
  return paragraphs[paragraph]?.text.slice(start, end) ?? "";
}

/** The text of a stretch that may cross paragraphs, joined by line feeds and cut after `limit` characters. */
export function textBetween(paragraphs: readonly Paragraph[], { from, to }: Extent, limit: number): string {
  let read = "";
  for (let index = from.paragraph; index <= to.paragraph; index++) {
    if (index > from.paragraph) {
      if (read.length + 1 >= limit) break;
      read += "\n";
    }
    const text = paragraphs[index]?.text ?? "";
    const start = index === from.paragraph ? from.offset : 0;
    const end = index === to.paragraph ? to.offset : text.length;
    read += text.slice(start, Math.min(end, start + limit - read.length));
  }
  return read;
}

/** The text before a place, back to `floor`, at most `limit` characters. */
export function textBefore(
  paragraphs: readonly Paragraph[],
  floor: Position,
  to: Position,
  limit: number,
): string {
  const parts: string[] = [];
  let length = 0;
  for (let index = to.paragraph; index >= floor.paragraph && length < limit; index--) {
    const text = paragraphs[index]?.text ?? "";
    const end = index === to.paragraph ? to.offset : text.length;
    const start = Math.max(index === floor.paragraph ? floor.offset : 0, end - (limit - length));
    const part = text.slice(start, end);
    parts.push(part);
    length += part.length + 1;
  }
  return parts.reverse().join("\n");
}

/** Where findings about the whole document stand: its title, else its first line. */
export function documentSpan({ paragraphs, title }: Report): Span {
  if (title !== undefined) return title;
  const first = Math.max(
    0,
    paragraphs.findIndex(({ text }) => text.trim() !== ""),
  );
  return trimmedSpan(first, paragraphs[first]?.text ?? "");
}

/** Where findings about a section stand: its heading, else its first line. */
export function sectionSpan({ paragraphs }: Report, { heading, extent }: Section): Span {
  if (heading !== undefined && heading.span.start < heading.span.end) return heading.span;
  const { paragraph, offset } = extent.from;
  const text = paragraphs[paragraph]?.text ?? "";
  const limit = extent.to.paragraph === paragraph ? extent.to.offset : text.length;
  const stop = text.slice(offset, limit).search(/[。！？]/);
  const start = skipSpaces(text, offset, limit);
  return { paragraph, start, end: stop < 0 ? trimEnd(text, start, limit) : offset + stop + 1 };
}

/** The typed label of a heading; the whole heading where Word keeps the label out of the text. */
export function labelSpan({ span, label = "", automatic }: Heading): Span {
  const end = automatic === true || label === "" ? span.end : Math.min(span.end, span.start + label.length);
  return { ...span, end };
}

/** Every section at any depth, in the order of the text. Several checks ask for them. */
export const allSections = remember((sections: readonly Section[]): readonly Section[] => {
  const found: Section[] = [];
  const collect = (section: Section) => {
    found.push(section);
    section.children.forEach(collect);
  };
  sections.forEach(collect);
  return found;
});
