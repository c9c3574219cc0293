/** The page on the notice's requirement. */
export const requirement = {
  now: (summary: string) => `现在的要求：${summary}。`,
  howTo:
    "通知里写了的就填，没写的空着，按框里的灰字检查。填了的不达标就算“必改”。改完马上生效，和文档一起保存。",
  nameOf: {
    characters: (what: string) => `${what}字数`,
    share: (what: string) => `${what}占比`,
  },
  measures: { characters: "字数", share: "占比 %" },
  ends: { min: "不少于", max: "不超过" },
  field: (name: string, end: string) => `${name}${end}`,
  clear: (name: string, end: string) => `清除${name}${end}`,
  advised: (limit: string) => `一般 ${limit}`,
  free: "不限",
  moreRoles: "更多部分",
  problems: {
    characters: "请填整数，例如 3000。现在没有生效。",
    share: "请填 0 到 100 之间的数，例如 10；三分之一可以写成 1/3。现在没有生效。",
    tinyShare: "这里填百分数，十分之一填 10。现在没有生效。",
    wholeShare: "不能要求占满 100%，别的部分也要占篇幅。现在没有生效。",
    crossed: "“不少于”比“不超过”还大，请改其中一个。现在没有生效。",
  },
  lost: (field: string, text: string) => `${field}填的“${text}”没有生效，原来的要求没有变。`,
  requiredRoles: "必须写的部分和次序",
  requiredParts: "必须有的格式",
  usual: "按一般写法",
  demanded: "通知有规定",
  usualList: (names: string) => (names === "" ? "一般没有规定。" : `一般要有：${names}。`),
  order: (names: string) => (names === "" ? "一项也没有选，就不查。" : `次序：${names}。`),
  chosen: (names: string) => (names === "" ? "一项也没有选，就不查。" : `要有：${names}。`),
  counting: "字数怎么算",
  countingRules: { characters: "每个字和标点都算，空格不算", word: "和 Word 的“字数”一样" },
  clearAll: "全部清除",
  cleared: "通知要求已全部清除，按一般写法检查。",

  export: "导出…",
  fileName: "通知要求.json",
  exportHint: "文件应该已经下载好了。没有下载的话，请复制下面的内容，另存为“通知要求.json”。",
  exportBox: "通知要求文件的内容",
  copy: "复制",
  copied: "通知要求已复制。",
  close: "收起",
  import: "导入…",
  importFile: "选择文件…",
  importBox: "或者把文件的内容粘贴在这里",
  importHint: "用来导入的是“导出”做出来的 .json 文件，单位里一个人填好，大家都能用。",
  preview: (summary: string) => `使用以后的要求：${summary}。`,
  wrong: (count: number) => `这个文件有 ${count} 处写错，没有使用：`,
  moreWrong: (count: number) => `还有 ${count} 处。`,
  tooLarge: "这个文件太大，不会是通知要求。请另选一个。",
  unreadable: "没能读取这个文件，请再选一次，或者把内容粘贴在下面。",
  use: "使用",
  used: "已使用导入的通知要求。",
  cancel: "取消",

  summary: {
    nothing: "未填，按一般写法检查",
    total: "全文",
    together: (roles: string) => `${roles}合计`,
    amounts: {
      characters: (limit: string) => `${limit} 字`,
      share: (limit: string) => limit,
    },
    atLeast: (what: string, amount: string) => `${what}不少于 ${amount}`,
    atMost: (what: string, amount: string) => `${what}不超过 ${amount}`,
    between: (what: string, min: string, max: string) => `${what} ${min}–${max}`,
    exactly: (what: string, amount: string) => `${what} ${amount}`,
    free: { characters: (what: string) => `${what}字数不限`, share: (what: string) => `${what}占比不限` },
    requiredRoles: (roles: readonly string[]) =>
      roles.length === 0
        ? "不查缺少哪一部分"
        : roles.length === 1
          ? `要写${roles.join("")}`
          : `依次写${roles.join("、")}`,
    requiredParts: (parts: readonly string[]) =>
      parts.length === 0 ? "不查称谓、结束语、落款" : `要有${parts.join("、")}`,
    counting: { characters: "字数不算空格", word: "按 Word 的“字数”算" },
  },
};
