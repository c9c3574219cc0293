import { ValueReader, type ValuePath, type ValueProblem } from "../report/value-reader";
import { LIBRARY_LIMITS, textFault } from "./library-limits";

/** A library of the organisation: what it is called, and its file beside the list. */
export interface ListedLibrary {
  readonly name: string;
  readonly file: string;
}

/** Reads the list of an organisation's libraries from JSON. What is wrong is told and left out; the others are used. */
export function parseLibraryConfig(value: unknown): {
  readonly value: readonly ListedLibrary[];
  readonly problems: readonly ValueProblem[];
} {
  const reader = new ConfigReader();
  return { value: reader.config(value), problems: reader.problems };
}

const MOST_LIBRARIES = 20;

/** A file in the same folder, and nothing that could lead out of it. */
const FILE =
  // eslint-disable-next-line no-control-regex -- these are meant
  /^[^\u0000-\u001f\u007f-\u009f\u2028\u2029/\\:?#]*[^\u0000-\u001f\u007f-\u009f\u2028\u2029/\\:?#.\s]\.json$/;

class ConfigReader extends ValueReader {
  config(value: unknown): readonly ListedLibrary[] {
    const { libraries } = this.fields(value, [], ["$schema", "libraries"]);
    const found = this.list(libraries, ["libraries"], this.listed);
    if (found.length > MOST_LIBRARIES) this.problem(["libraries"], `最多只能有 ${MOST_LIBRARIES} 个`);
    return found.slice(0, MOST_LIBRARIES).filter((each) => each !== undefined);
  }

  private readonly listed = (value: unknown, path: ValuePath): ListedLibrary | undefined => {
    const { name, file } = this.fields(value, path, ["name", "file"]);
    const { longest } = LIBRARY_LIMITS.name;
    const wrongName = typeof name === "string" ? textFault(name, LIBRARY_LIMITS.name) : "应为一段文字";
    if (wrongName !== undefined) this.problem([...path, "name"], wrongName);
    const isFile = typeof file === "string" && file.length <= longest && FILE.test(file);
    if (!isFile) this.problem([...path, "file"], "应为同一个文件夹里的文件名，例如 office.json");
    return typeof name === "string" && wrongName === undefined && isFile ? { name, file } : undefined;
  };
}
