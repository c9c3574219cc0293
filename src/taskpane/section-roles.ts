import type { Paragraph } from "../report/paragraph";
import { parseReport } from "../report/parse-report";
import type { Report, Section } from "../report/report";
import type { Role } from "../report/role";
import { sectionKey } from "../report/section-key";
import { sentenceAt } from "../report/sentence-at";
import type { CursorParagraph } from "../word/cursor";

/** The roles that the user has set by hand, by sectionKey. */
export type SectionRoles = Readonly<Record<string, Role>>;

/** The roles with one changed; undefined takes it back. Nothing at all is left of a last one. */
export function withRole(roles: SectionRoles, key: string, role: Role | undefined): SectionRoles | undefined {
  const others = Object.entries(roles).filter(([other]) => other !== key);
  const next = role === undefined ? others : [...others, [key, role] as const];
  return next.length === 0 ? undefined : Object.fromEntries(next);
}

/** Every section at any depth with the one that it stands in, in the order of the text. */
export function sectionsWithin(
  sections: readonly Section[],
  parent?: Section,
): { section: Section; parent: Section | undefined }[] {
  return sections.flatMap((section) => [{ section, parent }, ...sectionsWithin(section.children, section)]);
}

/** What has come of the wish that a section begins at the cursor. */
export type Beginning =
  | { readonly kind: "begun"; readonly roles: SectionRoles; readonly words: string }
  /** The cursor's paragraph is not the body's, or was changed since the check. */
  | { readonly kind: "unknown" }
  /** No section can begin there: on an empty line, in the title, in the signature. */
  | { readonly kind: "refused" };

/** Gives the section that the cursor's sentence begins a role; where none begins there, one will. */
export function beginSection(
  report: Report,
  roles: SectionRoles,
  cursor: CursorParagraph,
  role: Role,
): Beginning {
  const { paragraphs } = report;
  if (cursor.text.trim() === "") return { kind: "refused" };
  // Of paragraphs that read the same any will do: what is kept is what the sentence says.
  const paragraph = paragraphs.findIndex(({ text }) => text === cursor.text);
  if (paragraph < 0) return { kind: "unknown" };
  const key = keyAt(report, paragraph, cursor.offset);
  if (key === undefined) return { kind: "refused" };
  const next = { ...roles, [key]: role };
  // The title and the signature take no section: only a reading tells.
  const begun = sectionsOf(paragraphs, report, next).some(
    (section) => section.role === role && sectionKey(paragraphs, section) === key,
  );
  return begun ? { kind: "begun", roles: next, words: key } : { kind: "refused" };
}

/** The sections of a document if the user had set these roles. */
export function sectionsOf(
  paragraphs: readonly Paragraph[],
  { genre }: Pick<Report, "genre">,
  roles: SectionRoles,
): Section[] {
  return sectionsWithin(parseReport(paragraphs, { genre, roles }).sections).map(({ section }) => section);
}

/** The key of the section that begins at a place, or whose heading is there; else that of the sentence. */
function keyAt({ paragraphs, sections }: Report, paragraph: number, offset: number): string | undefined {
  const sentence = sentenceAt(paragraphs, { paragraph, offset });
  if (sentence === undefined) return undefined;
  const { from } = sentence;
  const known = sectionsWithin(sections).find(
    ({ section: { heading, extent } }) =>
      (extent.from.paragraph === from.paragraph && extent.from.offset === from.offset) ||
      (heading?.span.paragraph === paragraph && heading.span.start <= offset && offset <= heading.span.end),
  );
  return known === undefined ? sentence.key : sectionKey(paragraphs, known.section);
}
