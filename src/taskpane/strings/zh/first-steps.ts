/** The first steps from an empty document. */
export const firstSteps = {
  label: "三步上手",
  close: "不再显示三步上手",
  steps: { skeleton: "搭框架", blanks: "填空白", check: "体检" },
  done: "已完成",
  hints: {
    skeleton: "选好文种和要写的部分，点“在光标处插入”。",
    blanks: (count: number) => `逐一填好空白，还差 ${count} 处。`,
    check: "看看还有什么没写好，逐条改掉。",
  },
  finished: "三步都做完了。以后看最上面一行，就知道还差什么。",
};
