import { GENRES } from "../report/genre";
import { ROLE_NAMES, ROLES, type PartRole } from "../report/role";
import { ValueReader, type ValuePath, type ValueProblem } from "../report/value-reader";
import { LIBRARY_LIMITS, textFault, type TextLimit } from "./library-limits";
import { freshId } from "./library-ids";
import { LIBRARY_MESSAGES, type LibraryMessages } from "./library-messages";
import type { Phrase } from "./phrase";
import type { FormalPart, SectionPart, Skeleton, SkeletonPart } from "./skeleton";
import { LINE_STYLES, type StyledLine } from "./styled-line";

/** What a library holds. */
export interface LibraryContent {
  /** What an organisation calls its library. */
  readonly name?: string;
  readonly phrases: readonly Phrase[];
  readonly skeletons: readonly Skeleton[];
}

/** The format that this program reads and writes; a later one will have a higher number. */
export const LIBRARY_VERSION = 1;

/**
 * Reads a library from JSON. What is wrong is told and left out, an entry as a whole; the others are used.
 * Ids are those of the file; an entry without one gets its id from its text.
 */
export function parseLibrary(
  value: unknown,
  messages: LibraryMessages = LIBRARY_MESSAGES,
): {
  readonly value: LibraryContent;
  readonly problems: readonly ValueProblem[];
} {
  const reader = new LibraryReader(messages);
  return { value: reader.library(value), problems: reader.problems };
}

const PART_ROLES = Object.keys(ROLE_NAMES) as PartRole[];
const FORMAL_KINDS = ["title", "salutation", "opening", "closing", "signature"] as const;
const OPTIONAL = ["ticked", "unticked"] as const;
const ID = /^[\w-]{1,64}$/;

class LibraryReader extends ValueReader<LibraryMessages> {
  library(value: unknown): LibraryContent {
    const { version, name, phrases, skeletons } = this.fields(
      value,
      [],
      ["$schema", "version", "name", "phrases", "skeletons"],
    );
    if (version !== undefined && version !== LIBRARY_VERSION) {
      this.problem(["version"], this.say.otherVersion(LIBRARY_VERSION));
    }
    const called = name === undefined ? undefined : this.text(name, ["name"], LIBRARY_LIMITS.name);
    return {
      ...(called !== undefined && { name: called }),
      phrases: this.entries(phrases, ["phrases"], LIBRARY_LIMITS.phrases, this.phrase),
      skeletons: this.entries(skeletons, ["skeletons"], LIBRARY_LIMITS.skeletons, this.skeleton),
    };
  }

  private entries<T extends Phrase | Skeleton>(
    value: unknown,
    path: ValuePath,
    most: number,
    read: (each: unknown, path: ValuePath) => T | undefined,
  ): readonly T[] {
    if (value === undefined) return [];
    const whole = this.list(value, path, (each) => each);
    if (whole.length > most) this.problem(path, this.say.tooManyEntries(whole.length, most));
    const taken = new Set<string>();
    const found = whole.slice(0, most).flatMap((each, index) => {
      const entry = this.whole(() => read(each, [...path, index]));
      return entry === undefined ? [] : [entry];
    });
    return found.map((entry) => {
      const id = ID.test(entry.id) && !taken.has(entry.id) ? entry.id : freshId(contentOf(entry), taken);
      taken.add(id);
      return { ...entry, id };
    });
  }

  /** What was read, unless something in it was wrong. */
  private whole<T>(read: () => T | undefined): T | undefined {
    const before = this.problems.length;
    const found = read();
    return this.problems.length > before ? undefined : found;
  }

  private readonly phrase = (value: unknown, path: ValuePath): Phrase | undefined => {
    const known = ["id", "role", "text", "example", "tags", "source"];
    const { id, role, text, example, tags, source } = this.fields(value, path, known);
    const said = this.text(text, [...path, "text"], LIBRARY_LIMITS.text);
    const part = role === undefined ? "other" : this.name(role, [...path, "role"], PART_ROLES);
    const filled = this.optionalText(example, [...path, "example"], LIBRARY_LIMITS.text);
    const quoted = this.optionalText(source, [...path, "source"], LIBRARY_LIMITS.name);
    const words = tags === undefined ? [] : this.tags(tags, [...path, "tags"]);
    if (said === undefined || part === undefined) return undefined;
    return {
      id: this.id(id, path),
      role: part,
      text: said,
      ...(filled !== undefined && { example: filled }),
      tags: words,
      ...(quoted !== undefined && { source: quoted }),
    };
  };

  private tags(value: unknown, path: ValuePath): readonly string[] {
    const found = this.list(value, path, (each, at) => this.text(each, at, LIBRARY_LIMITS.tag));
    if (found.length > LIBRARY_LIMITS.tags) this.problem(path, this.say.tooMany(LIBRARY_LIMITS.tags));
    return [...new Set(found.filter((tag) => tag !== undefined))];
  }

  private readonly skeleton = (value: unknown, path: ValuePath): Skeleton | undefined => {
    const known = ["id", "name", "genre", "description", "parts"];
    const { id, name, genre, description, parts } = this.fields(value, path, known);
    const called = this.text(name, [...path, "name"], LIBRARY_LIMITS.name);
    const kind = genre === undefined ? "其他" : this.name(genre, [...path, "genre"], GENRES);
    const said = this.optionalText(description, [...path, "description"], LIBRARY_LIMITS.guidance) ?? "";
    const at = [...path, "parts"];
    const found = this.list(parts, at, this.part).filter((part) => part !== undefined);
    if (Array.isArray(parts) && parts.length === 0) this.problem(at, this.say.noParts);
    if (found.length > LIBRARY_LIMITS.parts) this.problem(at, this.say.tooMany(LIBRARY_LIMITS.parts));
    if (called === undefined || kind === undefined) return undefined;
    return {
      id: this.id(id, path),
      genre: kind,
      name: called,
      description: said,
      parts: found.map((part, index) => ({ ...part, id: `part-${index + 1}` })),
    };
  };

  private readonly part = (value: unknown, path: ValuePath): SkeletonPart | undefined => {
    const known = ["kind", "role", "name", "guidance", "optional", "share", "lines"];
    const { kind, role, name, guidance, optional, share, lines } = this.fields(value, path, known);
    const what = this.name(kind, [...path, "kind"], [...FORMAL_KINDS, "section"] as const);
    const called = this.text(name, [...path, "name"], LIBRARY_LIMITS.heading);
    const advice = this.optionalText(guidance, [...path, "guidance"], LIBRARY_LIMITS.guidance) ?? "";
    const ticked = optional === undefined ? undefined : this.name(optional, [...path, "optional"], OPTIONAL);
    const at = [...path, "lines"];
    const written = this.list(lines, at, this.line).filter((line) => line !== undefined);
    if (written.length > LIBRARY_LIMITS.lines) this.problem(at, this.say.tooManyLines(LIBRARY_LIMITS.lines));
    if (what === undefined || called === undefined) return undefined;
    const base = {
      id: "",
      name: called,
      guidance: advice,
      ...(ticked !== undefined && { optional: ticked }),
      lines: written,
    };
    if (what !== "section") {
      if (share !== undefined) this.problem([...path, "share"], this.say.onlySections);
      const part: PartRole = what === "closing" || what === "signature" ? "closing" : "opening";
      if (role !== undefined && role !== part) this.problem([...path, "role"], this.say.onlyRole(part));
      return { ...base, kind: what, role: part } satisfies FormalPart;
    }
    const plays = role === undefined ? "other" : this.name(role, [...path, "role"], ROLES);
    const target = share === undefined ? 0 : this.share(share, [...path, "share"]);
    if (plays === undefined || target === undefined) return undefined;
    return { ...base, kind: "section", role: plays, share: target } satisfies SectionPart;
  };

  private readonly line = (value: unknown, path: ValuePath): StyledLine | undefined => {
    const { style, text } = this.fields(value, path, ["style", "text"]);
    const look = this.name(style, [...path, "style"], LINE_STYLES);
    const said = this.text(text, [...path, "text"], LIBRARY_LIMITS.line);
    return look === undefined || said === undefined ? undefined : { style: look, text: said };
  };

  private share(value: unknown, path: ValuePath): number | undefined {
    if (typeof value === "number" && value >= 0 && value <= 1) return value;
    this.problem(path, this.say.notShare);
    return undefined;
  }

  /** The id as the file has it; empty where it has none. */
  private id(value: unknown, path: ValuePath): string {
    if (value === undefined) return "";
    if (typeof value === "string" && ID.test(value)) return value;
    this.problem([...path, "id"], this.say.notId);
    return "";
  }

  private optionalText(value: unknown, path: ValuePath, limit: TextLimit): string | undefined {
    return value === undefined ? undefined : this.text(value, path, limit);
  }

  private text(value: unknown, path: ValuePath, limit: TextLimit): string | undefined {
    if (typeof value !== "string") {
      this.problem(path, this.say.notText);
      return undefined;
    }
    const fault = textFault(value, limit, this.say);
    if (fault === undefined) return value;
    this.problem(path, fault);
    return undefined;
  }
}

/** What an entry gets its id from. */
function contentOf(entry: Phrase | Skeleton): string {
  return "text" in entry ? entry.text : entry.name;
}
