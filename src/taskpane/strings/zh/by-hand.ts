/** What was set by hand and has lost its place. */
export const byHand = {
  lost: "这些手工设定在文档里找不到对应的地方了，大概是文字改过：",
  forget: "去掉",
  forgetOf: (text: string) => `去掉对“${text}”的设定`,
  restore: "全部恢复自动判断",
  undoRestore: "撤销恢复，还用手工设定",
};
