/** The strip that says how the document stands. */
export const strip = {
  label: "文档状态",
  blanks: "空白",
  errors: "必改",
  warnings: "建议",
  characters: (count: string) => `${count} 字`,
  recheck: "重新体检",
  working: "正在体检…",
  reading: "正在读文档…",
  empty: "空文档",
  balance: (parts: string) => `各部分占比：${parts}`,
  openBalance: "看各部分占比",
  open: (name: string, count: number, tab: string) => `${name} ${count}，打开“${tab}”`,
  finished: (blanks: number, errors: number, warnings: number) =>
    `体检完成：空白 ${blanks} 处，必改 ${errors} 处，建议 ${warnings} 处。`,
};
