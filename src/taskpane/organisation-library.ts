import type { FileMessages } from "../files/file-messages";
import type { FileProblem } from "../files/read-json-as";
import { LIBRARY_LIMITS } from "../library/library-limits";
import type { ListedLibrary } from "../library/parse-library-config";
import type { LibraryContent } from "../library/parse-library";
import type { Phrase } from "../library/phrase";
import type { Skeleton } from "../library/skeleton";
import { strings } from "./strings";

/** A library of the organisation that could be read. */
export interface OrganisationLibrary {
  readonly name: string;
  readonly file: string;
  readonly phrases: readonly Phrase[];
  readonly skeletons: readonly Skeleton[];
}

/** A file that is not used, and why, each mistake with its line. */
export interface BrokenFile {
  readonly file: string;
  readonly problems: readonly string[];
}

/** What is known of the organisation's libraries. */
export interface OrganisationState {
  readonly libraries: readonly OrganisationLibrary[];
  readonly broken: readonly BrokenFile[];
}

/** The content of a file beside the pane; "absent" where there is none, "failed" where it could not be got. */
export type FetchedFile = { readonly bytes: Uint8Array } | "absent" | "failed";

const CONFIG = "config.json";

/** The organisation's libraries, fetched once, when something first asks for them. */
export class OrganisationLibraries {
  private state: OrganisationState = { libraries: [], broken: [] };
  private readonly listeners = new Set<() => void>();
  private loading: Promise<void> | undefined;

  /** @param fetchFile gets a file of the folder `library` beside the pane */
  constructor(private readonly fetchFile: (file: string) => Promise<FetchedFile>) {}

  /** The present state; the same object until something changes. */
  readonly snapshot = (): OrganisationState => this.state;

  /** Calls back after every change; returns what ends it. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** Fetches all libraries; a second call waits for the first. Never rejects. */
  load(): Promise<void> {
    this.loading ??= this.fetchAll();
    return this.loading;
  }

  private async fetchAll(): Promise<void> {
    const config = await this.fetchFile(CONFIG);
    // An organisation without libraries need not have the list; some servers answer with a page instead.
    if (config === "absent" || (config !== "failed" && isPage(config.bytes))) return;
    const readers = await import("../files/read-organisation-files").catch(() => undefined);
    if (config === "failed" || readers === undefined) {
      this.set({ libraries: [], broken: [{ file: CONFIG, problems: [strings.own.organisation.failed] }] });
      return;
    }
    const listed = readers.readConfigFile(config.bytes, strings.files);
    const broken = toBroken(CONFIG, listed.problems);
    const found = await Promise.all(
      listed.value.map(async (library) => this.readOne(library, await this.fetchFile(library.file), readers)),
    );
    this.set({
      libraries: found.filter((each) => "phrases" in each),
      broken: [...broken, ...found.filter((each) => "problems" in each)],
    });
  }

  private readOne(
    { name, file }: ListedLibrary,
    fetched: FetchedFile,
    readers: {
      readLibraryBytes(
        bytes: Uint8Array,
        messages: FileMessages,
      ): { value: LibraryContent; problems: readonly FileProblem[] };
    },
  ): OrganisationLibrary | BrokenFile {
    if (fetched === "absent") return { file, problems: [strings.own.organisation.absent] };
    if (fetched === "failed") return { file, problems: [strings.own.organisation.failed] };
    if (fetched.bytes.length > LIBRARY_LIMITS.fileSize) {
      return { file, problems: [strings.own.organisation.tooLarge] };
    }
    const { value, problems } = readers.readLibraryBytes(fetched.bytes, strings.files);
    const [wrong] = toBroken(file, problems);
    const mark = <T extends Phrase | Skeleton>(entry: T): T => ({
      ...entry,
      id: `organisation:${file}:${entry.id}`,
      origin: "organisation",
      libraryName: name,
    });
    return wrong ?? { name, file, phrases: value.phrases.map(mark), skeletons: value.skeletons.map(mark) };
  }

  private set(state: OrganisationState): void {
    this.state = state;
    for (const listener of this.listeners) listener();
  }
}

/** Mistakes of one file that are listed one by one. */
const LISTED = 5;

function toBroken(file: string, problems: readonly FileProblem[]): BrokenFile[] {
  if (problems.length === 0) return [];
  const listed = problems.slice(0, LISTED).map(({ text }) => text);
  const rest = problems.length - listed.length;
  return [{ file, problems: rest > 0 ? [...listed, strings.own.organisation.more(rest)] : listed }];
}

function isPage(bytes: Uint8Array): boolean {
  return /^\s*</.test(new TextDecoder().decode(bytes.subarray(0, 64)));
}

/** Gets a file of the folder `library` beside the pane; asks the server each time whether it has changed. */
export async function fetchBesidePane(file: string): Promise<FetchedFile> {
  try {
    const response = await fetch(`library/${encodeURIComponent(file)}`, { cache: "no-cache" });
    if (response.ok) return { bytes: new Uint8Array(await response.arrayBuffer()) };
    return response.status === 404 ? "absent" : "failed";
  } catch {
    return "failed";
  }
}
