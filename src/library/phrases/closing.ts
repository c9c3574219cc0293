import type { Phrase } from "../phrase";

/** Closing formulas, and what may stand before them. */
export const CLOSING_PHRASES: readonly Phrase[] = [
  {
    id: "closing-01",
    role: "closing",
    text: "以上述职，请各位领导和同志们批评指正。",
    tags: ["述职"],
  },
  {
    id: "closing-02",
    role: "closing",
    text: "以上述职，请予审议。",
    tags: ["述职"],
  },
  {
    id: "closing-03",
    role: "closing",
    text: "以上述职述廉，请组织审查，请同志们监督。",
    tags: ["述职述廉"],
  },
  {
    id: "closing-04",
    role: "closing",
    text: "述职完毕，谢谢大家。",
    tags: ["述职", "宣读"],
  },
  {
    id: "closing-05",
    role: "closing",
    text: "以上报告，如有不妥，请批评指正。",
    tags: ["汇报"],
  },
  {
    id: "closing-06",
    role: "closing",
    text: "以上是我的对照检查，不妥之处，恳请同志们批评帮助。",
    tags: ["对照检查"],
  },
  {
    id: "closing-07",
    role: "closing",
    text: "特此报告。",
    tags: ["报告", "书面"],
  },
  {
    id: "closing-08",
    role: "closing",
    text: "以上汇报，敬请【上级领导】批评指导。",
    example: "以上汇报，敬请各位领导批评指导。",
    tags: ["汇报"],
  },
  {
    id: "closing-09",
    role: "closing",
    text: "我将以这次述职为新的起点，把今后的工作做得更好，不辜负大家的信任。",
    tags: ["表态", "述职"],
  },
  {
    id: "closing-10",
    role: "closing",
    text: "恳请各位领导和同志们多提宝贵意见，帮助我不断改进、不断进步。",
    tags: ["征求意见"],
  },
  {
    id: "closing-11",
    role: "closing",
    text: "如果竞聘成功，我将【履职承诺】；如果没有成功，我将【平常心态】，一如既往做好本职工作。",
    example:
      "如果竞聘成功，我将尽快进入角色、尽心履职；如果没有成功，我将服从组织安排，一如既往做好本职工作。",
    tags: ["竞聘", "表态"],
  },
];
