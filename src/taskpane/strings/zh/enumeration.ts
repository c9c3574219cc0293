/** The builder of enumerations. */
export const enumeration = {
  family: "用哪一种",
  count: "几条",
  fewer: "少一条",
  more: "多一条",
  layout: "怎样排",
  inline: "写成一段",
  lines: "每条一段",
  pattern: "每条怎么写",
  usualPattern: "按常用写法",
  lead: "领起句",
  noLead: "不要",
  preview: "预览",
  insert: "插入分条",
  continue: "接着写",
  continueHint: "看光标前写到第几条，补上下一条的开头。",
};
