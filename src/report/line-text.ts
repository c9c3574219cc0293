import { findLandmarks } from "./landmarks";

/** How many functions perLine has made: all, by the time that a line is read. */
let functions = 0;

/**
 * The text of one line, with a memory of what was found in it. After an edit a new reading shares the lines of
 * the paragraphs that read the same (reuse-paragraphs.ts), so only the others are looked at again.
 */
export class LineText {
  /** What each function made by perLine found, in the order in which those were made. */
  readonly memory: unknown[] = new Array<unknown>(functions);

  constructor(
    readonly text: string,
    /** See findLandmarks. */
    readonly landmarks: readonly number[] = findLandmarks(text),
  ) {}
}

/** Makes a function of a line's text, and of its landmarks, that does its work once for each line. */
export function perLine<Result extends object | number>(
  work: (text: string, landmarks: readonly number[]) => Result,
): (line: LineText) => Result {
  const place = functions++;
  return (line) => {
    const known = line.memory[place] as Result | undefined;
    if (known !== undefined) return known;
    const result = work(line.text, line.landmarks);
    line.memory[place] = result;
    return result;
  };
}
