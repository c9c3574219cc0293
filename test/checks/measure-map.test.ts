import fc from "fast-check";
import { isMeasureAnswer, type MeasureAnswer } from "../../src/checks/measure-answer";
import { mapMeasures } from "../../src/checks/measure-map";
import { parseReport } from "../../src/report/parse-report";
import { toParagraphs } from "./finding-table";

function mapOf(text: string, answers: readonly MeasureAnswer[] = []) {
  return mapMeasures(parseReport(toParagraphs(text)), answers);
}

/** Each problem with its verdict and the measures that answer it: 甲 mapped 子+丑. */
function shown(text: string, answers: readonly MeasureAnswer[] = []): string[] {
  return mapOf(text, answers).problems.map(({ text: problem, answered, measures }) =>
    [problem, answered, measures.map(({ measure }) => measure.text).join("+")].join(" ").trim(),
  );
}

const PROBLEMS = "一、存在的问题\n一是理论学习不够深入。二是调查研究不够扎实。三是工作方法不够灵活。";
const MEASURES = "二、下一步打算\n一是加强理论学习。二是深入基层一线。三是创新工作思路。";

test("the map of a report in full", () => {
  const [problem] = mapOf(`${PROBLEMS}\n${MEASURES}`).problems;
  expect(problem).toEqual({
    at: { paragraph: 1, start: 0, end: 11 },
    text: "理论学习不够深入",
    extent: { from: { paragraph: 1, offset: 0 }, to: { paragraph: 1, offset: 11 } },
    answered: "mapped",
    measures: [
      {
        measure: {
          at: { paragraph: 3, start: 0, end: 9 },
          text: "加强理论学习",
          extent: { from: { paragraph: 3, offset: 0 }, to: { paragraph: 3, offset: 9 } },
        },
        because: "words",
        words: ["理论学习"],
      },
    ],
  });
});

describe("which statements there are", () => {
  const none: readonly string[] = [];
  test.each([
    [
      "subsections, and their items stay inside them",
      "一、存在的问题\n（一）政治学习方面\n一是读书少。二是笔记少。\n（二）联系群众方面\n一是走访少。二是谈心少。",
      ["政治学习方面", "联系群众方面"],
    ],
    [
      "a subsection that only names the role is opened",
      "一、问题及原因\n（一）存在的问题\n一是学习不够。二是调研不够。\n（二）原因分析\n一是认识不够。二是要求不严。",
      ["学习不够", "调研不够"],
    ],
    [
      "paragraphs, without the one that leads to them",
      "一、存在的问题\n对照要求，还存在以下不足。\n学习不够深入。多是用什么学什么。\n调研不够扎实。走得多、问得少。",
      ["学习不够深入", "调研不够扎实"],
    ],
    ["paragraphs that state no fault are none", "一、存在的问题\n今年任务比较重。\n学习不够深入。", none],
    [
      "problems with numbers of their own",
      "一、存在的问题\n问题一：学习不够深入。\n问题二：走访群众太少。",
      ["学习不够深入", "走访群众太少"],
    ],
    ["one paragraph is no list", "一、存在的问题\n我学习不够深入，调研也不够扎实。", none],
    [
      "each paragraph with a list of its own",
      "一、存在的问题\n学习方面不够系统：一是读书少。二是笔记少。\n作风方面不够扎实：一是走访少。二是谈心少。",
      ["学习方面不够系统：一是读书少", "作风方面不够扎实：一是走访少"],
    ],
    [
      "the last item ends with its section, in a report of one paragraph",
      "述职报告\n一、存在的问题：一是学习不够深入。二是调研不够扎实，到基层去得比较少。二、下一步打算：一是加强学习。二是深入基层。",
      ["学习不够深入", "调研不够扎实，到基层去得比较少"],
    ],
  ])("%s", (_, text, problems) => {
    expect(mapOf(text).problems.map((problem) => problem.text)).toEqual(problems);
  });
});

describe("why a measure answers a problem", () => {
  test.each([
    ["by its number", "针对第一个问题，开展轮训。\n针对第二个问题，增派人手。", ["number", "number"]],
    ["by a label with the number", "针对问题一、二，逐一整改销号。\n做好年底考核。", ["number", "number"]],
    ["by its words", "增派窗口人手。\n统一政策解释口径。", ["words", "words"]],
    [
      "by its place, where the other stands beside its own",
      "增派窗口人手。\n办好知识竞赛。",
      ["words", "order"],
    ],
  ])("%s", (_, measures, because) => {
    const problems = "一、存在的问题\n（一）窗口排队时间长。\n（二）解释口径不够统一。";
    const map = mapOf(`${problems}\n二、改进措施\n${measures}`);
    expect(map.problems.map((problem) => problem.measures[0]?.because)).toEqual(because);
  });

  test("问题一直存在 names no number", () => {
    const text =
      "一、存在的问题\n（一）档案不够齐全。\n（二）车辆老化。\n二、改进措施\n（一）租赁新车，老化问题一直存在，年内解决。\n（二）补齐档案。";
    expect(shown(text)).toEqual([
      "档案不够齐全 mapped 补齐档案",
      "车辆老化 mapped 租赁新车，老化问题一直存在，年内解决",
    ]);
  });
});

describe("how a problem is answered", () => {
  test.each([
    [
      "in its own text, item by item",
      "一、存在的问题及整改措施\n（一）学习不够。整改措施：每天读书。\n（二）调研不够。整改措施：每月下乡。",
      ["学习不够 inline", "调研不够 inline"],
    ],
    [
      "in its own text, as the heading says",
      "一、问题反思及施策\n（一）学习不够。要每天读书。\n（二）调研不够。要每月下乡。",
      ["学习不够 inline", "调研不够 inline"],
    ],
    [
      "整改措施 that are themselves the problem are no measure",
      `一、存在的问题\n一是整改措施落实不够到位。二是理论学习不够深入。\n${MEASURES}`,
      ["整改措施落实不够到位 alone", "理论学习不够深入 mapped 加强理论学习"],
    ],
    [
      "by measures that stand before the problems",
      `${MEASURES}\n${PROBLEMS}`,
      [
        "理论学习不够深入 mapped 加强理论学习",
        "调查研究不够扎实 mapped 深入基层一线",
        "工作方法不够灵活 mapped 创新工作思路",
      ],
    ],
    [
      "each report of a file by its own measures",
      `${PROBLEMS}\n${MEASURES}\n三、存在的问题\n一是读书不多。二是走访不多。\n四、下一步打算\n一是多学习。二是常走访。`,
      [
        "理论学习不够深入 mapped 加强理论学习",
        "调查研究不够扎实 mapped 深入基层一线",
        "工作方法不够灵活 mapped 创新工作思路",
        "读书不多 mapped 多学习",
        "走访不多 mapped 常走访",
      ],
    ],
    [
      "it cannot be told where the measures are no list",
      `${PROBLEMS}\n二、下一步打算\n今后，我将加强学习，改进作风。`,
      ["理论学习不够深入 unclear", "调查研究不够扎实 unclear", "工作方法不够灵活 unclear"],
    ],
  ])("%s", (_, text, expected) => {
    expect(shown(text)).toEqual(expected);
  });
});

describe("what the user has set", () => {
  const text = `${PROBLEMS}\n${MEASURES}`;
  const other = "工作方法不够灵活 mapped 创新工作思路";
  test.each<[string, MeasureAnswer[], string[]]>([
    [
      "other measures, in the order of the report",
      [{ problem: "理论学习不够深入", measures: ["创新工作思路", "深入基层一线"] }],
      ["理论学习不够深入 mapped 深入基层一线+创新工作思路", "调查研究不够扎实 mapped 深入基层一线", other],
    ],
    [
      "none, and none needed",
      [
        { problem: "理论学习不够深入", measures: "none" },
        { problem: "调查研究不够扎实", measures: "unneeded" },
      ],
      ["理论学习不够深入 alone", "调查研究不够扎实 unneeded", other],
    ],
    [
      "texts that are gone are not used",
      [
        { problem: "理论学习不够深入", measures: ["加强政治学习"] },
        { problem: "调查研究不深", measures: "none" },
      ],
      ["理论学习不够深入 mapped 加强理论学习", "调查研究不够扎实 mapped 深入基层一线", other],
    ],
  ])("%s", (_, answers, expected) => {
    expect(shown(text, answers)).toEqual(expected);
  });

  test("is known again in a file that anybody wrote", () => {
    expect(isMeasureAnswer({ problem: "甲", measures: ["子"] })).toBe(true);
    expect(isMeasureAnswer({ problem: "甲", measures: "unneeded" })).toBe(true);
    for (const value of [
      null,
      "none",
      { problem: "甲" },
      { problem: 1, measures: [] },
      { problem: "甲", measures: [1] },
    ])
      expect(isMeasureAnswer(value)).toBe(false);
  });
});

const PIECES =
  "一、存在的问题|二、整改措施|（一）学习方面|一是|二是|问题一：|针对问题一，|不够|，|。|：|\n|学习|整改措施：|XX|甲".split(
    "|",
  );

test("any text is mapped without an error, and every statement stands where it says", () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }), (pieces) => {
      const text = pieces.join("");
      const lines = text.split("\n");
      const { problems, measures } = mapOf(text);
      for (const { at, text: statement, extent } of [...problems, ...measures]) {
        expect(lines[at.paragraph]?.slice(at.start, at.end)).toContain(statement);
        expect(extent.to.paragraph).toBeLessThan(lines.length);
      }
      for (const problem of problems) expect(problem.answered === "mapped").toBe(isMapped(problem));
    }),
  );
});

function isMapped({ answered, measures }: { answered: string; measures: readonly unknown[] }): boolean {
  return answered !== "inline" && measures.length > 0;
}
