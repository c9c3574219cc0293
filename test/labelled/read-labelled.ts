import { GENRES, isGenre, type Genre } from "../../src/report/genre";
import type { Paragraph, Position, Span } from "../../src/report/paragraph";
import { ROLES, type PartRole, type Role } from "../../src/report/role";
import { CHECKS_OF_DOCUMENT, CHECKS_OF_PLACES, CHECKS_OF_ROLES } from "./labelled-checks";

/** A document and what a careful reader finds in it, without regard to what the program says. */
export interface LabelledDocument {
  /** The file's name without its ending. */
  readonly name: string;
  readonly genre: Genre;
  /** What is particular about its form, for people. */
  readonly layout: string;
  /** True where a careful reader finds nothing at all. */
  readonly clean: boolean;
  readonly paragraphs: readonly Paragraph[];
  /** The top-level parts in order; each goes on to where the next one begins. */
  readonly parts: readonly LabelledPart[];
  /** The findings that stand at a place. */
  readonly places: readonly LabelledPlace[];
  /** The findings about the whole document. */
  readonly whole: readonly LabelledWhole[];
  /** Checks whose findings are a matter of taste here: neither right nor wrong. */
  readonly tolerated: readonly string[];
}

export interface LabelledPart {
  readonly role: PartRole;
  readonly from: Position;
}

export interface LabelledPlace {
  readonly check: string;
  readonly at: Span;
}

export interface LabelledWhole {
  readonly check: string;
  /** For the checks that speak of a part of the report. */
  readonly role?: Role;
}

/** The part of a document that is read line by line, as it grows. */
interface Draft {
  readonly paragraphs: Paragraph[];
  readonly parts: LabelledPart[];
  readonly places: LabelledPlace[];
}

const KEYS = ["genre", "layout", "clean", "expect", "tolerate"];
const DIVIDER = "---";
/** ⟦@role⟧ ⟦#label⟧ ⟦h1⟧ ⟦table⟧, the beginning of ⟦check:…⟧, or the end of one. */
const MARK = /⟦(?:@([^⟦⟧]*)⟧|#([^⟦⟧]+)⟧|h([1-9])⟧|(table)⟧|([a-z-]+):)|⟦|⟧/g;

/**
 * Reads a labelled document. Strict: whatever is not of the format is an error that names file and line.
 * @param file the file's name, for `name` and for the errors
 */
export function readLabelled(file: string, content: string): LabelledDocument {
  const lines = content.replace(/\n$/, "").split("\n");
  const divider = lines.indexOf(DIVIDER);
  if (divider < 0) throw failure(file, lines.length, `no line ${DIVIDER} between header and document`);
  const header = readHeader(file, lines.slice(0, divider));
  const draft: Draft = { paragraphs: [], parts: [], places: [] };
  for (const [i, line] of lines.slice(divider + 1).entries()) {
    readLine(line, draft, (message) => failure(file, divider + 2 + i, message));
  }
  const [first] = draft.parts;
  if (first === undefined || first.from.paragraph > 0 || first.from.offset > 0) {
    draft.parts.unshift({ role: "opening", from: { paragraph: 0, offset: 0 } });
  }
  const document = { name: file.replace(/^.*\/|\.txt$/g, ""), ...header, ...draft };
  agree(document, (message) => failure(file, 1, message));
  return document;
}

function failure(file: string, line: number, message: string): Error {
  return new Error(`${file}:${line}: ${message}`);
}

type Header = Omit<LabelledDocument, "name" | keyof Draft>;

function readHeader(file: string, lines: readonly string[]): Header {
  const values = new Map<string, string>();
  for (const [i, line] of lines.entries()) {
    const [key, ...rest] = line.split(": ");
    if (key === undefined || !KEYS.includes(key)) throw failure(file, i + 1, `unknown key: ${line}`);
    if (rest.length === 0 || values.has(key)) throw failure(file, i + 1, `${key} needs one value, once`);
    values.set(key, rest.join(": ").trim());
  }
  const at = (key: string) => Math.max(0, [...values.keys()].indexOf(key)) + 1;
  const genre = values.get("genre");
  if (!isGenre(genre)) throw failure(file, at("genre"), `genre must be one of ${GENRES.join(" ")}`);
  const clean = values.get("clean");
  if (clean !== undefined && clean !== "yes") throw failure(file, at("clean"), "clean can only be yes");
  const tolerated = listOf(values.get("tolerate"));
  const unknown = tolerated.find((id) => !CHECKS_OF_PLACES.includes(id) && !CHECKS_OF_DOCUMENT.includes(id));
  if (unknown !== undefined) throw failure(file, at("tolerate"), `unknown check: ${unknown}`);
  const whole = listOf(values.get("expect")).map((entry) =>
    readExpected(entry, (message) => failure(file, at("expect"), message)),
  );
  return { genre, layout: values.get("layout") ?? "", clean: clean === "yes", tolerated, whole };
}

function listOf(value = ""): string[] {
  return value.split(";").flatMap((entry) => (entry.trim() === "" ? [] : [entry.trim()]));
}

function readExpected(entry: string, fail: (message: string) => Error): LabelledWhole {
  const [check = "", word, ...rest] = entry.split(/\s+/);
  if (!CHECKS_OF_DOCUMENT.includes(check)) throw fail(`unknown check of the whole document: ${entry}`);
  if (!CHECKS_OF_ROLES.includes(check)) {
    if (word !== undefined) throw fail(`${check} takes no role`);
    return { check };
  }
  const role = ROLES.find((known) => known === word);
  if (role === undefined || rest.length > 0) throw fail(`${check} needs one role: ${entry}`);
  return { check, role };
}

/** Reads one line: takes the marks out of it, and keeps what they say. */
function readLine(line: string, draft: Draft, fail: (message: string) => Error): void {
  const paragraph = draft.paragraphs.length;
  const open: { readonly check: string; readonly start: number }[] = [];
  const prompts: { start: number; end: number }[] = [];
  let attributes: Omit<Paragraph, "text"> = {};
  let text = "";
  let copied = 0;
  for (const match of line.matchAll(MARK)) {
    const [mark, role, label, level, table, check] = match;
    text += line.slice(copied, match.index);
    copied = match.index + mark.length;
    const offset = text.length;
    if (role !== undefined) {
      draft.parts.push({ role: readRole(role, fail), from: { paragraph, offset } });
    } else if (label !== undefined || level !== undefined || table !== undefined) {
      if (offset > 0 || open.length > 0) throw fail(`${mark} must stand at the beginning of its line`);
      const attribute = toAttribute(label, level);
      if (Object.keys(attribute).some((key) => key in attributes)) throw fail(`${mark} stands twice`);
      attributes = { ...attributes, ...attribute };
    } else if (check !== undefined) {
      if (check !== "prompt" && !CHECKS_OF_PLACES.includes(check)) throw fail(`unknown check: ${check}`);
      open.push({ check, start: offset });
    } else if (mark === "⟦") {
      throw fail(`unknown mark: ${line.slice(match.index, match.index + 12)}`);
    } else {
      const closed = open.pop();
      if (closed === undefined) throw fail("⟧ closes nothing");
      if (closed.start === offset) throw fail(`the mark ${closed.check} holds no text`);
      if (closed.check === "prompt") prompts.push({ start: closed.start, end: offset });
      draft.places.push({
        check: closed.check === "prompt" ? "blank" : closed.check,
        at: { paragraph, start: closed.start, end: offset },
      });
    }
  }
  const [unclosed] = open;
  if (unclosed !== undefined) throw fail(`the mark ${unclosed.check} is not closed`);
  text += line.slice(copied);
  draft.paragraphs.push({ text, ...attributes, ...(prompts.length > 0 && { prompts }) });
}

function readRole(word: string, fail: (message: string) => Error): PartRole {
  const role = (["opening", ...ROLES, "closing"] as const).find((known) => known === word);
  if (role === undefined) throw fail(`unknown role: ${word}`);
  return role;
}

function toAttribute(label: string | undefined, level: string | undefined): Omit<Paragraph, "text"> {
  if (label !== undefined) return { label };
  return level === undefined ? { inTable: true } : { outlineLevel: Number(level) };
}

/** What a header says must not contradict the marks. */
function agree(
  { clean, layout, places, whole, tolerated }: LabelledDocument,
  fail: (message: string) => Error,
): void {
  if (layout === "") throw fail("layout is missing");
  if (clean && places.length + whole.length > 0) throw fail("a clean document can hold no finding");
  const both = [...places, ...whole].find(({ check }) => tolerated.includes(check));
  if (both !== undefined) throw fail(`${both.check} is both expected and tolerated`);
}
