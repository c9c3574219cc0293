import type { Edit } from "../../src/checks/check";
import { planEdits } from "../../src/word/plan-edits";

const checked = ["我是XX年X月到单位工作的。", "仅供参考，请勿照搬！", "近X年来，先后起草X篇。"];

function edit(paragraph: number, quote: string, text: string): Edit {
  const start = checked[paragraph]?.indexOf(quote) ?? -1;
  if (start === -1) throw new Error(quote);
  return { at: { paragraph, start, end: start + quote.length }, text };
}

function steps(edits: readonly Edit[], current: readonly string[] = checked) {
  const plan = planEdits(checked, current, edits);
  return plan.kind === "ready" ? plan.edits.map((step) => `${step.kind} ${step.paragraph}`) : plan.kind;
}

test("a plan in full: the edits run from the end to the beginning", () => {
  expect(planEdits(checked, checked, [edit(0, "XX", "2019"), edit(0, "年X", "年3")])).toEqual({
    kind: "ready",
    edits: [
      {
        kind: "replace",
        paragraph: 0,
        reach: { kind: "needle", needle: { query: "年X", text: "年X", ordinal: 0, count: 1 } },
        text: "年3",
      },
      {
        kind: "replace",
        paragraph: 0,
        reach: { kind: "needle", needle: { query: "XX", text: "XX", ordinal: 0, count: 1 } },
        text: "2019",
      },
    ],
  });
});

const rows: [name: string, edits: Edit[], current: string[], expected: string[] | string][] = [
  ["no edits", [], checked, []],
  [
    "a paragraph whose text is deleted goes as a whole",
    [edit(1, "仅供参考，请勿照搬！", "")],
    checked,
    ["remove 1"],
  ],
  ["a part of a paragraph that is deleted", [edit(1, "，请勿照搬", "")], checked, ["replace 1"]],
  [
    "a whole paragraph that gets another text",
    [edit(1, "仅供参考，请勿照搬！", "正文")],
    checked,
    ["replace 1"],
  ],
  ["an insertion", [{ at: { paragraph: 0, start: 3, end: 3 }, text: "”" }], checked, ["insert 0"]],
  [
    "an insertion beside a replacement",
    [edit(0, "XX", "2019"), { at: { paragraph: 0, start: 4, end: 4 }, text: "a" }],
    checked,
    ["insert 0", "replace 0"],
  ],
  ["the document moved down", [edit(2, "X年", "三年")], ["新的一段", ...checked], ["replace 3"]],
  [
    "one of two places changed: nothing is done",
    [edit(0, "XX", "2019"), edit(2, "X年", "三年")],
    [checked[0] ?? "", "", "改过了"],
    "changed",
  ],
  ["two edits of the same text", [edit(0, "XX年", "2019年"), edit(0, "年X", "年3")], checked, "unreachable"],
];
test.each(rows)("%s", (_name, edits, current, expected) => expect(steps(edits, current)).toEqual(expected));
