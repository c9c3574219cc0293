/** The search for phrases. */
export const phrases = {
  mode: "词句的种类",
  sentences: "句子",
  enumeration: "分条",
  own: "我的",
  search: "搜索词句",
  searchHint: "词语或拼音",
  role: "用在哪一部分",
  anyRole: "全部",
  anywhere: "通用",
  found: (count: number) => `${count} 条`,
  pinyinHint: "可用拼音首字母，如 ysss",
  none: "没有找到。换个词，或者把部分改成“全部”。",
  /** Nothing has what was typed. */
  onlyNear: (count: number) => `没有完全一致的，下面是相近的 ${count} 条`,
  /** Some have it, and some have something like it. */
  alsoNear: (count: number) => `，另有相近的 ${count} 条`,
  more: (count: number) => `再显示 ${count} 条`,
  list: "词句",
  example: "例",
  source: "出处",
  insert: "插入",
  pinyinFailed: "拼音没能加载，现在只能按汉字搜索。",
};
