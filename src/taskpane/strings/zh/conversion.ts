/** Giving selected text markers, other markers, or none. */
export const conversion = {
  open: "改选中的文字…",
  hint: "选中几段或一段，给它们加上“一是、二是”，换成另一种，或者去掉。改之前先看预览。",
  title: "改选中的文字",
  division: "怎样分",
  divisions: {
    marked: (marker: string, items: number) => `原有的“${marker}”（${items} 条）`,
    paragraphs: (items: number) => `每段一条（${items} 条）`,
    semicolons: (items: number) => `每个分号一条（${items} 条）`,
    sentences: (items: number) => `每句一条（${items} 条）`,
  },
  target: "改成",
  none: "去掉标记",
  preview: "改后的样子",
  lead: "领起句里的数字和条数不符，一起改",
  unselected: (items: number) => `同一组里还有 ${items} 条没有选中，不会跟着改。`,
  numbered: (paragraphs: number) =>
    `选中的有 ${paragraphs} 段带 Word 的自动编号，加上标记会有两套序号；可以先在 Word 里取消编号。`,
  tooMany: (family: string, most: number, items: number) =>
    `“${family}”最多 ${most} 条，这里有 ${items} 条，用不了。请换一种，比如${OTHERS}。`,
  same: "已经是这一种了，没有要改的。",
  mixed: (family: string) => `选中的文字里另有一组“${family}”，改成一样的会混在一起。请换一种。`,
  apply: (places: number) => `改这 ${places} 处`,
  cancel: "取消",
  done: (places: number) => `已改好 ${places} 处。不对就在文档里按 Ctrl+Z 撤销。`,
  nothing: "文档里还没有选中文字。请先选中要改的几段，再点这个按钮。",
  table: "选中的文字在表格里，不能在这里改。请选中正文里的段落。",
  outside: "选中的文字不在正文里（可能在页眉、脚注或文本框里）。请选中正文里的段落。",
  tooLong: (paragraphs: number, most: number) =>
    `选中了 ${paragraphs} 段，太多了。一次最多 ${most} 段，请少选一些。`,
  single: "选中的文字分不成几条。请选中两段以上，或者有几句话、几个分号的一段。",
  changed: "文档在读取以后改动过，什么也没有改。请重新选中，再点“改选中的文字”。",
};

/** Families that go as far as anybody counts. */
const OTHERS = "“一是 二是 三是”或“第一 第二 第三”";
