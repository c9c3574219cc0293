import type { TextRange } from "../report/paragraph";

/** A piece of a paragraph around a range, for a list: what stands before, in, and after it. */
export interface Excerpt {
  readonly before: string;
  readonly quote: string;
  readonly after: string;
}

/** Characters shown on each side of what is meant, and of what is meant itself. */
const SIDE = 14;
const LONGEST_QUOTE = 60;

/** Cuts a piece out of a text so that a reader knows the place again; … marks where it was cut. */
export function excerpt(text: string, range: TextRange, side = SIDE): Excerpt {
  const from = whole(text, Math.max(0, range.start - side));
  const to = whole(text, Math.min(text.length, range.end + side));
  return {
    before: (from > 0 ? "…" : "") + readable(text.slice(from, range.start)),
    quote: shorten(readable(text.slice(range.start, range.end))),
    after: readable(text.slice(range.end, to)) + (to < text.length ? "…" : ""),
  };
}

/** Shortens a long text in its middle. */
export function shorten(text: string, longest = LONGEST_QUOTE): string {
  if (text.length <= longest) return text;
  const half = Math.floor((longest - 1) / 2);
  return `${text.slice(0, whole(text, half))}…${text.slice(whole(text, text.length - half))}`;
}

/** Anchors and breaks that Word keeps in the text have nothing to show. */
function readable(text: string): string {
  // eslint-disable-next-line no-control-regex -- these are the characters that are meant
  return text.replace(/[\u0001-\u0008\uFFFC\uFFFD]/g, "").replace(/[\u0009-\u001F]+/g, " ");
}

/** Moves a cut off the middle of a surrogate pair. */
function whole(text: string, at: number): number {
  return /[\uDC00-\uDFFF]/.test(text.charAt(at)) && /[\uD800-\uDBFF]/.test(text.charAt(at - 1)) ? at - 1 : at;
}
