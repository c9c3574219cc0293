import type { ParagraphEntry } from "../document/document-index";
import type { Extent } from "../document/document-session";
import { paragraphText, textBetween } from "../document/paragraph-text";
import { replaceText } from "../document/write-text";
import { OfficeError } from "../office-error";
import type { InsertLocation } from "./arguments";
import { ModelObject } from "./model-object";

/** Word on the desktop separates the paragraphs of a text by a carriage return; for the web nobody says. */
const PARAGRAPH_MARK = "\r";

/** What body, paragraph, range and content control have in common: a stretch of text. */
export abstract class TextObject extends ModelObject {
  /** Where its text stands now. Throws ItemNotFound once it was deleted. */
  abstract readonly extent: Extent;

  /** The paragraphs that it touches, in order. */
  get paragraphs(): readonly ParagraphEntry[] {
    const { from, to } = this.extent;
    return this.session.index.touching(from, to);
  }

  get text(): string {
    const { from, to } = this.extent;
    return this.paragraphs
      .map(({ node, pos, start, end }) =>
        from <= start && to >= end ? paragraphText(node) : textBetween(node, from - pos, to - pos),
      )
      .join(PARAGRAPH_MARK);
  }

  /** Where it begins and ends within paragraphs: what text is written to. */
  get writable(): Extent {
    const { from, to } = this.extent;
    const paragraphs = this.paragraphs;
    const first = paragraphs[0];
    const last = paragraphs.at(-1);
    if (!first || !last) throw new OfficeError("GeneralException");
    const start = Math.min(Math.max(from, first.start), first.end);
    return { from: start, to: Math.max(start, Math.min(to, last.end)) };
  }

  /** Writes text and tells where it stands. A line feed makes a new paragraph. */
  write(text: string, location: InsertLocation): Extent {
    const at = placeOf(location, this.writable);
    return this.session.edit((transaction) =>
      replaceText(transaction, at, text, location === "Start" ? "after" : "before"),
    );
  }

  /** Removes the text; the object itself stays. */
  clear(): void {
    const { from, to } = this.writable;
    if (to > from) this.session.edit((transaction) => transaction.delete(from, to));
  }
}

/** What an insertion at a location of an object replaces. */
export function placeOf(location: InsertLocation, { from, to }: Extent): Extent {
  if (location === "Replace") return { from, to };
  return location === "Start" || location === "Before" ? { from, to: from } : { from: to, to };
}
