/** So many paragraphs are named; of more it is only said that there are more. */
const NAMED = 8;

/** The record of the check, and the result as text. */
export const record = {
  title: "提交前体检记录",
  document: "文档",
  unsaved: "没有保存过的文档",
  reportTitle: "标题",
  time: "体检时间",
  verdict: "结论",
  requirement: "通知要求",
  found: "结果",
  silenced: "没有算在内的",
  fact: (name: string, value: string) => `${name}：${value}`,
  amount: (share: string, characters: string) => `${share}（${characters} 字）`,
  counted: (what: string, count: number) => `${what} ${count} 处`,
  places: (what: string, count: number, paragraphs: readonly number[]) =>
    `${what} ${count} 处（第 ${paragraphs.slice(0, NAMED).join("、")} 段${paragraphs.length > NAMED ? "等" : ""}）`,
  list: (things: string) => `：${things}`,
  copy: "复制文字",
  open: "打开为新文档",
  print: "打印",
  cannotPrint: "Word 不让窗格直接打印。请点“打开为新文档”，再在 Word 里打印。",
  ignored: (count: number) => `已忽略 ${count} 处`,
  off: (count: number, titles: string) => `关闭的检查 ${count} 项：${titles}`,
  changed: (count: number, checks: string) => `改过级别的检查 ${count} 项：${checks}`,
  severity: (title: string, severity: string) => `${title}（${severity}）`,
};
