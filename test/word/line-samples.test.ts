import { parseReport } from "../../src/report/parse-report";
import { lineSamples } from "../../src/word/line-samples";

const BODY = "一年来，认真抓好各项工作，任务全部完成。";
const TEXTS = [
  "2025年度述职报告",
  "各位领导、同志们：",
  "现将一年来的履职情况报告如下，请予评议。",
  "一、工作回顾",
  "（一）抓学习",
  BODY,
  "二、存在的问题",
  `${BODY}不足也有。`,
  "以上述职，请批评指正。",
  "述职人：李明",
  "2025年12月20日",
];
const samples = (cursor: number, texts = TEXTS) =>
  lineSamples(parseReport(texts.map((text) => ({ text }))), cursor);

test("the nearest of each kind before the cursor", () => {
  expect(samples(7)).toEqual({
    title: 0,
    salutation: 1,
    heading1: 6,
    heading2: 4,
    body: 7,
    signature: 9,
  });
});

test("after the cursor where there is none before", () => {
  expect(samples(0)).toMatchObject({ heading1: 3, heading2: 4, body: 2 });
});

test("body text behind a heading on its line serves as both", () => {
  const texts = [
    "一、抓学习。坚持读书看报，全年参加集中学习十二次。",
    "二、抓落实。重点任务全部按期完成，受到好评。",
  ];
  expect(samples(1, texts)).toMatchObject({ heading1: 1, body: 1 });
});

test("tables, lists and short lines are no body text", () => {
  const report = parseReport([
    { text: BODY, inTable: true },
    { text: BODY, label: "1." },
    { text: "签到" },
    { text: BODY },
  ]);
  expect(lineSamples(report, 2).body).toBe(3);
});

test("nothing is looked for far away", () => {
  const far = ["一、工作回顾", ...Array.from({ length: 80 }, (_, i) => `${BODY}${i}`)];
  expect(samples(80, far)).toEqual({ body: 80 });
  expect(samples(40, far)).toMatchObject({ heading1: 0 });
});

test("an empty document has none", () => {
  expect(samples(0, [""])).toEqual({});
});
