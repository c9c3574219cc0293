/** How every item of an enumeration is built; each blank gets the item's number when it is inserted. */
export interface ItemPattern {
  readonly id: string;
  /** What the list shows. */
  readonly name: string;
  readonly text: string;
}

/** The patterns on offer; the first is the one for an enumeration inside a paragraph if none is chosen. */
export const ITEM_PATTERNS: readonly ItemPattern[] = [
  { id: "result", name: "做法，成效", text: "【做法】，【成效】" },
  { id: "persist", name: "坚持…，…", text: "坚持【做法】，【成效】" },
  { id: "grasp", name: "抓…，促…", text: "抓【内容】，促【目标】" },
  { id: "effort", name: "在…上下功夫，…", text: "在【方面】上下功夫，【措施】" },
  { id: "gap", name: "…有差距，…", text: "【方面】有差距，【具体表现】" },
  { id: "cause", name: "原因，说明", text: "【原因】，【说明】" },
  { id: "measure", name: "措施，目标", text: "【措施】，力争【目标】" },
  { id: "heading", name: "小标题。内容", text: "【小标题】。【具体内容】" },
];

/** Leads that announce an enumeration; N stands for the number of its items. */
export const LEADS: readonly string[] = [
  "主要体现在N个方面：",
  "主要做了N个方面的工作：",
  "主要有N点体会：",
  "主要存在N个方面的问题：",
  "主要有N个方面的原因：",
  "重点抓好N项工作：",
];
