import fc from "fast-check";
import { findLoneMarks } from "../../src/checks/lone-marks";
import { findingsOf, testRows } from "./finding-table";

test("a finding names the mark and its partner", () => {
  expect(findingsOf({ text: "认真学习《关于加强作风建设的通知，撰写心得体会。" }, "quote-pair")).toEqual([
    {
      check: "quote-pair",
      severity: "error",
      basis: "standard",
      message: "这个前书名号没有对应的后书名号，请补上，或者删去它。",
      at: { paragraph: 0, start: 4, end: 5 },
    },
  ]);
});

test("a mark that was turned the wrong way is turned round", () => {
  expect(findingsOf({ text: "深化”放管服”改革。" }, "quote-pair")).toEqual([
    {
      check: "quote-pair",
      severity: "error",
      basis: "standard",
      message: "这里的方向反了，应当用前引号。",
      at: { paragraph: 0, start: 2, end: 3 },
      related: [{ paragraph: 0, start: 6, end: 7 }],
      fix: { label: "改成前引号", edits: [{ at: { paragraph: 0, start: 2, end: 3 }, text: "“" }] },
    },
  ]);
});

describe("a fix only where the partner's place is certain", () => {
  test.each([
    ["a saying that ends with its line", "常言说：“打铁还需自身硬。", "”"],
    ["the second mark turned", "落实“双减“政策。", "”"],
    ["a turned mark at the end of a sentence", "常言说：“打铁还需自身硬。“", "”"],
    ["a turned mark after a verse", "以“千磨万击还坚劲，任尔东西南北风“，激励自己。", "”"],
    ["a turned mark before a verse", "有诗云：”千磨万击还坚劲，任尔东西南北风”。", "“"],
    ["a turned title mark", "学习《条例《和《准则》。", "》"],
    ["a title that is not closed", "学习《关于加强作风建设的通知，撰写心得。", undefined],
    ["a term that is not closed", "开展三项行动：“清源行动成效明显。", undefined],
    ["a saying of several sentences", "他说：“要抓落实。要抓作风。", undefined],
    ["a saying that is not opened", "他说：要抓落实。”", undefined],
    ["two terms that are not closed", "落实“双减，推进“双增政策。", undefined],
    ["two terms that are not opened", "落实双减”，推进双增”政策。", undefined],
  ])("%s", (_, text, mended) => {
    const [first] = findingsOf({ text }, "quote-pair");
    expect(first).toBeDefined();
    expect(first?.fix?.edits.map((edit) => edit.text)).toEqual(mended === undefined ? undefined : [mended]);
  });
});

describe("marks without a partner", () => {
  testRows(
    [
      { name: "a quotation mark", text: "坚持“以人民为中心的思想。", expected: [["quote-pair", 0, "“"]] },
      { name: "a closing one", text: "坚持以人民为中心”的思想。", expected: [["quote-pair", 0, "”"]] },
      {
        name: "the first of two",
        text: "做到“两个维护，增强“四个意识”。",
        expected: [["quote-pair", 0, "⟦“⟧两个"]],
      },
      {
        name: "the second of two",
        text: "做到“两个维护”，增强四个意识”。",
        expected: [["quote-pair", 0, "意识⟦”⟧"]],
      },
      { name: "a title", text: "学习党章》和《准则》。", expected: [["quote-pair", 0, "党章⟦》⟧"]] },
      {
        name: "a bracket",
        text: "办理事项120件（其中重点事项12件，全部办结。",
        expected: [["quote-pair", 0, "（"]],
      },
      {
        name: "a bracket inside another",
        text: "办理事项（其中重点（含督办）12件。",
        expected: [["quote-pair", 0, "⟦（⟧其中"]],
      },
      { name: "a square bracket", text: "【单位名称的职责是管理。", expected: [["quote-pair", 0, "【"]] },
      {
        name: "an inner quotation mark",
        text: "他说：“要落实‘双减政策。”",
        expected: [["quote-pair", 0, "‘"]],
      },
      { name: "a corner mark", text: "落实「双减政策。", expected: [["quote-pair", 0, "「"]] },
      {
        name: "a heading",
        text: "一、落实“双减政策\n甲。\n二、打算\n乙。",
        expected: [["quote-pair", 0, "“"]],
      },
      {
        name: "both marks of a pair turned to opening ones",
        text: "落实“双减“政策。",
        expected: [["quote-pair", 0, "减⟦“⟧"]],
      },
      {
        name: "at the beginning of a paragraph, the next one begins with a term",
        text: "“十五五时期是关键时期。\n“十四五”时期，工作有了进展。",
        expected: [["quote-pair", 0, "“"]],
      },
      {
        name: "in two lines of one paragraph, far apart",
        text: [{ text: "落实“双减政策。\u000b推进工作。\u000b坚持以人为本”。" }],
        expected: [
          ["quote-pair", 0, "“"],
          ["quote-pair", 0, "”"],
        ],
      },
      {
        name: "in two paragraphs that have nothing to do with each other",
        text: "坚持“以人民为中心。\n工作有了进展。\n坚持党的领导”的原则。",
        expected: [
          ["quote-pair", 0, "“"],
          ["quote-pair", 2, "”"],
        ],
      },
      {
        name: "beside a label",
        text: "（1）办理事项（含督办12件。",
        expected: [["quote-pair", 0, "项⟦（⟧"]],
      },
      {
        name: "beside a figure in quotation marks",
        text: "用好“12345”热线，办好民生实事”。",
        expected: [["quote-pair", 0, "实事⟦”⟧"]],
      },
      {
        name: "an opening quotation mark after a colon, the next paragraph begins otherwise",
        text: "他说：“要抓好落实。\n我认真学习。",
        expected: [["quote-pair", 0, "“"]],
      },
    ],
    "quote-pair",
  );
});

describe("silent", () => {
  testRows(
    [
      {
        name: "pairs",
        text: "学习《“十四五”规划》（全文），做到‘三个到位’，见【附件】和「说明」。",
        expected: [],
      },
      {
        name: "one inside another of its kind",
        text: "落实“关于“双减”的意见”（含附件（一））。",
        expected: [],
      },
      { name: "crossed", text: "落实“《条例》、《准则”》。", expected: [] },
      { name: "labels", text: "1）抓学习。2）抓作风。\n二）抓落实\na）甲；b）乙。", expected: [] },
      {
        name: "labels inside brackets",
        text: "完成三项任务（包括：1）学习；2）调研；3）落实）。",
        expected: [],
      },
      {
        name: "labels after commas inside brackets",
        text: "完成任务（包括1）学习，2）调研，3）落实）。",
        expected: [],
      },
      {
        name: "figures before a closing bracket",
        text: "见（附件1、2）和（时间：12：30）以及（ 3 ）。",
        expected: [],
      },
      { name: "labels in two brackets", text: "（1）甲；（一）乙；（1）丙。", expected: [] },
      {
        name: "a quotation of several paragraphs, each opened, the last one closed",
        text: "会议指出：“要抓学习。\n“要抓作风。\n\n“要抓落实。”\n我认真学习。",
        expected: [],
      },
      {
        name: "a quotation of two paragraphs with a term inside",
        text: "会议指出：“要抓学习。\n“要落实“双减”政策。”\n我认真学习。",
        expected: [],
      },
      {
        name: "a quotation of several paragraphs, opened once",
        text: "信中写道：\n“同志们：\n你们好。\n祝工作顺利。”\n我深受鼓舞。",
        expected: [],
      },
      {
        name: "a note of two paragraphs",
        text: "（说明：数据截至12月。\n个别数据为预计数。）",
        expected: [],
      },
      {
        name: "a pair over two lines that a page edge cut",
        text: "一年来，我认真落实中央八项规定精神，坚持“以人民为\n中心”的发展思想，办好民生实事。",
        expected: [],
      },
      {
        name: "lines that a page edge cut, one of which ends with a full stop",
        text: [
          "今年以来，我们认真贯彻落实上级的各项决策部署，在工作中坚持",
          "以人民为中心，在学习中坚持理论联系实际，不断提高自己的能力",
          "和水平。书记在会上指出：“要把群众的事当作自己的事来办。要",
          "把群众的小事当作自己的大事。要在解决群众急难愁盼问题上下功",
          "夫。要在完善制度机制上下功夫，真正做到件件有着落事事有回音",
          "。”我们按照这一要求，建立了台账，逐项明确了责任人和完成时限",
          "，定期调度，按月通报，使各项工作有了新的起色，受到群众欢迎和",
        ].join("\n"),
        expected: [],
      },
      {
        name: "a quotation of two paragraphs, in lines that a page edge cut",
        text: [
          "今年以来，我们认真贯彻落实上级的各项决策部署，在工作中坚持",
          "以人民为中心，在学习中坚持理论联系实际。有位群众来信说：",
          "“我家的房子漏雨两年了，跑了三个部门都说不归自己管，这回你",
          "们来了就修。",
          "“以后有事我还来找你们，我们老百姓心里有本账，谁真办事我们",
          "都知道。”我们按照这一要求，建立了台账，逐项明确责任人和时",
          "限，定期调度，按月通报，使各项工作有了新的起色，受到群众欢",
          "迎。",
        ].join("\n"),
        expected: [],
      },
      {
        name: "a label that a line break cuts",
        text: "一、甲\n（\n一）抓学习\n乙。\n（二）抓作风\n丙。",
        expected: [],
      },
      { name: "verse", text: "正如诗中所写：“千磨万击还坚劲\n任尔东西南北风”，我将继续努力。", expected: [] },
      {
        name: "a page-turn note in a quotation",
        text: "他指出“要抓好\n（下转第四版）\n（上接第一版）落实”。",
        expected: [],
      },
      { name: "mixed widths", text: "办理事项（含督办)12件，(不含信访）3件。", expected: [] },
      { name: "an interval", text: "取值范围为（0，5]和[5，10）。", expected: [] },
      {
        name: "other forms of the partner",
        text: '落实“双减"政策，学习《条例>和〈准则》，见【附件]。',
        expected: [],
      },
      { name: "straight quotation marks", text: "落实\"双减\"政策，落实'双增'政策。", expected: [] },
      { name: "apostrophes", text: "介绍Xi’an的经验，It’s a long way，students’ work。", expected: [] },
      {
        name: "minutes, feet and inches",
        text: "北纬30°15′，长5’，购置27”显示器10台、5.5”屏幕。",
        expected: [],
      },
      { name: "inches inside quotation marks", text: "采购“27”显示器”10台。", expected: [] },
      { name: "an emoticon", text: "祝大家新年快乐：）\n谢谢:)", expected: [] },
      {
        name: "a quotation mark as an ornament, alone in its line",
        text: "“\n努力到无能为力\n拼搏到感动自己。",
        expected: [],
      },
      {
        name: "links and trails of a web page",
        text: "》》点击图片进入专题《《\n首页》新闻》正文",
        expected: [],
      },
      {
        name: "a table",
        text: [
          { text: "学习《条例", inTable: true },
          { text: "实施办法》", inTable: true },
          { text: "同上”", inTable: true },
        ],
        expected: [],
      },
      { name: "ASCII brackets", text: "a) 学习 b) 调研，f(x 和 g)。", expected: [] },
      { name: "a signature in a bracket over two lines", text: "述职人：张华（签名\n盖章）", expected: [] },
    ],
    "quote-pair",
  );
});

test("any marks in any lines: every finding is one of them, in order, and a pair is never lone", () => {
  const line = fc.string({
    unit: fc.constantFrom(...Array.from("“”《》（）‘’1甲。，\n \u000b")),
    maxLength: 30,
  });
  fc.assert(
    fc.property(fc.array(line, { maxLength: 8 }), (texts) => {
      const paragraphs = texts.map((text) => ({ text }));
      const places = findLoneMarks(paragraphs).map(({ mark, line: { paragraph } }) => {
        const character = paragraphs[paragraph]?.text.charAt(mark.at);
        expect(character).toBe(mark.opening ? mark.pair.open : mark.pair.close);
        return paragraph * 1000 + mark.at;
      });
      expect(places).toEqual([...new Set(places)].sort((a, b) => a - b));
      expect(findLoneMarks([{ text: `《${"甲".repeat(texts.length)}》` }])).toEqual([]);
    }),
  );
});
