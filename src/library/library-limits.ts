import { LIBRARY_MESSAGES, type LibraryMessages } from "./library-messages";

/** How long a text may be, in UTF-16 units, and whether it may have line feeds. */
export interface TextLimit {
  readonly longest: number;
  readonly lines?: true;
}

/** What a library may hold: more is a mistake, or would not fit into what a browser keeps. */
export const LIBRARY_LIMITS = {
  /** Bytes of a file. */
  fileSize: 5_000_000,
  phrases: 10_000,
  skeletons: 200,
  /** Parts of a skeleton, and lines of a part. */
  parts: 60,
  lines: 300,
  /** Tags of a phrase. */
  tags: 20,
  text: { longest: 2_000, lines: true },
  line: { longest: 2_000 },
  tag: { longest: 20 },
  name: { longest: 60 },
  heading: { longest: 80 },
  guidance: { longest: 500 },
} as const satisfies Record<string, number | TextLimit>;

/** What no text of a library has: it would be shown as nothing, or break what is inserted. Line feeds are told apart. */
// eslint-disable-next-line no-control-regex -- these are meant
const CONTROL = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u2029\ufffe\uffff]/;

/** What is wrong with a text of a library; undefined if nothing is. */
export function textFault(
  text: string,
  limit: TextLimit,
  say: LibraryMessages = LIBRARY_MESSAGES,
): string | undefined {
  if (text.trim() === "") return say.empty;
  if (text.length > limit.longest) return say.tooLong(text.length, limit.longest);
  if (CONTROL.test(text)) return say.controlCharacter;
  return limit.lines === undefined && text.includes("\n") ? say.lineBreak : undefined;
}
