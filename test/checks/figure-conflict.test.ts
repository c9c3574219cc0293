import fc from "fast-check";
import { groupMentions } from "../../src/checks/figure-mentions";
import { findingsOf, testRows } from "./finding-table";

/** A report whose achievements and reflections say something, and whose plans do too. */
function told(achievement: string, reflection: string, plan = "我将继续努力。"): string {
  return `述职报告\n一、履职情况\n${achievement}\n二、工作体会\n${reflection}\n三、下一步打算\n${plan}`;
}

test("a finding quotes both figures", () => {
  const text = told("我抓好学习，全年组织培训12次。", "一年来，组织培训15次，我体会到学习的重要。");
  expect(findingsOf({ text }, "figure-conflict")).toEqual([
    {
      check: "figure-conflict",
      severity: "warning",
      basis: "textbook",
      message: "同一件事的数字前后不一：这里是“组织培训15次”，前面是“全年组织培训12次”，请核对。",
      at: { paragraph: 4, start: 8, end: 11 },
      related: [{ paragraph: 2, start: 12, end: 15 }],
    },
  ]);
});

describe("the same thing with two values", () => {
  testRows(
    [
      {
        name: "the same words",
        text: told("完成审计项目32个，发现问题120个。", "一年来，完成审计项目36个，离不开大家的支持。"),
        expected: [["figure-conflict", 4, "36个"]],
      },
      {
        name: "once as a whole, once without",
        text: told("全年组织了培训12次。", "要学以致用。\n组织培训15次，收获很大。"),
        expected: [["figure-conflict", 5, "15次"]],
      },
      {
        name: "the number before the noun and after it",
        text: told("全年共办理12件人大建议。", "我体会到，办理人大建议15件，件件都要用心。"),
        expected: [["figure-conflict", 4, "15件"]],
      },
      {
        name: "了 and 共 do not matter",
        text: told("我牵头制定了8项管理制度。", "我先后牵头制定管理制度共9项，体会很深。"),
        expected: [["figure-conflict", 4, "9项"]],
      },
      {
        name: "in the opening and in a section",
        text: "2025年度工作总结\n2025年，群众满意，全年办理各类事项41.6万件。\n一、主要成效\n全年办理各类事项43.2万件，按时办结。\n二、问题\n宣传不够。",
        expected: [["figure-conflict", 3, "43.2万件"]],
      },
      {
        name: "under two headings, both said to be the whole",
        text: "述职报告\n一、履职情况\n（一）抓学习。全年组织培训12次。\n（二）抓队伍。全年组织培训15次。\n二、存在的问题\n学习不够。",
        expected: [["figure-conflict", 3, "15次"]],
      },
      {
        name: "under two headings, of a thing of its own",
        text: "述职报告\n一、履职情况\n（一）抓主业。全年完成审计项目32个。\n（二）抓质量。完成的审计项目没有返工，完成审计项目36个。\n二、存在的问题\n学习不够。",
        expected: [["figure-conflict", 3, "36个"]],
      },
      {
        name: "a section's lead and its subsection",
        text: "述职报告\n一、履职情况\n今年完成老旧小区改造14个。\n（一）抓改造。完成老旧小区改造16个，群众满意。\n（二）抓服务。群众满意。\n二、存在的问题\n学习不够。",
        expected: [["figure-conflict", 3, "16个"]],
      },
      {
        name: "the year of the title is the report's own",
        text: "2025年度述职报告\n一、履职情况\n2025年审核合同文本86份。\n二、体会\n审核合同文本68份，我深感责任重大。\n三、打算\n努力工作。",
        expected: [["figure-conflict", 4, "68份"]],
      },
      {
        name: "organised, and held",
        text: told("组织安全培训18次，没有发生事故。", "全年安全培训搞了25次，下面的想法了解得不多。"),
        expected: [["figure-conflict", 4, "25次"]],
      },
      {
        name: "with blanks around the number",
        text: told("全年组织培训 12 次。", "组织培训 15 次，我体会很深。"),
        expected: [["figure-conflict", 4, "15 次"]],
      },
      {
        name: "the verb of an event does not matter, and 的 leads on",
        text: told("任期内共举办阅读推广活动326场次。", "举办的362场次阅读推广活动，场场爆满。"),
        expected: [["figure-conflict", 4, "362场次"]],
      },
      {
        name: "seen from the number",
        text: told("发放调查问卷800份。", "从发放的1000份调查问卷看，群众最盼望的是看病方便。"),
        expected: [["figure-conflict", 4, "1000份"]],
      },
      {
        name: "more than so many, twice",
        text: told("今年起草领导讲话稿210余篇。", "有起草180余篇领导讲话稿的磨炼，我有信心。"),
        expected: [["figure-conflict", 4, "180余篇"]],
      },
      {
        name: "a long phrase of money",
        text: told("今年完成固定资产投资120万元。", "完成固定资产投资150万元，实属不易。"),
        expected: [["figure-conflict", 4, "150万元"]],
      },
    ],
    "figure-conflict",
  );
});

describe("silent", () => {
  testRows(
    [
      {
        name: "the same value",
        text: told("全年组织培训12次。", "组织培训12次，我体会很深。"),
        expected: [],
      },
      {
        name: "the same value, rounded",
        text: told("全年惠及城乡居民1.2万人。", "惠及城乡居民12035人，群众满意。"),
        expected: [],
      },
      {
        name: "more than so many may be that many",
        text: told("全年走访困难职工家庭200余户。", "走访困难职工家庭263户，我很受教育。"),
        expected: [],
      },
      {
        name: "taken up and finished",
        text: told("今年实施审计项目36个。", "完成审计项目32个，实属不易。"),
        expected: [],
      },
      {
        name: "two years",
        text: told("2024年组织培训12次。2025年组织培训15次。", "要持之以恒。"),
        expected: [],
      },
      {
        name: "two halves of a year",
        text: told("上半年，组织培训12次。下半年，组织培训15次。全年工作圆满完成。", "要持之以恒。"),
        expected: [],
      },
      {
        name: "from and to",
        text: told(
          "全年组织培训由12次增加到15次。",
          "组织培训15次，我体会很深。\n全年组织培训次数从12次增至15次。",
        ),
        expected: [],
      },
      {
        name: "then and now",
        text: told("过去全年组织培训12次。", "如今全年组织培训15次，变化很大。"),
        expected: [],
      },
      {
        name: "compared with last year",
        text: told("全年组织培训12次。", "组织培训15次，比上年增加3次。"),
        expected: [],
      },
      {
        name: "a target",
        text: told("全年组织培训12次。", "要坚持。", "明年组织培训15次。\n全年组织培训20次。"),
        expected: [],
      },
      {
        name: "a target in the achievements",
        text: told("年初确定的目标是全年组织培训12次。", "实际全年组织培训15次，我很有感触。"),
        expected: [],
      },
      {
        name: "a part",
        text: told("全年组织培训12次，其中组织培训5次。", "要坚持。\n全年组织培训12次，其中组织培训7次。"),
        expected: [],
      },
      {
        name: "a list of like figures",
        text: told("一组：审核合同文本12份。二组：审核合同文本15份。三组：审核合同文本18份。", "要坚持。"),
        expected: [],
      },
      {
        name: "in one sentence",
        text: told("东片区完成路灯改造12盏；西片区进展较慢，完成路灯改造8盏。", "要坚持。"),
        expected: [],
      },
      {
        name: "checks of different things under different headings",
        text: "述职报告\n一、履职情况\n（一）抓安全。开展执法检查12次。\n（二）抓环保。开展执法检查20次。\n二、存在的问题\n学习不够。",
        expected: [],
      },
      {
        name: "things of different villages",
        text: "述职报告\n一、履职情况\n（一）帮扶石桥村。新建文化广场2个。\n（二）帮扶茶场村。新建文化广场3个。\n二、存在的问题\n学习不够。",
        expected: [],
      },
      {
        name: "different matters",
        text: told("围绕乡村振兴，组织专题调研12次。", "围绕安全生产，组织专题调研5次，收获很大。"),
        expected: [],
      },
      {
        name: "common words that count anything",
        text: told("组织活动12次。\n开展活动8次。\n组织活动3次。", "召开会议4次。"),
        expected: [],
      },
      {
        name: "percentages",
        text: told("群众满意率98.5%。", "群众满意率96%，还有提升空间。"),
        expected: [],
      },
      {
        name: "money of different items",
        text: told("修路投入资金120万元。\n投入资金30万元。", "投入资金50万元，群众受益。"),
        expected: [],
      },
      {
        name: "ordinals",
        text: told("全省综合考核第3位。", "全省综合考核第5位，我很不安。"),
        expected: [],
      },
      {
        name: "ranges and estimates",
        text: told(
          "全年组织培训10余次。每月开展大扫除2—3次。",
          "全年组织培训15次，每月开展大扫除4次。全年组织培训近20次。",
        ),
        expected: [],
      },
      {
        name: "how often",
        text: told("每月组织培训1次。", "每周组织培训2次，收获很大。全年组织培训52次。"),
        expected: [],
      },
      {
        name: "the term and the year",
        text: told("任职以来，共完成审计项目132个。", "今年完成审计项目36个，收获很大。"),
        expected: [],
      },
      {
        name: "five years and one year, said by the headings",
        text: "工作报告\n一、2025年工作回顾\n新建高标准农田12万亩。\n二、过去五年工作回顾\n新建高标准农田75万亩。\n三、体会\n努力工作。",
        expected: [],
      },
      {
        name: "five years, said at the section's beginning",
        text: "工作报告\n一、今年工作\n新建高标准农田12万亩。\n二、发展成就\n五年来，变化很大。\n新建高标准农田75万亩。\n三、体会\n努力工作。",
        expected: [],
      },
      {
        name: "different things",
        text: told("组织党员培训12次。", "组织干部培训15次，效果很好。"),
        expected: [],
      },
      { name: "different units", text: told("全年组织培训12次。", "组织培训3期。"), expected: [] },
      {
        name: "months and aspects are no counts",
        text: told("我在基层锻炼3个月。围绕中心任务3个方面。", "我在基层锻炼6个月。围绕中心任务5个方面。"),
        expected: [],
      },
      {
        name: "something added",
        text: told("全年组织培训12次。", "会后又组织培训3次，还组织培训2次。"),
        expected: [],
      },
      {
        name: "several reports in one file",
        text: `${told("全年组织培训12次。", "努力。")}\n${told("全年组织培训15次。", "努力。")}`,
        expected: [],
      },
      {
        name: "a table",
        text: [
          { text: "全年审核合同文本12份。", inTable: true },
          { text: "全年审核合同文本15份。", inTable: true },
        ],
        expected: [],
      },
      { name: "blanks", text: told("全年组织培训XX次。", "组织培训15次，体会很深。"), expected: [] },
    ],
    "figure-conflict",
  );
});

test("any text: every mention lies inside its clause, and a group never mixes units", () => {
  const piece = fc.constantFrom(
    "全年",
    "组织培训",
    "12",
    "1.5",
    "万",
    "次",
    "人",
    "，",
    "。",
    "2025年",
    " ",
    "的",
  );
  fc.assert(
    fc.property(fc.array(fc.array(piece, { maxLength: 12 }), { maxLength: 6 }), (lines) => {
      const paragraphs = lines.map((pieces) => ({ text: pieces.join("") }));
      for (const group of groupMentions(paragraphs)) {
        expect(new Set(group.map(({ unit }) => unit)).size).toBe(1);
        for (const { at, clauseStart, clauseEnd } of group) {
          expect(clauseStart).toBeLessThanOrEqual(at.start);
          expect(clauseEnd).toBeGreaterThanOrEqual(at.end);
          expect(clauseEnd).toBeLessThanOrEqual(paragraphs[at.paragraph]?.text.length ?? 0);
        }
      }
    }),
  );
});
