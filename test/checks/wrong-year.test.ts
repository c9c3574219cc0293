import fc from "fast-check";
import { findAppointment } from "../../src/checks/appointment";
import { findReportingPeriod } from "../../src/checks/reporting-period";
import { parseReport } from "../../src/report/parse-report";
import { findingsOf, testRows, toParagraphs } from "./finding-table";

test("a finding quotes the year and the period", () => {
  const text = "2025年度述职报告\n一、履职情况\n2023年以来，我坚持学习。\n二、存在的问题\n学习不够。";
  expect(findingsOf({ text }, "wrong-year")).toEqual([
    {
      check: "wrong-year",
      severity: "warning",
      basis: "textbook",
      message: "“2023年”不在这份报告所讲的时间（2025年）之内，请核对年份。",
      at: { paragraph: 2, start: 0, end: 5 },
      related: [{ paragraph: 0, start: 0, end: 6 }],
    },
  ]);
});

test("a date before the appointment quotes the appointment", () => {
  const text = "述职报告\n自2023年5月任现职以来，我努力工作。\n一、履职情况\n2022年3月，我组织了三次调研。";
  expect(findingsOf({ text }, "wrong-year")).toMatchObject([
    {
      message: "这里说的是“2022年3月”的工作，而任职从2023年5月才开始，请核对年份。",
      at: { paragraph: 3, start: 0, end: 5 },
      related: [{ paragraph: 1, start: 1, end: 13 }],
    },
  ]);
});

describe("the reporting period", () => {
  const periodOf = (text: string) => findReportingPeriod(parseReport(toParagraphs(text)));
  test.each([
    ["2025年度述职报告", 2025, 2025],
    ["2025年述职述廉报告", 2025, 2025],
    ["二〇二五年度工作总结", 2025, 2025],
    ["石桥镇2025年上半年工作总结", 2025, 2025],
    ["2023—2025年述职报告", 2023, 2025],
    ["2023年至2025年履职报告", 2023, 2025],
    ["2024-2025学年度述职报告", 2024, 2025],
    ["2025年工作总结和2026年工作计划", 2025, 2026],
    ["述职报告（2025年度）", 2025, 2025],
    ["述职报告\n（2025年度）\n各位领导：", 2025, 2025],
    ["述职报告\n现将本人2025年度履职情况报告如下。", 2025, 2025],
    ["述职报告\n下面，我就2025年的工作向大家作述职。", 2025, 2025],
    ["述职报告\n现将2024年至2025年工作情况汇报如下。", 2024, 2025],
    ["述职报告\n现将2023年5月以来的工作情况汇报如下。", 2023, Infinity],
  ])("%s", (text, from, to) => {
    expect(periodOf(text)).toMatchObject({ from, to });
  });
  test.each([
    "述职报告",
    "述职报告\n努力工作。\n2025年12月31日",
    "2026年政府工作报告",
    "2025年工作要点",
    "在2025年工作会议上的讲话",
    "述职报告（2025年）",
    "2025年12月述职报告",
    "述职报告\n现将2024年度民主生活会整改情况报告如下。",
    "2025年工作总结\n一、工作情况\n完成任务。\n二、2025年工作打算\n努力工作。",
  ])("not known: %s", (text) => {
    expect(periodOf(text)).toBeUndefined();
  });

  const appointmentOf = (text: string) => findAppointment(parseReport(toParagraphs(text)));
  test("the appointment", () => {
    expect(appointmentOf("述职报告\n自2023年5月任现职以来，")).toMatchObject({ year: 2023, month: 5 });
    expect(appointmentOf("述职报告\n我2023年11月担任镇长以来，")).toMatchObject({ year: 2023, month: 11 });
    expect(appointmentOf("述职报告\n我2023年5月起担任馆长，主持全馆工作。")).toMatchObject({
      year: 2023,
      month: 5,
    });
    expect(appointmentOf("述职报告\n我2015年3月任科员，2023年5月任馆长。")).toMatchObject({
      year: 2015,
      month: 3,
    });
    expect(appointmentOf("述职报告\n自2023年5月承担这项任务以来，")).toBeUndefined();
    expect(appointmentOf("述职报告\n我2023年5月到局里工作。")).toBeUndefined();
  });
});

/** A report on 2025 with something in its opening, achievements, problems and plans. */
function of2025({ opening = "", told = "工作有序。", problem = "学习不够。", plan = "努力工作。" }): string {
  return `2025年度述职报告\n${opening}\n一、履职情况\n${told}\n二、存在的问题\n${problem}\n三、下一步打算\n${plan}`;
}

/** A report of somebody who took up the post in May 2023, and whose title names no year. */
function since2023(told: string): string {
  return `述职报告\n自2023年5月任现职以来，我努力工作。\n一、履职情况\n${told}\n二、存在的问题\n学习不够。`;
}

describe("a year outside the period", () => {
  testRows(
    [
      {
        name: "this year, which brackets name as another one",
        text: of2025({ problem: "今年（2023年）我只看了汇总表，没有逐户看。" }),
        expected: [["wrong-year", 5, "2023年"]],
      },
      {
        name: "before the appointment, said to be since then",
        text: since2023("任科长以来，2022年11月牵头拟定了制度。"),
        expected: [["wrong-year", 3, "2022年"]],
      },
      {
        name: "what is reported",
        text: of2025({ opening: "现将本人2024年度履职情况报告如下。" }),
        expected: [["wrong-year", 1, "2024年"]],
      },
      {
        name: "what is reported, a later year",
        text: of2025({ opening: "现将我2026年的工作情况报告如下。" }),
        expected: [["wrong-year", 1, "2026年"]],
      },
      {
        name: "in Chinese figures",
        text: of2025({ opening: "现将本人二〇二四年度履职情况报告如下。" }),
        expected: [["wrong-year", 1, "二〇二四年"]],
      },
      {
        name: "the opening under the leadership",
        text: of2025({ opening: "2024年，在局党组的正确领导下，我围绕中心、服务大局。" }),
        expected: [["wrong-year", 1, "2024年"]],
      },
      {
        name: "the opening of a summary",
        text: "2025年工作总结\n2024年，中心坚持以群众满意为目标，全年办理事项三万件。\n一、主要工作\n完成任务。\n二、问题\n宣传不够。",
        expected: [["wrong-year", 1, "2024年"]],
      },
      {
        name: "since, after a marker",
        text: of2025({ told: "一是抓学习。二是抓调研。\n二是2023年以来，本人带头下乡。" }),
        expected: [["wrong-year", 4, "2023年"]],
      },
      {
        name: "in the work of the year",
        text: of2025({ problem: "在2024年的工作中，我对基层指导不够。" }),
        expected: [["wrong-year", 5, "2024年"]],
      },
      {
        name: "looking back",
        text: of2025({ problem: "回顾2024年的工作，还有不少差距。" }),
        expected: [["wrong-year", 5, "2024年"]],
      },
      {
        name: "an act of another year",
        text: of2025({ told: "2024年，我组织了三次调研，走访了二十户群众。" }),
        expected: [["wrong-year", 3, "2024年"]],
      },
      {
        name: "a heading",
        text: "2025年度述职报告\n一、2024年工作回顾\n完成任务。\n二、存在的问题\n学习不够。",
        expected: [["wrong-year", 1, "2024年"]],
      },
      {
        name: "the notice and the closing",
        text: of2025({
          opening: "根据2024年度考核工作安排，我作如下述职。",
          plan: "努力工作。\n以上是我2024年度的述职报告，请批评指正。",
        }),
        expected: [
          ["wrong-year", 1, "2024年"],
          ["wrong-year", 8, "2024年"],
        ],
      },
      {
        name: "a plan for a year that is over",
        text: of2025({ plan: "2024年，我将继续努力，改进作风。" }),
        expected: [["wrong-year", 7, "2024年"]],
      },
      {
        name: "a heading of a plan for a year that is over",
        text: "2025年度述职报告\n一、履职情况\n完成任务。\n二、2024年工作打算\n努力工作。",
        expected: [["wrong-year", 3, "2024年"]],
      },
      {
        name: "after another clause",
        text: of2025({ told: "2024年，面对繁重的任务，我组织了三次调研。" }),
        expected: [["wrong-year", 3, "2024年"]],
      },
      {
        name: "a part of another year",
        text: of2025({ told: "2023年初，我主持修订了六项制度。" }),
        expected: [["wrong-year", 3, "2023年"]],
      },
      {
        name: "since, of the unit",
        text: of2025({ told: "2023年以来，支部把学习作为首要任务，引导党员知行合一。" }),
        expected: [["wrong-year", 3, "2023年"]],
      },
      {
        name: "an act of the unit",
        text: "2025年工作总结\n一、主要工作\n2022年，大队受理热线工单六千件，办结率达到九成九。\n二、问题\n宣传不够。",
        expected: [["wrong-year", 2, "2022年"]],
      },
      {
        name: "a sum of another year",
        text: of2025({ told: "2023年共完成食品抽检一千六百批次，没有发生事故。" }),
        expected: [["wrong-year", 3, "2023年"]],
      },
      {
        name: "with an appendix that is numbered anew",
        text: `${of2025({ told: "2024年，我组织了三次调研。" })}\n附件：获奖情况\n一、集体荣誉\n先进单位。`,
        expected: [["wrong-year", 3, "2024年"]],
      },
      {
        name: "a year's duties",
        text: of2025({ opening: "2023年，我分管财务工作。一年来，我尽职尽责。" }),
        expected: [["wrong-year", 1, "2023年"]],
      },
      {
        name: "half a year under the leadership",
        text: "2025年上半年工作总结\n2023年上半年，在区局的领导下，中心上下齐心协力。\n一、主要工作\n完成任务。",
        expected: [["wrong-year", 1, "2023年"]],
      },
      {
        name: "begun before the appointment",
        text: "述职报告\n我2022年8月起担任馆长。\n一、履职情况\n2021年3月，我又主持启动了分馆改造，当年开放。\n二、问题\n学习不够。",
        expected: [["wrong-year", 3, "2021年"]],
      },
      {
        name: "an act before the appointment, without a month",
        text: since2023("2022年，我组织了三次调研。"),
        expected: [["wrong-year", 3, "2022年"]],
      },
      {
        name: "an act before the appointment, beside others after it",
        text: since2023("2022年，我组织了三次调研。\n2023年，我抓学习。\n2024年，我抓作风。"),
        expected: [["wrong-year", 3, "2022年"]],
      },
      {
        name: "since a year before the appointment",
        text: since2023("2021年以来，我坚持每月下乡。"),
        expected: [["wrong-year", 3, "2021年"]],
      },
      {
        name: "an act of the year of the appointment, months before it",
        text: since2023("2023年2月，我组织了三次调研。"),
        expected: [["wrong-year", 3, "2023年"]],
      },
    ],
    "wrong-year",
  );
});

describe("silent", () => {
  testRows(
    [
      {
        name: "the year of the report",
        text: of2025({ opening: "现将本人2025年度履职情况报告如下。", told: "2025年，我组织了三次调研。" }),
        expected: [],
      },
      {
        name: "next year",
        text: of2025({ plan: "2026年，我将继续努力。在2026年的工作中，我将改进作风。" }),
        expected: [],
      },
      {
        name: "a career",
        text: of2025({
          opening: "2010年，我参加工作，2019年7月入党。2022年，我任办公室主任。",
          told: "2023年，我调入综合科。\n2024年，我一直负责信访工作。",
        }),
        expected: [],
      },
      {
        name: "a comparison",
        text: of2025({ told: "较2023年增长三成。2024年，我办理信访件较上年减少，今年又减少一成。" }),
        expected: [],
      },
      {
        name: "documents and laws",
        text: of2025({ told: "落实《2023年工作方案》和〔2023〕5号文件。根据2023年修订的办法抓好落实。" }),
        expected: [],
      },
      {
        name: "plans of the state",
        text: of2025({ told: "对照“十四五”规划和2035年远景目标。" }),
        expected: [],
      },
      { name: "a founding year", text: of2025({ told: "2023年，我牵头成立了志愿服务队。" }), expected: [] },
      {
        name: "a project begun before",
        text: of2025({
          told: "2022年启动的改造工程今年竣工。\n2023年，我牵头启动了档案整理，历时两年完成。",
        }),
        expected: [],
      },
      {
        name: "begun before, and told on to the year",
        text: of2025({ told: "2024年，我走访了所有村组。2025年，我根据走访结果制定了方案。" }),
        expected: [],
      },
      {
        name: "a history of several years",
        text: of2025({ told: "2023年，我抓学习。\n2024年，我抓作风。\n2025年，我抓落实。" }),
        expected: [],
      },
      {
        name: "a quotation",
        text: of2025({ told: "老支书说：“村里变了样。2023年，我还挑水吃。这两年通了自来水。”" }),
        expected: [],
      },
      { name: "a prize", text: of2025({ told: "2024年，我被评为先进个人。" }), expected: [] },
      {
        name: "the end of the year before",
        text: of2025({ told: "2024年底，我牵头制定了方案，抓好了落实。" }),
        expected: [],
      },
      {
        name: "what the unit has done over the years",
        text: of2025({
          told: "2023年以来，大队累计受理工单两万件。2023年以来，中心服务能力不断提升。2023年，支部成立。",
        }),
        expected: [],
      },
      {
        name: "on to another year, though not the report's",
        text: of2025({ told: "2022年，我走访了所有村组。2023年，走访成了制度。" }),
        expected: [],
      },
      {
        name: "an example in a self-examination",
        text: "2025年度民主生活会对照检查材料\n一、存在的问题\n2023年，我对联系村的情况掌握不准。\n二、努力方向\n努力工作。",
        expected: [],
      },
      {
        name: "a life told by a candidate",
        text: "2025年度竞聘报告\n一、主要经历\n2023年，我组织了三次调研。\n二、打算\n努力工作。",
        expected: [],
      },
      {
        name: "a sum compared with today's",
        text: of2025({ told: "2023年共完成抽检一千批次，今年增加到两千批次。" }),
        expected: [],
      },
      {
        name: "a month of another year",
        text: of2025({ told: "2024年9月，我组织了专项排查，为整治打下基础。" }),
        expected: [],
      },
      {
        name: "the history of the place",
        text: of2025({ told: "2023年，我市水质不达标。2024年以来，我省出台了多项政策。" }),
        expected: [],
      },
      {
        name: "in brackets",
        text: of2025({ told: "完成了遗留项目（2023年，我接手时）的验收。" }),
        expected: [],
      },
      {
        name: "this year, named in brackets as the report's own",
        text: of2025({ told: "今年（2025年）我只看了汇总表。" }),
        expected: [],
      },
      {
        name: "since a year that the title covers",
        text: "2023—2025年述职报告\n一、履职情况\n2023年以来，我坚持学习。2024年，我抓作风。",
        expected: [],
      },
      {
        name: "since the year of the appointment",
        text: of2025({ opening: "自2023年5月任现职以来，我努力工作。", told: "2023年以来，我坚持学习。" }),
        expected: [],
      },
      {
        name: "the result of last year's assessment",
        text: of2025({ opening: "根据2024年度考核结果，我被确定为优秀等次。" }),
        expected: [],
      },
      {
        name: "what was found last year",
        text: of2025({
          told: "现将2024年度民主生活会查摆问题整改情况报告如下。\n2024年度考核反馈的问题已整改。",
        }),
        expected: [],
      },
      {
        name: "a heading on what was found last year",
        text: "2025年度对照检查材料\n一、2024年度民主生活会整改落实情况\n已整改。\n二、存在的问题\n学习不够。",
        expected: [],
      },
      {
        name: "a heading for each year",
        text: "2025年度述职报告\n一、2024年工作情况\n完成任务。\n二、2025年工作情况\n完成任务。",
        expected: [],
      },
      {
        name: "next year in a heading",
        text: "2025年度述职报告\n一、2025年工作回顾\n完成任务。\n二、2026年工作打算\n努力工作。",
        expected: [],
      },
      {
        name: "no period is known",
        text: "述职报告\n一、履职情况\n2023年以来，我坚持学习。2024年，我抓作风。\n2026年1月5日",
        expected: [],
      },
      {
        name: "a report of 2026 tells of 2025",
        text: "2026年政府工作报告\n一、2025年工作回顾\n2025年，我们完成了任务。",
        expected: [],
      },
      {
        name: "in the post, after the appointment",
        text: since2023("2023年6月，我组织了三次调研。2024年，我走访了所有村组。"),
        expected: [],
      },
      {
        name: "after the appointment, said to be since then",
        text: since2023("任科长以来，2023年11月牵头拟定了制度。"),
        expected: [],
      },
      {
        name: "before the appointment, in another post",
        text: since2023("2022年，我在县局任科员。2021年3月，我考入县局。"),
        expected: [],
      },
      {
        name: "long before the appointment",
        text: since2023("2005年，我第一次下乡。"),
        expected: [],
      },
      {
        name: "several reports in one file",
        text: `${of2025({})}\n${of2025({}).replace("2025年度", "2024年度")}\n现将本人2024年度履职情况报告如下。`,
        expected: [],
      },
      {
        name: "the date of the signature",
        text: of2025({ plan: "努力工作。\n以上述职，请批评指正。\n李明\n2026年1月5日" }),
        expected: [],
      },
    ],
    "wrong-year",
  );
});

test("any text: nothing throws, and a year is quoted whole", () => {
  const piece = fc.constantFrom(
    "2025年度述职报告",
    "2023年",
    "以来，",
    "我",
    "。",
    "\n",
    "一、",
    "现将",
    "自",
    "任职",
    "5月",
    "“",
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      const text = pieces.join("");
      const paragraphs = toParagraphs(text);
      for (const { at } of findingsOf({ text }, "wrong-year")) {
        expect(paragraphs[at.paragraph]?.text.slice(at.start, at.end)).toMatch(/^\d{4}年$/);
      }
    }),
  );
});
