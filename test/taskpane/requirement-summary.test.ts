import type { EnteredRequirement } from "../../src/report/requirement";
import { requirementSummary } from "../../src/taskpane/requirement-summary";

test.each<[string, EnteredRequirement | undefined, string]>([
  ["nothing", undefined, "未填，按一般写法检查"],
  ["an empty requirement", {}, "未填，按一般写法检查"],
  [
    "floors",
    { total: { min: 3000 }, roles: { problem: { share: { min: 0.1 } } } },
    "全文不少于 3,000 字；问题不少于 10%",
  ],
  [
    "ceilings",
    { total: { max: 5000 }, roles: { plan: { characters: { max: 800 } } } },
    "全文不超过 5,000 字；打算不超过 800 字",
  ],
  [
    "both, in the order of a report",
    {
      roles: {
        plan: { share: { min: 0.08, max: 0.2 } },
        achievement: { characters: { min: 900, max: 1500 } },
      },
    },
    "成绩 900–1,500 字；打算 8%–20%",
  ],
  ["one exact length", { total: { min: 3000, max: 3000 } }, "全文 3,000 字"],
  ["a third", { roles: { problem: { share: { min: 1 / 3 } } } }, "问题不少于 33.3%"],
  [
    "roles held together",
    { together: [{ roles: ["problem", "cause"], share: { min: 0.5 } }] },
    "问题、原因合计不少于 50%",
  ],
  [
    "what must be there",
    { requiredRoles: ["achievement", "problem"], requiredParts: ["salutation", "signature"] },
    "依次写成绩、问题；要有称谓、落款",
  ],
  ["one part", { requiredRoles: ["problem"] }, "要写问题"],
  [
    "nothing must be there",
    { requiredRoles: [], requiredParts: [] },
    "不查缺少哪一部分；不查称谓、结束语、落款",
  ],
  ["how characters are counted", { counting: "word" }, "按 Word 的“字数”算"],
  [
    "a limit of the genre lifted",
    { roles: { plan: { share: {} } }, total: {} },
    "全文字数不限；打算占比不限",
  ],
])("%s", (_, entered, sentence) => {
  expect(requirementSummary(entered)).toBe(sentence);
});
