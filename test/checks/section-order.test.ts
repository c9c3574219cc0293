import { testRows } from "./finding-table";

const BODY = "认真做好各项工作，不断加以改进。";

/** A report with these headings. */
function report(...headings: readonly string[]): string {
  return ["述职报告", ...headings.flatMap((heading) => [heading, BODY])].join("\n");
}

describe("out of order", () => {
  testRows(
    [
      {
        name: "the plan before the problems",
        text: report("一、履职情况", "二、下一步打算", "三、存在的问题"),
        expected: [["section-order", 3, "二、下一步打算"]],
      },
      {
        name: "the problems first",
        text: report("一、存在的问题", "二、履职情况", "三、下一步打算"),
        expected: [["section-order", 1, "一、存在的问题"]],
      },
      {
        name: "reflections before the achievements",
        text: report("一、几点体会", "二、履职情况", "三、存在的问题", "四、下一步打算"),
        expected: [["section-order", 1, "一、几点体会"]],
      },
      {
        name: "bare headings",
        text: report("履职情况", "努力方向", "存在的问题"),
        expected: [["section-order", 3, "努力方向"]],
      },
      {
        name: "the notice's own order",
        text: report("一、履职情况", "二、廉洁自律情况", "三、存在的问题"),
        entered: { requiredRoles: ["achievement", "problem", "integrity"] },
        expected: [["section-order", 3, "二、廉洁自律情况"]],
      },
    ],
    "section-order",
  );
});

describe("silent", () => {
  testRows(
    [
      {
        name: "in order",
        text: report("一、履职情况", "二、几点体会", "三、存在的问题", "四、下一步打算"),
        expected: [],
      },
      {
        name: "reflections after the problems",
        text: report("一、履职情况", "二、存在的问题", "三、几点体会", "四、下一步打算"),
        expected: [],
      },
      {
        name: "integrity anywhere",
        text: report("一、廉洁自律情况", "二、履职情况", "三、存在的问题", "四、下一步打算"),
        expected: [],
      },
      {
        name: "a part that comes twice",
        text: report("一、下一步打算", "二、履职情况", "三、存在的问题", "四、工作打算"),
        expected: [],
      },
      { name: "themes", text: report("一、学习方面", "二、工作方面", "三、生活方面"), expected: [] },
      {
        name: "a genre without a frame",
        text: `会议纪要\n一、下一步打算\n${BODY}\n二、存在的问题\n${BODY}`,
        expected: [],
      },
    ],
    "section-order",
  );
});
