import { isIgnoredFinding, type IgnoredFinding } from "../checks/ignored";
import { isMeasureAnswer, type MeasureAnswer } from "../checks/measure-answer";
import { isGenre, type Genre } from "../report/genre";
import { parseRequirement } from "../report/parse-requirement";
import type { EnteredRequirement } from "../report/requirement";
import { ROLES, type Role } from "../report/role";
import { readDocumentSetting } from "../word/document-settings";

/** What the user has decided about one document. It is kept in the document and travels with the file. */
export interface Choices {
  /** Absent where the title decides. */
  readonly genre?: Genre;
  readonly requirement?: EnteredRequirement;
  /** Roles of sections, by their keys. */
  readonly roles?: Readonly<Record<string, Role>>;
  readonly ignored?: readonly IgnoredFinding[];
  readonly answers?: readonly MeasureAnswer[];
}

/** Reads what is kept in the open document. Anybody may have written the file: what is not usable is left out. */
export function readChoices(): Choices {
  const genre = readDocumentSetting("genre", isGenre);
  const requirement = readDocumentSetting("requirement", isRequirement);
  const roles = readDocumentSetting("roles", isRoles);
  const ignored = readDocumentSetting("ignored", isListOf(isIgnoredFinding));
  const answers = readDocumentSetting("answers", isListOf(isMeasureAnswer));
  return {
    ...(genre && { genre }),
    ...(requirement && { requirement }),
    ...(roles && { roles }),
    ...(ignored && { ignored }),
    ...(answers && { answers }),
  };
}

/** The choices with one of them made anew, or taken back. */
export function withChoice<Name extends keyof Choices>(
  choices: Choices,
  name: Name,
  value: Choices[Name] | undefined,
): Choices {
  const changed = { ...choices };
  // eslint-disable-next-line @typescript-eslint/no-dynamic-delete -- the copy is our own
  if (value === undefined) delete changed[name];
  else changed[name] = value;
  return changed;
}

function isRequirement(value: unknown): value is EnteredRequirement {
  try {
    parseRequirement(value);
    return true;
  } catch {
    return false;
  }
}

function isRoles(value: unknown): value is Readonly<Record<string, Role>> {
  return (
    typeof value === "object" &&
    value !== null &&
    !Array.isArray(value) &&
    Object.values(value).every((role: unknown) => ROLES.some((known) => known === role))
  );
}

function isListOf<T>(isOne: (value: unknown) => value is T) {
  return (value: unknown): value is readonly T[] => Array.isArray(value) && value.every(isOne);
}
