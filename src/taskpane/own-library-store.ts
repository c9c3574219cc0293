import { libraryValue } from "../library/library-value";
import {
  EMPTY_LIBRARY,
  fromOwnLibrary,
  toOwnLibrary,
  type LibraryStep,
  type OwnLibrary,
} from "../library/own-library";
import { parseLibrary } from "../library/parse-library";
import type { Storage, Stored } from "./storage";

/** What is known of the user's own library. */
export interface OwnLibraryState {
  readonly library: OwnLibrary;
  /** Why the last changes are in memory only and will go with the pane; absent when all is kept. */
  readonly unsaved?: Exclude<Stored, "stored">;
  /** Texts that stood in the store and could not be read, or not whole; kept until the user lets them go. */
  readonly aside: readonly string[];
}

const NAME = "library";

/** Where texts that cannot be read are put: more than these would never come together. */
const ASIDE = [1, 2, 3, 4, 5].map((n) => `${NAME}.aside${n}`);

/**
 * The user's own library in the browser's store. Other windows may write it too: each step is taken on what is
 * kept at that moment. Steps that could not be kept are taken again on whatever another window writes, so that
 * nothing is lost while the pane is open.
 */
export class OwnLibraryStore {
  private state: OwnLibraryState = { library: EMPTY_LIBRARY, aside: [] };
  private readonly listeners = new Set<() => void>();
  /** What was last read from the store or written to it; absent before the first reading. */
  private base: { readonly text: string | undefined } | undefined;
  private pending: readonly LibraryStep[] = [];
  /** Something unreadable is in the store and could not be put aside: it must not be written over. */
  private holdsBroken = false;

  constructor(private readonly storage: Storage) {
    this.pull();
    storage.watch(NAME, () => this.pull());
  }

  /** The present state; the same object until something changes. */
  readonly snapshot = (): OwnLibraryState => this.state;

  /** Calls back after every change; returns what ends it. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** Takes a step. Says whether the browser keeps the outcome; until it does, it is in memory. */
  change(step: LibraryStep): Stored {
    this.pull();
    this.pending = [...this.pending, step];
    return this.keep(step(this.state.library));
  }

  /** Tries once more to keep what is in memory only. */
  retry(): Stored {
    // By now there may be room to put aside what could not be read.
    if (this.holdsBroken) this.base = undefined;
    this.pull();
    return this.keep(this.state.library);
  }

  /** Lets a text go that was put aside. */
  dropAside(text: string): void {
    for (const name of ASIDE) if (this.storage.get(name) === text) this.storage.remove(name);
    this.set({ ...this.state, aside: this.readAside() });
  }

  /** Puts such a text back aside, after it was let go. */
  returnAside(text: string): void {
    this.putAside(text);
    this.set({ ...this.state, aside: this.readAside() });
  }

  private keep(library: OwnLibrary): Stored {
    const text = JSON.stringify(libraryValue(fromOwnLibrary(library)));
    const stored = this.holdsBroken ? "full" : this.storage.set(NAME, text);
    if (stored === "stored") {
      this.base = { text };
      this.pending = [];
      this.set({ library, aside: this.state.aside });
    } else {
      this.set({ ...this.state, library, unsaved: stored });
    }
    return stored;
  }

  /** Takes over what another window has written since. */
  private pull(): void {
    const kept = this.storage.kept(NAME);
    if (kept === "blocked" || (this.base && kept.text === this.base.text)) return;
    this.base = kept;
    const { library, broken } = readKept(kept.text, this.state.library);
    this.holdsBroken = broken !== undefined && !this.putAside(broken);
    const mine = this.pending.reduce((each, step) => step(each), library);
    this.set({ ...this.state, library: mine, aside: this.readAside() });
    // What could be read takes the place of what could not, or it would be put aside again every time.
    if (broken !== undefined) this.keep(mine);
  }

  /** Says whether the text is safe under another name. */
  private putAside(text: string): boolean {
    if (this.readAside().includes(text)) return true;
    const free = ASIDE.find((name) => this.storage.get(name) === undefined);
    if (free === undefined || this.storage.set(free, text) !== "stored") {
      if (free !== undefined) this.storage.remove(free);
      return false;
    }
    return true;
  }

  private readAside(): readonly string[] {
    return ASIDE.map((name) => this.storage.get(name)).filter((text) => text !== undefined);
  }

  private set(state: OwnLibraryState): void {
    this.state = state;
    for (const listener of this.listeners) listener();
  }
}

/** The library in a text of the store as far as it can be read, and the text itself where that is not whole. */
function readKept(
  text: string | undefined,
  known: OwnLibrary,
): { readonly library: OwnLibrary; readonly broken?: string } {
  if (text === undefined || text === "") return { library: EMPTY_LIBRARY };
  try {
    const { value, problems } = parseLibrary(JSON.parse(text));
    const library = withKnown(toOwnLibrary(value), known);
    return problems.length === 0 ? { library } : { library, broken: text };
  } catch {
    return { library: EMPTY_LIBRARY, broken: text };
  }
}

/** The same library with the entries that are known already: search keeps an index for each. */
function withKnown({ phrases, skeletons }: OwnLibrary, known: OwnLibrary): OwnLibrary {
  return { phrases: same(phrases, known.phrases), skeletons: same(skeletons, known.skeletons) };
}

function same<T extends { readonly id: string }>(entries: readonly T[], known: readonly T[]): readonly T[] {
  const byId = new Map(known.map((entry) => [entry.id, entry]));
  return entries.map((entry) => {
    const old = byId.get(entry.id);
    return old !== undefined && contentOf(old) === contentOf(entry) ? old : entry;
  });
}

/** Equal for entries with the same items, in whatever order they were set. */
function contentOf(entry: object): string {
  return JSON.stringify(Object.entries(entry).sort());
}
