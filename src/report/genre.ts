/** The kinds of report (文种) that the program knows; `其他` is any other document. */
export type Genre =
  | "述职报告"
  | "述职述廉报告"
  | "党建述职报告"
  | "工作总结"
  | "对照检查材料"
  | "发言提纲"
  | "工作汇报"
  | "心得体会"
  | "事迹材料"
  | "调研报告"
  | "竞聘报告"
  | "其他";
