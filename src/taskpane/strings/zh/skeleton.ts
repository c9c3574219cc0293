/** The skeleton tab. */
export const skeleton = {
  choose: "文种",
  parts: "要写的部分",
  allParts: "全选",
  requiredOnly: "只选必写的",
  optional: "可选",
  target: (share: string) => `约占 ${share}`,
  headings: "小标题",
  insert: "在光标处插入",
  inserting: "正在插入…",
  /** The menu of one part. */
  partMenu: (name: string) => `单独插入“${name}”`,
  insertPart: "只插入这一部分",
  insertHeadings: "只插入标题，正文自己写",
  partNumber: "序号接着光标前面的排",
  preview: "预览要插入的文字",
  amount: (parts: number, lines: number, blanks: number) => `${parts} 个部分，${lines} 段，${blanks} 处空白`,
  nothingChosen: "请至少选一个部分。",
  typesetting: "按 GB/T 9704 排版，不动已有内容。",
  targetShares: "目标占比",
  targetBar: (parts: string) => `目标占比：${parts}`,
};
