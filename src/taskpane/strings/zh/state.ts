/** Empty states, waiting and failing. */
export const state = {
  emptyTitle: "文档还是空的",
  emptyCheck: "先搭一个框架，再往里写；写了内容，这里就会出现体检结果。",
  emptyBlanks: "插入框架以后，要填的空白会逐一列在这里。",
  toSkeleton: "去搭框架",
  failedTitle: "没能读到文档",
  retry: "再试一次",
  notLoadedTitle: "这一部分没有打开",
  notLoaded: "多半是网络断了，文档没有受影响，别的功能照常能用。网络恢复以后，请重新加载窗格。",
  stale: "没能重新读文档，下面是上一次的结果。",
  readingTitle: "正在读文档…",
  readingLong: "Word 还没有回应。文档很长时要等一会儿；Word 里若开着对话框，请先关掉。",
  notReport:
    "没找到成绩、问题、打算这样的部分。如果是报告，请在上面选定文种，或者在“各部分怎么认的”里指出各部分从哪里开始；通用的检查照常进行。",
  guessed: "各部分没有编号标题，是按内容推断的。认错了，可以在“各部分怎么认的”里改。",
};
