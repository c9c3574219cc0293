import fc from "fast-check";
import { Flow } from "../../src/report/flow";
import type { Paragraph } from "../../src/report/paragraph";

/** The lines as the reader sees them. */
function linesOf(...texts: readonly string[]): string[] {
  const flow = new Flow(texts.map((text) => ({ text })));
  return flow.lines.map((line) => flow.textOf(line));
}

test("paragraphs are lines, without the white space around them", () => {
  expect(linesOf("一、工作", "　　甲。 ", "")).toEqual(["一、工作", "甲。", ""]);
});

test("a line break inside a paragraph parts lines", () => {
  expect(linesOf("一、工作\u000b甲。\n乙。")).toEqual(["一、工作", "甲。", "乙。"]);
});

test("a number that a line break parts from its bracket is one line", () => {
  expect(linesOf("（", "三）改革", "甲。")).toEqual(["（三）改革", "甲。"]);
});

test("lines that were cut at a page's edge are joined, paragraphs of equal length are not", () => {
  const cut = [
    "　　过去的一年里我认真履行岗位上的各",
    "项职责努力做好本职工作较好地完成了各",
    "项任务得到领导和同志们的充分肯定和鼓",
    "励现将一年来的工作情况向各位领导和同",
    "志们作一简要的汇报不当之处请大家多多",
    "批评指正并提出宝贵意见。",
    "一、工作",
  ];
  expect(linesOf(...cut)).toHaveLength(2);
  const whole = Array.from({ length: 8 }, () => "过去的一年里我认真履行岗位上的各项职责。");
  expect(linesOf(...whole)).toHaveLength(8);
});

test("a cut line goes on with a number that looks like a heading's, and not with a greeting", () => {
  const edge = "过去的一年里我认真履行岗位上的各项职";
  const cut = [...Array<string>(5).fill(edge), "错分率由万分之八降到过去一年的万分之"];
  expect(linesOf(...cut, "三，准点率第二。").at(-1)).toMatch(/万分之三，准点率第二。$/);
  expect(linesOf(...cut.slice(0, 5), "主要有两点不足需要今后加以改进，第", "二、不细。").at(-1)).toMatch(
    /第二、不细。$/,
  );
  expect(linesOf(...cut, "各位领导、同志们：", "甲。")).toHaveLength(3);
  expect(linesOf(...cut, "三、打算", "甲。")).toHaveLength(3);
});

test("lines that a program cut are as long as one another in characters", () => {
  const text =
    "我是城东小学教师李芳，所教班级平均分92.3分，组织班会36次，家访48人次，撰写论文2篇。今年还要多听课，每周不少于2节，把1年级带好。";
  const cut = Array.from({ length: Math.ceil(text.length / 18) }, (_, i) => text.slice(i * 18, (i + 1) * 18));
  expect(linesOf(...cut)).toEqual([text]);
});

test("headings that are as long as one another are no cut lines", () => {
  const parallel = [
    ["一、坚持学字当头，着力提升能力素质", "甲。"],
    ["二、坚持干字为先，着力推动工作落实", "乙。"],
    ["三、坚持廉字为本，着力严守纪律规矩", "丙。"],
  ].flat();
  expect(linesOf(...parallel)).toEqual(parallel);
});

test("marks that mean nothing are not in the text, and offsets are those of the host", () => {
  const flow = new Flow([{ text: "甲\u0005乙" }, { text: "\u0002丙" }]);
  expect(flow.text).toBe("甲乙\n丙\n");
  expect(flow.span(0, 2)).toEqual({ paragraph: 0, start: 0, end: 3 });
  expect(flow.span(3, 4)).toEqual({ paragraph: 1, start: 1, end: 2 });
});

test("a span that runs over the end of its paragraph is cut there", () => {
  const flow = new Flow([{ text: "（" }, { text: "三）改革" }]);
  expect(flow.span(0, 5)).toEqual({ paragraph: 0, start: 0, end: 1 });
});

test("any paragraphs: each character of the text is found at its place", () => {
  const text = fc.string({
    unit: fc.constantFrom(...Array.from("一（三）。，甲乙 \u0005\u000b\n\u3000")),
    maxLength: 30,
  });
  fc.assert(
    fc.property(fc.array(text, { maxLength: 12 }), (texts) => {
      const paragraphs: Paragraph[] = texts.map((one) => ({ text: one }));
      const flow = new Flow(paragraphs);
      for (let at = 0; at < flow.text.length; at++) {
        if (flow.text.charAt(at) === "\n") continue;
        const { paragraph, start, end } = flow.span(at, at + 1);
        expect(texts[paragraph]?.slice(start, end)).toBe(flow.text.charAt(at));
        expect(flow.positionAt(at)).toEqual({ paragraph, offset: start });
      }
    }),
  );
});
