import type { Strings } from "../../strings";
import type { Partially } from "../with-fallback";

/** How words are put together. */
export const text: Partially<Strings["text"]> = {
  comma: ", ",
  list: (items) => items.join(", "),
  clauses: (clauses) => clauses.join(", "),
  statements: (statements) => statements.join("; "),
  labelled: (label, content) => `${label}: ${content}`,
  quoted: (words) => `“${words}”`,
  quotes: (quotes) => quotes.map((words) => `“${words}”`).join(", "),
  aside: (said, more) => `${said} (${more})`,
  sentences: (sentences) => sentences.join(" "),
  sentence: (said) => `${said}.`,
};
