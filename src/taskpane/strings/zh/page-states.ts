/** How each page behind the result is set. */
export const pageStates = {
  record: "复制、打印、存文档",
  byHeadings: (count: number) => `按标题认出 ${count} 个部分`,
  byContent: (count: number) => `按内容推断出 ${count} 个部分`,
  noSections: "没有认出",
  byHand: (count: number) => `手工设定 ${count} 处`,
  and: (first: string, second: string) => `${first}，${second}`,
  alone: (count: number) => `${count} 个问题没有对应措施`,
  unclear: (count: number) => `${count} 个问题看不出对应`,
  allAnswered: "都有对应",
  noMeasures: "没有逐条写",
  off: (count: number) => `关闭 ${count} 项`,
  ignored: (count: number) => `忽略 ${count} 处`,
  allOn: "全部打开",
};
