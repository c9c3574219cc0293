/** The frame of the pane. */
export const app = {
  name: "谋篇",
  tabList: "功能",
  tabs: { skeleton: "框架", phrases: "词句", blanks: "空白", check: "体检" },
  notInWord: "请在 Word 里打开谋篇",
  notInWordHint: "这里是普通的浏览器窗口，没有可以体检的文档。在 Word 的“加载项”里打开谋篇就能用了。",
  noOfficeJs: "没能连上 Word",
  noOfficeJsHint: "Word 的接口文件没有加载成功。请关闭窗格重新打开；还不行，请联系管理员。",
  crashed: "窗格出了错",
  crashedHint: "文档没有受影响。请先保存文档，再重新加载窗格。",
  reload: "重新加载窗格",
  readOnly: "文档是只读的：可以体检，不能插入和填写。",
  trackedChanges: "文档含修订：已删除的文字可能也算在内，定稿前请接受或拒绝修订。",
  noLabels: "没能读到 Word 的自动编号，标题序号可能判断不准。",
  noWatch: "Word 没有告诉我们文档何时改动，改完请点“重新体检”。",
  loading: "正在打开…",
};
