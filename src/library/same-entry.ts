import { composeSkeleton } from "./compose-skeleton";
import type { Skeleton } from "./skeleton";

/** With fewer characters outside of its blanks a phrase is told by the names of its blanks too. */
const FEWEST_WORDS = 6;

/**
 * Equal for phrases that say the same: white space, full and half width, upper and lower case and the last mark
 * do not count, nor how the blanks are called where there are words enough around them.
 */
export function phraseKey(text: string): string {
  const plain = text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/\s+/g, "")
    .replace(/[。.;,!]+$/, "");
  const unnamed = plain.replace(/【[^【】]*】/g, "【】");
  const words = unnamed.replace(/[^\p{L}\p{N}]/gu, "");
  return words.length >= FEWEST_WORDS ? unnamed : plain;
}

/** Equal for skeletons with the same name that insert the same, whichever of their parts are ticked at first. */
export function skeletonKey({ name, parts }: Pick<Skeleton, "name" | "parts">): string {
  const all = new Set(parts.map(({ id }) => id));
  const lines = composeSkeleton({ id: "", genre: "其他", name, description: "", parts }, all);
  return [name, ...lines.map(({ style, text }) => `${style} ${text}`)].map((line) => line.trim()).join("\n");
}
