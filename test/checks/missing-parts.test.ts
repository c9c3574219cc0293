import { testRows } from "./finding-table";

const BODY = "一、履职情况\n完成了各项任务。\n二、存在的问题\n学习不够。\n三、下一步打算\n加强学习。";
const WHOLE = `述职报告\n各位领导、同志们：\n${BODY}\n以上述职，请批评指正。\n张三\n2025年12月31日`;

describe("salutation", () => {
  testRows(
    [
      { name: "none", text: `述职报告\n${BODY}`, expected: [["missing-salutation", 0, "述职报告"]] },
      {
        name: "a lead is no salutation",
        text: `述职报告\n现将工作情况汇报如下：\n${BODY}`,
        expected: [["missing-salutation", 0, "述职报告"]],
      },
      { name: "there", text: WHOLE, expected: [] },
      {
        name: "on the line of the lead-in",
        text: `述职报告\n尊敬的各位领导，同志们：大家好！我叫张三。\n${BODY}`,
        expected: [],
      },
      {
        name: "fellow workers",
        text: `述职报告\n车间领导、各位工友：\n${BODY}`,
        expected: [],
      },
      { name: "an office", text: `述职报告\n县委组织部：\n${BODY}`, expected: [] },
      {
        name: "below name and date",
        text: `述职报告\n张三\n（2025年12月31日）\n各位评委：\n${BODY}`,
        expected: [],
      },
      { name: "a genre that needs none", text: `工作总结\n${BODY}`, expected: [] },
      { name: "an empty document", text: "", genre: "述职报告", expected: [] },
    ],
    "missing-salutation",
  );
});

describe("closing", () => {
  testRows(
    [
      { name: "none", text: `述职报告\n${BODY}`, expected: [["missing-closing", 6, "加强学习。"]] },
      {
        name: "none, but signed",
        text: `述职报告\n${BODY}\n张三\n2025年12月31日`,
        expected: [["missing-closing", 8, "2025年12月31日"]],
      },
      { name: "there", text: WHOLE, expected: [] },
      {
        name: "at the end of the last paragraph",
        text: `述职报告\n${BODY}再接再厉，再创佳绩。以上报告，不妥之处，请批评指正。`,
        expected: [],
      },
      {
        name: "before a signature on the same line",
        text: `述职报告\n${BODY}再接再厉。以上述职，请批评指正。述职人：张三，2025年12月31日`,
        expected: [],
      },
      {
        name: "above a signature with its label in brackets",
        text: `述职报告\n${BODY}\n以上报告如有不妥，请批评指正。\n（述职人）张三\n２０２５年１２月３１日`,
        expected: [],
      },
      {
        name: "none, before a signature on the same line",
        text: `述职报告\n${BODY}再接再厉。述职人：张三，2025年12月31日`,
        expected: [["missing-closing", 6, "述职人：张三，2025年12月31日"]],
      },
      {
        name: "in plain words",
        text: `述职报告\n${BODY}\n就说这些，哪里讲得不对，请大家指出来。\n述职述廉人：张三`,
        expected: [],
      },
      { name: "thanks", text: `述职报告\n${BODY}\n我的述职完毕，谢谢大家！`, expected: [] },
      { name: "with a blank", text: `述职报告\n${BODY}\n以上述职，请【对象】批评指正。`, expected: [] },
    ],
    "missing-closing",
  );
});

describe("signature", () => {
  testRows(
    [
      {
        name: "none",
        text: `述职报告\n${BODY}\n以上述职，请批评指正。`,
        expected: [["missing-signature", 7, "以上述职，请批评指正。"]],
      },
      {
        name: "only the last sentence is marked",
        text: `述职报告\n${BODY}再接再厉。以上述职，请批评指正。`,
        expected: [["missing-signature", 6, "以上述职，请批评指正。"]],
      },
      { name: "name and date", text: WHOLE, expected: [] },
      { name: "with a label", text: `述职报告\n${BODY}\n述职人：张三`, expected: [] },
      {
        name: "with a label in brackets and a date in wide figures",
        text: `述职报告\n${BODY}\n以上述职，请批评指正。\n（述职人）张三\n２０２５年１２月３１日`,
        expected: [],
      },
      {
        name: "at the end of the last paragraph",
        text: `述职报告\n${BODY}再接再厉。以上述职，请批评指正。述职人：张三，2025年12月31日`,
        expected: [],
      },
      {
        name: "under the title",
        text: `述职报告\n县水务局 张三\n（2025年12月）\n各位领导：\n${BODY}`,
        expected: [],
      },
      {
        name: "still blank",
        text: `述职报告\n${BODY}\n以上述职，请批评指正。\n【姓名】\n【年份】年【月份】月【日期】日`,
        expected: [],
      },
      { name: "a date in Chinese figures", text: `述职报告\n${BODY}\n张三\n二〇二五年十二月`, expected: [] },
      {
        name: "a unit whose name begins with a number, without a date",
        text: `述职报告\n${BODY}\n以上述职，请批评指正。\n第二净水厂`,
        expected: [],
      },
      {
        name: "above an attachment",
        text: `述职报告\n${BODY}\n张三\n2025年12月31日\n附件：1.考核表`,
        expected: [],
      },
    ],
    "missing-signature",
  );
});
