import type { FindOptions } from "../document/find-text";
import { OfficeError } from "../office-error";
import { ModelObject, type Argument, type ModelType } from "./model-object";

const PLAYED = ["matchCase", "matchWholeWord", "matchPrefix", "matchSuffix"] as const;
const NOT_PLAYED = ["matchWildcards", "ignorePunct", "ignoreSpace"] as const;

/** The bits of `_Search2`, in the order of the options' names below. */
const FLAGS: readonly (readonly [bit: number, option: string])[] = [
  [1, "matchCase"],
  [2, "matchWholeWord"],
  [4, "matchWildcards"],
  [8, "matchPrefix"],
  [16, "matchSuffix"],
  [32, "ignorePunct"],
  [64, "ignoreSpace"],
];

/** Word.SearchOptions: a new object that the add-in fills before it searches. */
export class SearchOptions extends ModelObject implements FindOptions {
  matchCase = false;
  matchWholeWord = false;
  matchPrefix = false;
  matchSuffix = false;

  get type(): ModelType {
    return SEARCH_OPTIONS;
  }

  /** The options of the form `_Search2(text, flags)`. */
  static fromFlags(session: ModelObject["session"], flags: number): SearchOptions {
    const options = new SearchOptions(session);
    for (const [bit, option] of FLAGS) if (flags & bit) options.set(option, true);
    return options;
  }

  set(option: string, value: Argument): void {
    const played = PLAYED.find((name) => name === option);
    if (played) this[played] = value === true;
    else if (value === true) throw new OfficeError("NotImplemented", `SearchOptions.${option}`);
  }
}

const SEARCH_OPTIONS: ModelType<SearchOptions> = {
  name: "SearchOptions",
  scalars: Object.fromEntries([
    ...PLAYED.map((name) => [pascal(name), (self: SearchOptions) => self[name]] as const),
    ...NOT_PLAYED.map((name) => [pascal(name), () => false] as const),
  ]),
  setters: Object.fromEntries(
    [...PLAYED, ...NOT_PLAYED].map(
      (name) => [pascal(name), (self: SearchOptions, value: Argument) => self.set(name, value)] as const,
    ),
  ),
};

function pascal(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
