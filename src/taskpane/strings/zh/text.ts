/** How words are put together. */
export const text = {
  comma: "，",
  /** Equal things: 问题、原因 */
  list: (items: readonly string[]) => items.join("、"),
  /** What is said of one thing: 共 2 项，手工设定 1 处 */
  clauses: (clauses: readonly string[]) => clauses.join("，"),
  /** What is said of several things: 全文不少于 3,000 字；问题不少于 10% */
  statements: (statements: readonly string[]) => statements.join("；"),
  labelled: (label: string, content: string) => `${label}：${content}`,
  quoted: (words: string) => `“${words}”`,
  quotes: (quotes: readonly string[]) => quotes.map((words) => `“${words}”`).join(""),
  aside: (said: string, more: string) => `${said}（${more}）`,
  sentences: (sentences: readonly string[]) => sentences.join(""),
  sentence: (said: string) => `${said}。`,
};
