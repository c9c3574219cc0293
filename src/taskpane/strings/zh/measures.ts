/** The page on problems and their measures. */
export const measures = {
  howTo: "这是按用词和先后顺序推断的，只供参考；不对就点“改”，改完马上生效。",
  list: "问题",
  problem: (number: number) => `问题 ${number}`,
  answers: "措施",
  total: (problems: number) => `共 ${problems} 个问题`,
  counts: {
    mapped: (count: number) => `${count} 个有对应的措施`,
    inline: (count: number) => `${count} 个的措施写在问题里`,
    alone: (count: number) => `${count} 个没有措施`,
    unneeded: (count: number) => `${count} 个不需要措施`,
    unclear: (count: number) => `${count} 个看不出`,
  },
  marks: {
    inline: "措施就写在这个问题里",
    alone: "没有找到对应的措施",
    unneeded: "不需要措施",
    unclear: "看不出由哪条措施解决",
  },
  because: {
    words: (words: string) => `因为措施里提到${words}`,
    order: (words: string) => (words === "" ? "按先后顺序对应" : `按先后顺序对应，措施里提到${words}`),
    number: () => "因为措施里写明了是第几个问题",
    user: () => "手工设定",
  },
  change: "改",
  close: "收起",
  changeOf: (text: string) => `改：${text}`,
  closeOf: (text: string) => `收起：${text}`,
  by: (text: string) => `“${text}”由什么解决`,
  ways: { auto: "自动判断", pick: "选措施", none: "没有措施", unneeded: "不需要措施" },
  pick: "由哪些措施解决",
  pickNone: "一条也没有选，算作没有措施。",
  unused: "没有对应问题的措施",
  missing: {
    problems: {
      title: "没有认出写问题的部分",
      text: "请回到体检结果，在“各部分怎么认的”里指出问题从哪里开始。",
    },
    problemItems: {
      title: "问题没有分条写",
      text: "分成“一是……二是……”或者每条一段，才能和措施逐条对照。",
    },
    plans: {
      title: "没有认出写措施的部分",
      text: "写了的话，请回到体检结果，在“各部分怎么认的”里指出打算从哪里开始。",
    },
    planItems: {
      title: "措施没有分条写",
      text: "分成“一是……二是……”或者每条一段，才能和问题逐条对照。",
    },
  },
};
