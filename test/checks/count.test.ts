import { applyFix } from "./apply-fix";
import { findingsOf, testRows, toParagraphs } from "./finding-table";

test("a finding says what was announced and what was found, and where the items are", () => {
  const text = "主要体现在三个方面：一是甲。二是乙。";
  expect(findingsOf({ text }, "count")).toEqual([
    {
      check: "count",
      severity: "error",
      basis: "textbook",
      message: "前面说“三个方面”，后面列了 2 项，少 1 项，请改数字或增删条目。",
      at: { paragraph: 0, start: 5, end: 9 },
      related: [
        { paragraph: 0, start: 10, end: 12 },
        { paragraph: 0, start: 14, end: 16 },
      ],
      fix: {
        label: "改成“两个方面”",
        edits: [{ at: { paragraph: 0, start: 5, end: 6 }, text: "两" }],
      },
    },
  ]);
});

describe("correcting the number", () => {
  test.each([
    ["我有以下两点体会。\n一是甲。\n二是乙。\n三是丙。", "我有以下三点体会。"],
    ["我有以下三点体会。\n一是甲。\n二是乙。", "我有以下两点体会。"],
    ["重点抓好3个方面工作：\n（一）甲\n子。\n（二）乙\n丑。", "重点抓好2个方面工作："],
    ["重点抓好３个方面工作：\n（一）甲\n子。\n（二）乙\n丑。", "重点抓好２个方面工作："],
    ["主要抓了三个方面的工作：\n——抓学习。\n——抓作风。", "主要抓了两个方面的工作："],
    [
      "有十个方面：一是甲；二是乙；三是丙；四是丁；五是戊；六是己；七是庚；八是辛；九是壬；十是癸；十一是子；十二是丑。",
      "有十二个方面：一是甲；二是乙；三是丙；四是丁；五是戊；六是己；七是庚；八是辛；九是壬；十是癸；十一是子；十二是丑。",
    ],
  ])("%j", (text, mended) => {
    const [found] = findingsOf({ text }, "count");
    const paragraphs = found?.fix === undefined ? [] : applyFix(toParagraphs(text), found.fix);
    expect(paragraphs[0]?.text).toBe(mended);
    expect(findingsOf({ text: paragraphs }, "count")).toEqual([]);
  });

  test("the opening counts the sections", () => {
    const text =
      "述职报告\n我从三个方面向大家述职，请评议。\n一、成绩\n甲。\n二、问题\n乙。\n三、原因\n丙。\n四、打算\n丁。";
    const [found] = findingsOf({ text }, "count");
    expect(found?.fix?.label).toBe("改成“四个方面”");
  });

  test.each([
    ["a single item", "存在两个方面的问题：一是学习不够深入。\n以上问题，今后改正。"],
    ["items whose own numbers are broken", "存在五个方面的问题：一是甲。三是乙。"],
    [
      "sections without numbers",
      "述职报告\n各位领导：\n我从两个方面向大家述职，请评议。\n履职情况\n一年来，我认真做好会务、接待、车辆调度等工作，得到了大家的认可。\n存在问题\n工作主动性不够，遇到困难等靠思想比较明显，协调能力还需要提高。\n努力方向\n我将进一步增强服务意识，主动与各科室沟通，把工作做在前面。",
    ],
  ])("no fix: %s", (_, text) => {
    const found = findingsOf({ text }, "count");
    expect(found).toHaveLength(1);
    expect(found[0]?.fix).toBeUndefined();
  });
});

describe("announcements that do not agree", () => {
  testRows(
    [
      {
        name: "too few, one paragraph for each",
        text: "我有以下三点体会。\n一是甲。\n二是乙。",
        expected: [["count", 0, "三点"]],
      },
      {
        name: "too many",
        text: "主要有两个方面的不足：一是甲；二是乙；三是丙。",
        expected: [["count", 0, "两个方面"]],
      },
      {
        name: "before headings",
        text: "一、成绩\n主要做了四项工作。\n（一）甲\n子。\n（二）乙\n丑。\n（三）丙\n寅。",
        expected: [["count", 1, "四项工作"]],
      },
      {
        name: "Arabic figures",
        text: "重点抓好3个方面工作：\n（一）甲\n子。\n（二）乙\n丑。",
        expected: [["count", 0, "3个方面"]],
      },
      {
        name: "a list led by dashes",
        text: "主要抓了三个方面的工作：\n——抓学习。\n——抓作风。",
        expected: [["count", 0, "三个方面"]],
      },
      {
        name: "two announced, one given",
        text: "存在两个方面的问题：一是学习不够深入。\n以上问题，今后改正。",
        expected: [["count", 0, "两个方面"]],
      },
      {
        name: "the opening announces the sections",
        text: "述职报告\n我从三个方面向大家述职，请评议。\n一、成绩\n甲。\n二、问题\n乙。\n三、原因\n丙。\n四、打算\n丁。",
        expected: [["count", 1, "三个方面"]],
      },
      {
        name: "past ten",
        text: "部署了12项任务：一是甲；二是乙；三是丙；四是丁；五是戊；六是己；七是庚；八是辛；九是壬；十是癸；十一是子。",
        expected: [["count", 0, "12项任务"]],
      },
    ],
    "count",
  );
});

describe("silent", () => {
  testRows(
    [
      { name: "agrees inside a paragraph", text: "体现在三个方面：一是甲。二是乙。三是丙。", expected: [] },
      {
        name: "agrees with headings",
        text: "一、成绩\n有两个特点。\n（一）甲\n子。\n（二）乙\n丑。",
        expected: [],
      },
      { name: "agrees with a list led by dashes", text: "抓了两个方面：\n——甲。\n——乙。", expected: [] },
      { name: "一方面, 另一方面", text: "做好两个方面的工作。一方面，学习。另一方面，落实。", expected: [] },
      { name: "一方面 twice", text: "做好两个方面的工作：一方面抓学习，一方面抓落实。", expected: [] },
      { name: "a member is missing: that is a gap", text: "体现在三个方面：一是甲。三是丙。", expected: [] },
      {
        name: "a member has a wrong number: that is a gap",
        text: "体现在三个方面：一是甲。二是乙。二是丙。",
        expected: [],
      },
      { name: "indefinite", text: "我有几点体会：一是甲。二是乙。", expected: [] },
      { name: "approximate", text: "主要有三四个方面：一是甲。二是乙。", expected: [] },
      { name: "statistics", text: "全年新增9个项目。一是甲。二是乙。", expected: [] },
      {
        name: "statistics that end a paragraph",
        text: "完成改造任务12项。\n一是甲。\n二是乙。",
        expected: [],
      },
      {
        name: "a count after its list",
        text: "稳定、发展、生态、民生四件大事。一是甲。二是乙。",
        expected: [],
      },
      { name: "names", text: "牢记“四个意识”。一是甲。二是乙。", expected: [] },
      { name: "names in book titles", text: "落实《关于三个方面的意见》：一是甲。二是乙。", expected: [] },
      { name: "a looking back", text: "做到了这三个方面：一是甲。二是乙。", expected: [] },
      { name: "an ordinal", text: "这是第三方面。一是甲。二是乙。", expected: [] },
      { name: "characters", text: "概括为八个字：一是团结，二是奋进。", expected: [] },
      { name: "percentage points", text: "提高2.5个百分点：一是甲。二是乙。", expected: [] },
      { name: "no list follows", text: "我从三个方面谈谈体会。学习很重要。", expected: [] },
      {
        name: "the items are announced and told without markers",
        text: "做好三个方面：加强学习；改进作风；抓好落实。",
        expected: [],
      },
      {
        name: "the third item leads with another word",
        text: "有三个方面：一是甲。二是乙。第三，丙。",
        expected: [],
      },
      {
        name: "the items go on in other words",
        text: "有三个方面：一是甲。\n二是乙。其他还有说明。最后再说丙。",
        expected: [],
      },
      {
        name: "the opening announces the items of the first section",
        text: "述职报告\n我从两个方面汇报履职情况。\n一、成绩\n（一）甲\n子。\n（二）乙\n丑。\n二、问题\n乙。\n三、打算\n丁。",
        expected: [],
      },
      {
        name: "the number counts the sections before the problems",
        text: "工作汇报\n一年来，主要做了两个方面的工作。\n一、抓学习\n甲。\n二、抓落实\n乙。\n三、存在的问题\n丙。\n四、下步打算\n丁。",
        expected: [],
      },
      {
        name: "two numbers in one sentence",
        text: "抓住两个重点、实现三个突破。一是甲。二是乙。三是丙。四是丁。",
        expected: [],
      },
      {
        name: "two numbers, the nearer one counts the list",
        text: "从两个方面入手，重点抓了三项工作。\n一是甲。\n二是乙。\n三是丙。",
        expected: [],
      },
      {
        name: "a number in the middle of the sentence",
        text: "先后在3个部门任职，主要体会是：一是甲。二是乙。",
        expected: [],
      },
      { name: "the hour", text: "每天工作到晚上十点。一是甲。二是乙。", expected: [] },
    ],
    "count",
  );
});
