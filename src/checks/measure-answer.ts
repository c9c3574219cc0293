/** What the user has set by hand, in the words of Statement.text, so that it survives moves. */
export interface MeasureAnswer {
  readonly problem: string;
  /** `none` where no measure answers the problem, `unneeded` where none has to. */
  readonly measures: readonly string[] | "none" | "unneeded";
}

/** Is this such an answer? It may come from a file that anybody wrote. */
export function isMeasureAnswer(value: unknown): value is MeasureAnswer {
  if (typeof value !== "object" || value === null) return false;
  const { problem, measures } = value as Partial<Record<keyof MeasureAnswer, unknown>>;
  const named = Array.isArray(measures) && measures.every((measure) => typeof measure === "string");
  return typeof problem === "string" && (named || measures === "none" || measures === "unneeded");
}
