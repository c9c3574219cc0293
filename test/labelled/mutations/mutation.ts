import type { Paragraph, Span } from "../../../src/report/paragraph";
import type { Role } from "../../../src/report/role";

/** A clean document with one fault in it. */
export interface Mutation {
  /** What was changed, for people. */
  readonly words: string;
  readonly paragraphs: readonly Paragraph[];
  /** Where the finding may stand: what was changed, or what follows it. Absent for the whole document. */
  readonly at?: readonly Span[];
  /** The part of the report that the finding must name. */
  readonly role?: Role;
}
