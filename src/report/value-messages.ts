/** Every sentence about a value that was read from JSON; in Chinese, but the pane may say them in another language. */
export const VALUE_MESSAGES = {
  wholeFile: "整个文件",
  /** @param place for example roles.plan.share.min */
  wrongAt: (place: string, wrong: string) => `${place} ${wrong}`,
  notObject: "应为一个对象 {…}",
  notList: "应为一个列表 […]",
  unknownItem: (known: readonly string[]) => `不是可用的项，可用的有 ${known.join("、")}`,
  notOneOf: (known: readonly string[]) => `应为 ${known.join("、")} 之一`,
  notCharacters: "应为字数（不小于 0 的整数）",
  notShare: "应为 0 到 1 之间的数",
  wholeShare: "应小于 1：别的部分也要占篇幅",
  minAboveMax: "的 min 不应大于 max",
  notEither: (known: readonly string[]) => `应为 ${known.join(" 或 ")}`,
};

/** The sentences in some language. */
export type ValueMessages = typeof VALUE_MESSAGES;
