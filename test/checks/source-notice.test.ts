import { findingsOf, testRows } from "./finding-table";

test("a finding can be mended by deleting the notice", () => {
  const text = "本文来源于网络，仅供参考。\n2025年述职报告";
  const at = { paragraph: 0, start: 0, end: 13 };
  expect(findingsOf({ text }, "source-notice")).toEqual([
    {
      check: "source-notice",
      severity: "error",
      basis: "textbook",
      message: "这是范文或网页留下的字句，交出去之前要删掉。",
      at,
      fix: { label: "删除这段文字", edits: [{ at, text: "" }] },
    },
  ]);
});

describe("notices", () => {
  testRows(
    [
      {
        name: "for learning only",
        text: "（仅供学习参考）\n述职报告",
        expected: [["source-notice", 0, "（仅供学习参考）"]],
      },
      {
        name: "do not copy",
        text: "述职报告\n范文内容，请勿照搬照抄！",
        expected: [["source-notice", 1, "范文内容，请勿照搬照抄！"]],
      },
      {
        name: "an address",
        text: "述职报告\nwww.example.com",
        expected: [["source-notice", 1, "www.example.com"]],
      },
      {
        name: "an account to follow",
        text: "述职报告\n更多公文范文请关注公众号：笔杆子",
        expected: [["source-notice", 1, "更多公文范文请关注公众号：笔杆子"]],
      },
      {
        name: "a download",
        text: "述职报告\n点击下载Word版",
        expected: [["source-notice", 1, "点击下载Word版"]],
      },
      { name: "a label", text: "【范文一】\n述职报告", expected: [["source-notice", 0, "【范文一】"]] },
      {
        name: "reprinting",
        text: "述职报告\n转载请注明出处。",
        expected: [["source-notice", 1, "转载请注明出处。"]],
      },
      {
        name: "a page break of a website",
        text: "述职报告\n[page]\n一、甲",
        expected: [["source-notice", 1, "[page]"]],
      },
      {
        name: "a page break of a website in Chinese",
        text: "述职报告\n[分页]\n一、甲",
        expected: [["source-notice", 1, "[分页]"]],
      },
      {
        name: "what users sent in",
        text: "述职报告\n本文内容由网友自行上传。",
        expected: [["source-notice", 1, "本文内容由网友自行上传。"]],
      },
      {
        name: "a website of model texts",
        text: "述职报告（小学作文网）\n一、甲",
        expected: [["source-notice", 0, "述职报告（小学作文网）"]],
      },
      {
        name: "in the middle, on a line of its own",
        text: "一、甲\n乙。\n丙。\n丁。\n戊。\n本文由小编整理推荐。\n己。\n庚。\n辛。\n壬。\n癸。",
        expected: [["source-notice", 5, "本文由小编整理推荐。"]],
      },
      {
        name: "at the end of the last paragraph, only its sentence",
        text: "述职报告\n我将加强学习，努力工作，不辜负组织的信任和期望。本文来自范文网，仅供参考，请勿抄袭。以上述职，请各位领导、同志们批评指正，衷心感谢大家一年来对我工作的关心和支持，祝大家身体健康、工作顺利、阖家幸福，在新的一年里取得更大的成绩。",
        expected: [["source-notice", 1, "本文来自范文网，仅供参考，请勿抄袭。"]],
      },
    ],
    "source-notice",
  );
});

describe("silent", () => {
  testRows(
    [
      { name: "advice given", text: "向领导提出建议12条，供决策参考。", expected: [] },
      { name: "a model", text: "打造了乡村振兴的样板，成为全县的示范。", expected: [] },
      {
        name: "the unit's own website",
        text: "通过局官网和微信公众号发布信息360条，网站点击量明显增长。",
        expected: [],
      },
      { name: "downloads counted", text: "政务应用累计下载12万次。", expected: [] },
      { name: "copyright work", text: "查处侵犯版权案件6起。", expected: [] },
      { name: "a newspaper as the source", text: "来源：青溪日报\n时间：2026-02-02", expected: [] },
      { name: "buttons of a page", text: "下载\n打印\n收藏", expected: [] },
      { name: "a warning about copying", text: "个别同志写材料照搬照抄，缺乏自己的思考。", expected: [] },
      { name: "sources of income", text: "拓宽收入来源，资金来源于上级补助和自筹。", expected: [] },
      { name: "learning from others", text: "借鉴外地的好做法，结合实际加以运用。", expected: [] },
    ],
    "source-notice",
  );
});
