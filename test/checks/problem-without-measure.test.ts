import { defaultRequirement } from "../../src/checks/default-requirement";
import { runChecks } from "../../src/checks/run-checks";
import { parseReport } from "../../src/report/parse-report";
import { findingsOf, testRows, toParagraphs } from "./finding-table";

const ID = "problem-without-measure";

/** A report with these two sections. */
function report(problems: string, plan: string): string {
  return `一、主要工作\n完成了全年任务。\n二、存在的问题\n${problems}\n三、下一步打算\n${plan}`;
}

const THREE = "一是理论学习不够深入。二是调查研究不够扎实。三是保密管理有漏洞。";

test("a finding says which problem has no measure", () => {
  const text = report(THREE, "一是加强理论学习。二是深入基层一线。");
  expect(findingsOf({ text }, ID)).toEqual([
    {
      check: ID,
      severity: "info",
      basis: "textbook",
      message: "“保密管理有漏洞”在打算、措施里没有找到相应的内容，请补写；确实不用写的，可以忽略这一条。",
      at: { paragraph: 3, start: 22, end: 32 },
    },
  ]);
});

test("a long problem is quoted by its first clause", () => {
  const text = report(
    "一是理论学习不够深入。二是调查研究不够扎实。三是保密管理有漏洞，涉密计算机台账更新不及时，废旧硬盘没有按要求销毁。",
    "一是加强理论学习。二是深入基层一线。",
  );
  expect(findingsOf({ text }, ID)[0]?.message).toMatch(/^“保密管理有漏洞……”/);
});

test("what the user has set by hand decides", () => {
  const text = report(THREE, "一是加强理论学习。二是深入基层一线。");
  const parsed = parseReport(toParagraphs(text));
  const messages = (measures: "none" | "unneeded" | string[], problem: string) =>
    runChecks(parsed, defaultRequirement(parsed.genre), { answers: [{ problem, measures }] })
      .filter(({ check }) => check === ID)
      .map(({ message }) => message.slice(0, 9));
  expect(messages("unneeded", "保密管理有漏洞")).toEqual([]);
  expect(messages(["深入基层一线"], "保密管理有漏洞")).toEqual([]);
  expect(messages("none", "理论学习不够深入")).toEqual(["“理论学习不够深入", "“保密管理有漏洞”"]);
});

describe("a problem that nothing answers", () => {
  testRows(
    [
      {
        name: "one paragraph for each",
        text: report(
          "一是学习不够系统。\n二是信息化建设滞后。\n三是联系群众不够紧密。",
          "一是系统学。\n二是走下去，每月下乡五天。",
        ),
        expected: [[ID, 4, "二是信息化建设滞后。"]],
      },
      {
        name: "a subsection, with its label",
        text: report(
          "（一）文稿质量不高。错字多。\n（二）档案整理拖后。积压三年。\n（三）服务意识不强。",
          "（一）打造精品文稿。三审三校。\n（二）增强宗旨意识。热情周到。",
        ),
        expected: [[ID, 4, "（二）档案整理拖后。"]],
      },
      {
        name: "a subsection whose label Word keeps",
        text: [
          { text: "存在的问题", label: "一、" },
          { text: "学习不够深入。多是浅尝辄止。", label: "（一）" },
          { text: "家风建设抓得不紧。", label: "（二）" },
          { text: "工作作风不够扎实。", label: "（三）" },
          { text: "下一步打算", label: "二、" },
          { text: "一是加强理论武装。二是改进工作作风。" },
        ],
        expected: [[ID, 2, "家风建设抓得不紧。"]],
      },
      {
        name: "a paragraph without a marker",
        text: report(
          "理论学习不够深入。读原著少。\n调查研究不够扎实。走访少。\n保密管理还有漏洞。台账不清。",
          "加强理论学习。每天读书。\n深入基层一线。每月下乡。",
        ),
        expected: [[ID, 5, "保密管理还有漏洞。"]],
      },
      {
        name: "the only one that says nothing of measures, where the others name theirs",
        text: "一、存在的问题及整改措施\n（一）学习方面。读书少。整改措施：每天读书。\n（二）纪律方面。偶有迟到。\n（三）作风方面。不够细致。整改措施：逐项核对。\n二、有关说明\n无。",
        expected: [[ID, 2, "（二）纪律方面。"]],
      },
      {
        name: "a measure that names another of the problems by its number",
        text: report(
          "一是窗口排队时间长。二是热线经常占线。三是停车不便。",
          "针对问题一，增开两个柜台。\n针对问题二，增加一路电话。",
        ),
        expected: [[ID, 3, "三是停车不便。"]],
      },
      {
        name: "a measure with a theme of its own does not answer by 制度 alone",
        text: report(
          "一是督办不够有力。二是培训抓得不实。三是保密管理有漏洞。",
          "一是健全督办制度。二是完善培训制度。",
        ),
        expected: [[ID, 3, "三是保密管理有漏洞。"]],
      },
    ],
    ID,
  );
});

describe("silent", () => {
  testRows(
    [
      {
        name: "the same themes in other words and in another order",
        text: report(
          "一是理论武装不够。二是与群众联系少。三是碰到难题绕着走。",
          "一是敢啃硬骨头。二是多读原著。三是到一线去接地气。",
        ),
        expected: [],
      },
      {
        name: "one measure for two problems",
        text: report(
          "一是年轻干部不多。二是骨干外流。三是学习不够。",
          "一是抓好人才引进和培养。二是坚持学习制度。",
        ),
        expected: [],
      },
      {
        name: "the detail of a measure speaks of it",
        text: report(
          "一是督办不力。二是信息报送不及时。三是学习不够。",
          "一是加强学习。每月办一次写作培训，争取信息采用量进入前十。二是强化督办。",
        ),
        expected: [],
      },
      {
        name: "the plan speaks of it outside its list",
        text: report(THREE, "一是加强理论学习。二是深入基层一线。\n同时，严格执行保密规定，做到万无一失。"),
        expected: [],
      },
      {
        name: "the place in lists of equal length, the others side by side",
        text: report(
          "一是学习不够。二是调研不深。三是性子太直。",
          "一是加强学习。二是深入调研。三是多换位思考。",
        ),
        expected: [],
      },
      {
        name: "the problem tells its own measure",
        text: report(
          "一是学习不够。二是调研不深。三是档案积压，下步将集中清理。",
          "一是加强学习。二是深入调研。",
        ),
        expected: [],
      },
      {
        name: "problems and measures in one",
        text: "一、问题反思及施策\n（一）学习不够。要天天读书。\n（二）档案积压。要及时归档。\n二、努力方向\n一是当好表率。二是再创佳绩。",
        expected: [],
      },
      {
        name: "a plan that is no list",
        text: report(THREE, "今后，我将加强理论学习，深入基层一线，把工作做得更好。"),
        expected: [],
      },
      {
        name: "one measure is no list",
        text: report(THREE, "（一）加强理论学习。持之以恒，久久为功。"),
        expected: [],
      },
      {
        name: "one problem is no list",
        text: report("（一）保密管理有漏洞。台账不清。", "一是加强理论学习。二是深入基层一线。"),
        expected: [],
      },
      {
        name: "a year's plan by fields of work that answers none of the problems one by one",
        text: report(
          "一是保密管理有漏洞。二是车辆调度不畅。三是食堂口味单一。",
          "（一）推进项目建设。开工三十个。\n（二）抓好招商引资。引资五亿元。",
        ),
        expected: [],
      },
      {
        name: "no plan at all: another check says so",
        text: "一、主要工作\n完成了任务。\n二、存在的问题\n一是学习不够。二是档案积压。",
        expected: [],
      },
      {
        name: "measures that stand before the problems",
        text: "一、下一步打算\n一是加强理论学习。二是加强保密管理。\n二、存在的问题\n一是理论学习不够。二是保密管理有漏洞。",
        expected: [],
      },
      {
        name: "a measure that may be meant for anything",
        text: report(THREE, "一是加强理论学习。二是深入基层一线。三是完善各项制度。四是当好表率。"),
        expected: [],
      },
      {
        name: "a problem in words of its own beside a measure in words of its own",
        text: report(
          "一是理论学习不够深入。二是调查研究不够扎实。三是门卫夜里打盹。",
          "一是加强理论学习。二是深入基层一线。三是推行制度上墙。四是严格值班签到。",
        ),
        expected: [],
      },
      {
        name: "words that name no subject",
        text: report(
          "一是理论学习不够深入。二是调查研究不够扎实。三是有的工作还不够到位。",
          "一是加强理论学习。二是深入基层一线。",
        ),
        expected: [],
      },
      {
        name: "a frame that is still to be written",
        text: report(
          "一是【学习方面的问题】。二是【保密方面的问题】。三是【XX方面的问题】。",
          "一是加强【学习】。二是【XX】。",
        ),
        expected: [],
      },
      {
        name: "difficulties of the town in a speech are no list of one's own faults",
        text: "一、当前形势\n机遇与挑战并存。一是投资放缓。二是就业承压。\n二、重点工作\n（一）扩大有效投资。\n（二）培育新兴产业。",
        expected: [],
      },
    ],
    ID,
  );
});
