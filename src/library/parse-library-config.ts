import { ValueReader, type ValuePath, type ValueProblem } from "../report/value-reader";
import { LIBRARY_LIMITS, textFault } from "./library-limits";
import { LIBRARY_MESSAGES, type LibraryMessages } from "./library-messages";

/** A library of the organisation: what it is called, and its file beside the list. */
export interface ListedLibrary {
  readonly name: string;
  readonly file: string;
}

/** Reads the list of an organisation's libraries from JSON. What is wrong is told and left out; the others are used. */
export function parseLibraryConfig(
  value: unknown,
  messages: LibraryMessages = LIBRARY_MESSAGES,
): {
  readonly value: readonly ListedLibrary[];
  readonly problems: readonly ValueProblem[];
} {
  const reader = new ConfigReader(messages);
  return { value: reader.config(value), problems: reader.problems };
}

const MOST_LIBRARIES = 20;

/** A file in the same folder, and nothing that could lead out of it. */
const FILE =
  // eslint-disable-next-line no-control-regex -- these are meant
  /^[^\u0000-\u001f\u007f-\u009f\u2028\u2029/\\:?#]*[^\u0000-\u001f\u007f-\u009f\u2028\u2029/\\:?#.\s]\.json$/;

class ConfigReader extends ValueReader<LibraryMessages> {
  config(value: unknown): readonly ListedLibrary[] {
    const { libraries } = this.fields(value, [], ["$schema", "libraries"]);
    const found = this.list(libraries, ["libraries"], this.listed);
    if (found.length > MOST_LIBRARIES) this.problem(["libraries"], this.say.tooMany(MOST_LIBRARIES));
    return found.slice(0, MOST_LIBRARIES).filter((each) => each !== undefined);
  }

  private readonly listed = (value: unknown, path: ValuePath): ListedLibrary | undefined => {
    const { name, file } = this.fields(value, path, ["name", "file"]);
    const { longest } = LIBRARY_LIMITS.name;
    const wrongName =
      typeof name === "string" ? textFault(name, LIBRARY_LIMITS.name, this.say) : this.say.notText;
    if (wrongName !== undefined) this.problem([...path, "name"], wrongName);
    const isFile = typeof file === "string" && file.length <= longest && FILE.test(file);
    if (!isFile) this.problem([...path, "file"], this.say.notFileName);
    return typeof name === "string" && wrongName === undefined && isFile ? { name, file } : undefined;
  };
}
