import type { WordError } from "../../../word/word-error";

/** What Word refuses. */
export const wordError = {
  text: (error: WordError) => error.message,
};
