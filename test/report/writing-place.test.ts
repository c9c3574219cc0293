import { parseReport } from "../../src/report/parse-report";
import { writingPlace } from "../../src/report/writing-place";

const REPORT = [
  "2025年度述职报告",
  "各位领导，同志们：",
  "",
  "我现任综合科科长，现将一年来的工作报告如下。",
  "一、履职情况",
  "全年主要做了两项工作：",
  "",
  "（一）抓学习",
  "全年组织学习12次。",
  "二、存在的主要问题",
  "",
  "主要表现在三个方面：",
  "一是学习不深；",
  "二是调研不多。",
  "",
  "这些问题都要认真改。",
  "三、下步打算",
  "加强学习，多到基层去。",
  "",
];

const CLOSED = [...REPORT, "以上述职，请批评指正。", "李明", "2025年12月20日"];

const place = (texts: readonly string[], at: string | number) => {
  const report = parseReport(texts.map((text) => ({ text })));
  const found = writingPlace(report, typeof at === "number" ? at : texts.indexOf(at));
  return found && [found.role, found.heading, found.next];
};

describe("where the cursor is, and what usually comes next", () => {
  test.each<[string, string | number, unknown]>([
    ["in the title", "2025年度述职报告", ["opening", undefined, "opening"]],
    ["behind the lead-in", "我现任综合科科长，现将一年来的工作报告如下。", ["opening", undefined, "more"]],
    ["in a heading", "一、履职情况", ["achievement", "履职情况", "opening"]],
    ["behind a lead", "全年主要做了两项工作：", ["achievement", "履职情况", "items"]],
    ["on the empty line below a lead", 6, ["achievement", "履职情况", "items"]],
    ["in a subsection's heading", "（一）抓学习", ["achievement", "抓学习", "opening"]],
    ["in a subsection", "全年组织学习12次。", ["achievement", "抓学习", "more"]],
    ["in the heading of the problems", "二、存在的主要问题", ["problem", "存在的主要问题", "opening"]],
    ["on the empty line below it", 10, ["problem", "存在的主要问题", "opening"]],
    ["in an item", "二是调研不多。", ["problem", "存在的主要问题", "items"]],
    ["on the empty line below the items", 14, ["problem", "存在的主要问题", "items"]],
    ["below the items", "这些问题都要认真改。", ["problem", "存在的主要问题", "more"]],
    ["at the end of the plans", "加强学习，多到基层去。", ["plan", "下步打算", "closing"]],
    ["on the last empty line", REPORT.length - 1, ["plan", "下步打算", "closing"]],
  ])("%s", (_, at, expected) => expect(place(REPORT, at)).toEqual(expected));

  test.each<[string, string, unknown]>([
    [
      "at the end of the plans, where a closing follows",
      "加强学习，多到基层去。",
      ["plan", "下步打算", "more"],
    ],
    ["in the closing", "以上述职，请批评指正。", ["closing", undefined, "more"]],
    ["in the signature", "2025年12月20日", ["closing", undefined, "more"]],
  ])("%s", (_, at, expected) => expect(place(CLOSED, at)).toEqual(expected));

  test("an empty document begins with its opening", () => {
    expect(place([""], 0)).toEqual(["opening", undefined, "opening"]);
  });

  test("a section whose heading names no role says nothing", () => {
    expect(
      place(["工作总结", "一、基本情况", "全局共有12人。", "二、其他", "无。"], "全局共有12人。"),
    ).toBeUndefined();
  });
});
