import type { Genre } from "./genre";
import type { Extent, Paragraph, Position, Span } from "./paragraph";
import type { PartRole, Role } from "./role";

/** A document understood as a report. Everything in it points into `paragraphs`. */
export interface Report {
  readonly paragraphs: readonly Paragraph[];
  readonly genre: Genre;
  readonly title?: Span;
  readonly salutation?: Span;
  /** What stands before the first section: notices, title, salutation and lead-in. Empty extent if nothing. */
  readonly opening: Part;
  /** The top-level sections, in order. Empty for a document in which none can be made out. */
  readonly sections: readonly Section[];
  /** The closing formula and the signature: what follows the last section, without an appendix. */
  readonly closing?: Part;
  /** What is appended below the signature (附件); part of no section. */
  readonly appendix?: Part;
  /** The closing formula alone, for example 以上述职，请批评指正。 */
  readonly closingFormula?: Span;
  /** Name and date, one span for each line of the signature. */
  readonly signature?: readonly Span[];
  /** Length of the whole document in characters by the requirement's counting rule. */
  readonly characters: number;
  /** Every enumeration of the document in order, those outside the sections too. */
  readonly enumerations: readonly Enumeration[];
  /** Sentences that announce a number of items (领起句), with the items that follow. */
  readonly leads: readonly Lead[];
  /** Sentences that speak of a role, wherever they stand: a problem told among the achievements. */
  readonly mentions: readonly Mention[];
  /** How the sections were found; `none` when the document shows no structure at all. */
  readonly outline: "headings" | "styles" | "transitions" | "guessed" | "none";
}

/** A stretch of the report that plays one role. */
export interface Part {
  readonly role: PartRole;
  readonly extent: Extent;
  readonly characters: number;
}

/** A section: its heading, its body, and its subsections. */
export interface Section extends Part {
  readonly role: Role;
  /** The words that gave the role, as data for the pane; empty when the role is `other`. */
  readonly evidence: readonly Span[];
  readonly heading?: Heading;
  /** Fraction (0 to 1) of the characters of all top-level sections; opening and closing are left out. */
  readonly share: number;
  /** Where the body begins: after the heading, which may share its line with body text. */
  readonly body: Position;
  readonly enumerations: readonly Enumeration[];
  readonly children: readonly Section[];
}

/** A heading: its label (typed or automatic) and its text without the label. */
export interface Heading {
  /** The heading in the paragraph's text, label included if it was typed. */
  readonly span: Span;
  /** 1 for 一、, 2 for （一）, 3 for 1., 4 for （1）; bare and styled headings take their depth. */
  readonly level: number;
  /** The label as shown, for example `一、`; absent for a bare heading. */
  readonly label?: string;
  /** True where Word numbers the heading and the label is not in the text. */
  readonly automatic?: boolean;
  /** The number that the label says; absent for a bare heading. */
  readonly number?: number;
  /** The heading's words without label and without a closing mark. */
  readonly text: string;
}

/** One run of 一是…二是…三是… (or of another family) inside a section. */
export interface Enumeration {
  /** The id of the family in marker-families.ts. */
  readonly family: string;
  readonly items: readonly Item[];
}

/** One member of an enumeration. */
export interface Item {
  /** The marker, for example 一是. */
  readonly marker: Span;
  readonly number: number;
  /** From the marker to where the next item begins, or the text of the enumeration ends. */
  readonly extent: Extent;
}

/** A number of items that a sentence announces: 三个方面, 以下两点. */
export interface Lead {
  /** The number with its noun. */
  readonly at: Span;
  readonly declared: number;
  /** The markers or headings of the items that follow. */
  readonly members: readonly Span[];
  /** True where as many items follow; a gap inside the run is a fault of its own. */
  readonly agrees: boolean;
  /** True where the announced items may also be found elsewhere, so that a difference proves nothing. */
  readonly uncertain: boolean;
}

/** A sentence that speaks of a role. */
export interface Mention {
  readonly role: Role;
  readonly at: Span;
}
