import fc from "fast-check";
import { findBlanks } from "../../src/checks/blank";
import { findingsOf, spanOf, testRows, toParagraphs, type Row } from "./finding-table";

/** A row whose one paragraph holds the quoted blanks, in order. */
function fires(name: string, text: string, ...quotes: readonly string[]): Row {
  return { name, text, expected: quotes.map((quote) => ["blank", 0, quote]) };
}

/** A row in which nothing is to be filled. */
function silent(name: string, text: string): Row {
  return { name, text, expected: [] };
}

test("a finding says what is to be filled and where", () => {
  const text = "全年共撰写调研文章X篇。";
  expect(findingsOf({ text }, "blank")).toEqual([
    {
      check: "blank",
      severity: "error",
      basis: "textbook",
      message: "“X”还没有填（篇数）。",
      at: spanOf(toParagraphs(text), 0, "X"),
    },
  ]);
});

describe("shapes, question marks and N", () => {
  testRows(
    [
      fires("shapes", "▲▲支部获评样板支部，由□□□公司统一托管。", "□□□"),
      fires("shapes inside a sentence", "其中▲▲支部获评样板支部，△△同志立功。", "▲▲", "△△"),
      fires("question marks before a unit", "已申请？？万元资金，覆盖??个村。", "？？", "??"),
      fires("N before a unit", "节约电费N万元，走访N户，谈话N名。", "⟦N⟧万", "⟦N⟧户", "⟦N⟧名"),
      fires("what is not known yet", "拿出（待测算）万元，更换（型号）水泵。", "（待测算）", "（型号）"),
    ],
    "blank",
  );
  testRows(
    [
      silent("an ornament", "▲▲重点提示"),
      silent("boxes to be ticked", "是否到会：□是 □否"),
      silent("a question, and a strong one", "怎么办？？大家都在问。"),
      silent("letters of words and formulas", "开展N+1服务，采用LAN接入，PVN户外线，第N次全会"),
      silent("one shape", "图中△表示泵站。"),
    ],
    "blank",
  );
});

describe("letters", () => {
  testRows(
    [
      fires("year and month are two blanks", "我于XX年X月到任。", "⟦XX⟧年", "年⟦X⟧月"),
      fires("a century that is there belongs to the year", "20XX年以来，工作有序。", "20XX"),
      fires("lower case, and a decade that is there", "202x年xx月xx日", "202x", "⟦xx⟧月", "⟦xx⟧日"),
      fires("two years of a school year", "20XX-20XX学年度", "⟦20XX⟧-", "-⟦20XX⟧学"),
      fires("full-width letters", "先后在ＸＸ局、ｘｘ镇工作。", "ＸＸ", "ｘｘ"),
      fires("two numbers with their measure words", "材料X份X多万字。", "材料⟦X⟧份", "份⟦X⟧多"),
      fires("a decimal number is one blank", "增长X.X%，增收XX.X万元。", "⟦X.X⟧%", "⟦XX.X⟧万"),
      fires("a date with points is one blank", "XXXX.XX.XX", "XXXX.XX.XX"),
      fires("a place", "到XX工作以来", "XX"),
      fires("a name", "在XX同志带领下，XXX积极参与", "⟦XX⟧同志", "⟦XXX⟧积极"),
      fires("inside a book title", "制定《XX管理办法》", "XX"),
      fires("a leader's name left over from a model text", "深入学习XJP总书记重要讲话精神", "XJP"),
      fires("a number with a dash between two blanks", "利用X-X月的时间", "⟦X⟧-", "-⟦X⟧月"),
      fires("the first character of a name", "在X近平新时代思想指引下", "X"),
    ],
    "blank",
  );
  testRows(
    [
      silent("X光 and other rays", "购置X光机一台，X射线探伤仪两台，开展X线检查"),
      silent("axes, chromosomes, types", "沿X轴移动，检测X染色体，培养X型人才"),
      silent("names of files and sizes", "将XML、XLSX文件导入，领取XXL号工作服"),
      silent("words with the letter", "使用Excel和MAX软件，参观Expo展"),
      silent("a product", "配备iPhone X和Model X各一部"),
      silent("product numbers", "SUV车型X5，国产大飞机C919，X2号线"),
      silent("formulas", "形成1+N+X的格局，推进415X产业集群，打造“1+X”证书制度"),
      silent("党建+X", "探索党建+X模式"),
      silent("an identity number", "身份证号11010519491231002X"),
      silent("a letter that is spoken of", "用“X”标出，变量x、y之间的关系"),
      silent("a cell with one cross", "X"),
      silent("English text", "Generation X and X Window"),
      silent("and/or", "A/X方案"),
    ],
    "blank",
  );
});

describe("signs", () => {
  testRows(
    [
      fires("two crosses", "××局于×月×日召开会议", "××", "于⟦×⟧月", "月⟦×⟧日"),
      fires("a year", "20××年度", "20××"),
      fires("underscores", "完成____项，占____%", "成⟦____⟧项", "占⟦____⟧%"),
      fires("one underscore where a number is wanted", "第_季度", "_"),
      fires("a year with underscores", "20__年__月", "20__", "⟦__⟧月"),
      fires("a name to be signed", "述职人：______", "______"),
      fires("circles", "在○○局工作期间，〇〇同志", "○○", "〇〇"),
      fires("asterisks", "**镇*月*日", "**", "镇⟦*⟧月", "月⟦*⟧日"),
      fires("one to three asterisks with a noun", "在***同志领导下，完成*篇", "***", "⟦*⟧篇"),
      fires("dots for a number", "占总投资的……%", "……"),
      fires("empty brackets", "培训（　）次，印发《　》", "（　）", "《　》"),
      fires("a date with gaps", "　　　　年　　月　　日", "　　　　年　　月　　日"),
      fires("a date whose digits were deleted", "——年月日", "——年月日"),
      fires("month and day missing", "2025年　月　日", "　月　日"),
      fires("day missing", "2025年12月　日", "　日"),
      fires("digits that were deleted before a measure word", "堤防长　　公里，共有   户。", "　　", "   "),
      fires("month and day missing, with blanks between", "2025 年 月 日", "年⟦ 月 日⟧"),
      fires("empty ASCII brackets", "培训()次", "()"),
      fires("a century and gaps", "20　　年　　月　　日", "20　　年　　月　　日"),
    ],
    "blank",
  );
  testRows(
    [
      silent("multiplication", "实行7×24小时值班，规格为3×4米，m×n矩阵"),
      silent("two fields joined", "推进数据要素×三年行动，“人工智能×”应用"),
      silent("a button of a web page", "×"),
      silent("a rule across the page", "______________________________"),
      silent("a name with underscores", "文件名report__final"),
      silent("a year in Chinese figures", "二〇〇八年、二○○九年、一○○周年"),
      silent("a bullet", "○ 市级文明单位"),
      silent("emphasis", "**加强学习提高素质**"),
      silent("a masked telephone number", "电话138****5678"),
      silent("a word that is censored", "严厉打击**犯罪"),
      silent("an ellipsis", "想起那些日子……心里暖暖的。"),
      silent("a book title and brackets with words", "学习《中国共产党章程》（修正案）"),
      silent("a word for a date", "请填好出生年月日"),
      silent("a date", "2025年12月31日"),
      silent("columns of a table that became spaces", "单位　　人数　　户数\n李家村　　个体　　项目　　次日"),
      silent("one space, and a line that was spread", "共有 户，汇报人　　王军。　　个别同志"),
      silent("a call", "运行main()函数"),
      silent("a sum", "3 x 4"),
    ],
    "blank",
  );
});

describe("words", () => {
  testRows(
    [
      fires("somebody", "某某同志在某局任职，得到某单位好评", "某某", "某局", "某单位"),
      fires("to be added", "全年产值：待补充。", "待补充"),
      fires("to be verified, in brackets", "完成（待核实）户", "（待核实）"),
      fires("lenticular brackets belong to the span", "我在【单位名称】工作", "【单位名称】"),
      fires("white lenticular brackets", "〖姓名〗同志", "〖姓名〗"),
      fires("square brackets", "[XXX姓名]同志，［单位］", "[XXX姓名]", "［单位］"),
      fires("wide square brackets", "在［牵头部门］支持下", "［牵头部门］"),
      fires("double braces", "{{姓名}}述职", "{{姓名}}"),
      fires("an instruction", "全年（此处填写具体数据）", "（此处填写具体数据）"),
      fires("what the bracket asks for", "我在（单位名称）工作", "（单位名称）"),
      fires("left out", "主要做法（略）。", "（略）"),
      {
        name: "brackets under a heading",
        text: "二、问题\n【主要问题】\n三、打算",
        expected: [["blank", 1, "【主要问题】"]],
      },
      fires("a blank inside a bracket is one blank", "【XX局】关于", "【XX局】"),
      fires("a note in a bracket with other words", "通过考试（时间待定）。", "待定"),
      fires("a note before a unit", "压减支出不少于待补充万元", "待补充"),
      fires("tortoise-shell brackets", "投资〔…〕万元硬化道路〔　〕公里", "〔…〕", "〔　〕"),
      fires("letters inside a figure", "产值1XX32元，增长21.X%，改造投入X00万元", "1XX32", "21.X", "X00"),
      fires("stars with a point", "产值*.*万元", "*.*"),
      fires("a name that was taken out", "学习*新时代中国特色社会主义思想", "*"),
      fires("a per cent sign without its figure", "增幅%；完成全年计划的％。", "%", "％"),
      fires("the Roman ten for X", "中国ⅩⅩ银行", "ⅩⅩ"),
    ],
    "blank",
  );
  testRows(
    [
      silent("some", "某些同志、某种意义、某个方面、某一时期、某类问题"),
      silent("a person whose name is withheld", "张某某、被告人李某涉嫌诈骗"),
      silent("an example", "通报了某县违规案例，如某单位违纪案"),
      silent("verbs", "情况有待核实，人员等待补充，亟待补充力量"),
      silent("waiting", "对待核实的线索逐一办理"),
      silent("labels of a web page", "【字号：大 中 小】【打印】【关闭】"),
      silent("a document number", "【2024】12号，〔2024〕3号"),
      silent("a version", "运行在app1.x上"),
      silent("per cent with a figure, or as a word", "增长5.6%，占比约三成，百分比（%）"),
      silent("a position, not a note", "利用北斗待定位终端"),
      silent(
        "a long heading in brackets before its text",
        "【对照先进典型寻找思想上的差距】在新形势下，我们要看到不足。",
      ),
      silent("an example that is introduced", "（示例，某单位8人参加）"),
      {
        name: "a heading in brackets above its text",
        text: "【存在的问题】\n学习不够深入，调研不够扎实，创新的办法不多。",
        expected: [],
      },
      silent("a theme in brackets", "【学习方面】一年来认真学习"),
      silent("a citation", "如文献[1]、［12］所述，见[说明](http)"),
      silent("a bracket with words", "（以下简称“中心”）（含合同制）"),
      silent("in detail", "内容（详略得当）"),
    ],
    "blank",
  );
});

test("a prompt of a content control is one blank, with whatever it says", () => {
  const text = "报告人：单击此处输入XX姓名";
  const prompt = { start: 4, end: text.length };
  expect(findBlanks([{ text, prompts: [prompt] }]).map(({ at }) => at)).toEqual([
    { paragraph: 0, ...prompt },
  ]);
});

test("what a prompt asks for", () => {
  const text = "单击或点击此处输入姓名。";
  expect(findBlanks([{ text, prompts: [{ start: 0, end: text.length }] }])[0]).toMatchObject({
    asks: "name",
    name: "姓名",
  });
});

test("initials for a leader's name have a message of their own", () => {
  expect(findingsOf({ text: "在XJP总书记重要讲话指引下" }, "blank")[0]?.message).toBe(
    "“XJP”是范文里代替领导人姓名的写法，请改成规范的称呼。",
  );
});

test("marks that mean nothing keep their offsets", () => {
  expect(findBlanks([{ text: "在X\u0005X局" }]).map(({ at }) => at)).toEqual([
    { paragraph: 0, start: 1, end: 4 },
  ]);
});

describe("what a blank asks for", () => {
  test.each([
    ["于XX年任职", "date", "年份"],
    ["回顾X年的工作", "number", "年数"],
    ["近X年来", "number", "年数"],
    ["X月", "date", "月份"],
    ["撰写文章X篇", "number", "篇数"],
    ["培训XX人次", "number", "次数"],
    ["节约资金XX万元", "number", "金额"],
    ["增长X%", "number", "百分比"],
    ["X多万字", "number", "字数"],
    ["XX同志", "name", "姓名"],
    ["述职人：XXX", "name", "姓名"],
    ["XXX", "name", "姓名"],
    ["到XX工作", "unit", "单位名称"],
    ["XX财政局", "unit", "单位名称"],
    ["【单位名称】", "unit", "单位名称"],
    ["（此处填写数量）", "number", "数量"],
    ["降雨XX毫米，偏多", "number", "数量"],
    ["隐患点____处，均已", "number", "数量"],
    ["任命为XX", "other", "职务"],
  ])("%s", (text, asks, name) => {
    expect(findBlanks([{ text }])[0]).toMatchObject({ asks, name });
  });

  test("the same unit has the same key, two numbers have not", () => {
    const keys = findBlanks([{ text: "到XX工作，调到XX工作，汇报X篇，讲话X篇" }]).map(({ key }) => key);
    expect(keys[0]).toBe(keys[1]);
    expect(keys[2]).not.toBe(keys[3]);
  });
});

test("any text: spans lie inside it, in order, without overlaps", () => {
  const characters = "XxＸ×_○*某待【】〖〗[]{}（）()《》年月日 　…%.光轴12一二填写姓名\u0005\n";
  const text = fc.string({ unit: fc.constantFrom(...Array.from(characters)), maxLength: 60 });
  fc.assert(
    fc.property(fc.array(text, { maxLength: 4 }), (texts) => {
      let last = { paragraph: 0, end: 0 };
      for (const { at, text: quoted } of findBlanks(texts.map((one) => ({ text: one })))) {
        if (at.paragraph > last.paragraph) last = { paragraph: at.paragraph, end: 0 };
        expect(at.start).toBeGreaterThanOrEqual(last.end);
        expect(at.end).toBeGreaterThan(at.start);
        expect(texts[at.paragraph]?.slice(at.start, at.end)).toBe(quoted);
        last = at;
      }
    }),
    { numRuns: 500 },
  );
});
