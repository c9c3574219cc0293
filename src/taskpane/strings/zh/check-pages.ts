/** The pages behind the result of the check. */
export const checkPages = {
  back: "返回体检结果",
  record: { title: "提交前体检记录" },
  sections: { title: "各部分怎么认的" },
  measures: { title: "问题与措施对照" },
  requirement: { title: "通知要求" },
  checks: { title: "检查项和忽略" },
};
