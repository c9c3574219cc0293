import type { Edit, Finding, Fix } from "../../src/checks/check";
import { sharedFixes } from "../../src/taskpane/shared-fix";

/** A replacement in one paragraph. */
function edit(paragraph: number, start: number, end: number, text = ""): Edit {
  return { at: { paragraph, start, end }, text };
}

/** A finding for each fix, of a check that rests on a standard. */
function findings(...fixes: (Fix | undefined)[]): Finding[] {
  return fixes.map((fix, paragraph) => ({
    check: "ordinal-punctuation",
    severity: "warning",
    basis: "standard",
    message: "",
    at: { paragraph, start: 0, end: 1 },
    ...(fix && { fix }),
  }));
}

const to = (ordinal: string, ...edits: Edit[]): Fix => ({ label: `改成“${ordinal}”`, edits });

test("fixes that differ only in what they quote are made at once", () => {
  const [first, second] = [to("（一）", edit(0, 3, 4)), to("（二）", edit(1, 3, 4))];
  expect(sharedFixes(findings(first, second))).toEqual([
    { label: "全部改正（2 处）", count: 2, edits: [edit(0, 3, 4), edit(1, 3, 4)] },
  ]);
});

test("without a standard they must say the very same", () => {
  const byTaste = (fixes: Fix[]) => findings(...fixes).map((one): Finding => ({ ...one, basis: "textbook" }));
  const differing = [to("三个方面", edit(0, 3, 7)), to("两个方面", edit(1, 3, 7))];
  expect(sharedFixes(byTaste(differing))).toEqual([]);
  const same: Fix[] = [0, 1].map((at) => ({ label: "删除这段文字", edits: [edit(at, 0, 9)] }));
  expect(sharedFixes(byTaste(same))).toMatchObject([{ label: "全部改正（2 处）", count: 2 }]);
});

test("fixes of several kinds have a button for each kind", () => {
  const close: Fix[] = [0, 1].map((at) => ({ label: "补上右引号", edits: [edit(at, 5, 5, "”")] }));
  const turn: Fix[] = [2, 3, 4].map((at) => ({ label: "改成左引号", edits: [edit(at, 0, 1, "“")] }));
  expect(sharedFixes(findings(...close, ...turn)).map(({ label }) => label)).toEqual([
    "全部补上右引号（2 处）",
    "全部改成左引号（3 处）",
  ]);
});

const silent: [name: string, fixes: (Fix | undefined)[]][] = [
  ["no findings", []],
  ["no fixes", [undefined, undefined]],
  ["one fix among several findings", [undefined, to("（一）", edit(1, 3, 4)), undefined]],
  ["two fixes of two kinds", [to("（一）", edit(0, 3, 4)), { label: "删除这一行", edits: [edit(1, 0, 9)] }]],
  ["two fixes of which only one can be made", [to("二", edit(0, 3, 6)), to("三", edit(0, 5, 8))]],
];
test.each(silent)("nothing is offered: %s", (_name, fixes) => {
  expect(sharedFixes(findings(...fixes))).toEqual([]);
});

const overlaps: [name: string, first: Edit, second: Edit, both: boolean][] = [
  ["the same text", edit(0, 3, 4), edit(0, 3, 4), false],
  ["one inside the other", edit(0, 3, 9), edit(0, 5, 6), false],
  ["an insertion inside", edit(0, 3, 9), edit(0, 5, 5, "甲"), false],
  ["two insertions at one place", edit(0, 3, 3, "甲"), edit(0, 3, 3, "乙"), false],
  ["side by side", edit(0, 3, 4), edit(0, 4, 5), true],
  ["the same offsets in two paragraphs", edit(0, 3, 4), edit(1, 3, 4), true],
];
test.each(overlaps)("are both made? %s", (_name, first, second, both) => {
  const [fix] = sharedFixes(findings(to("一", first), to("二", second), to("三", edit(9, 0, 1))));
  expect(fix?.edits).toEqual(both ? [first, second, edit(9, 0, 1)] : [first, edit(9, 0, 1)]);
});

test("a fix is left out as a whole when one of its edits clashes", () => {
  const [fix] = sharedFixes(
    findings(to("一", edit(0, 0, 1)), to("二", edit(0, 0, 1), edit(2, 0, 1)), to("三", edit(2, 0, 1))),
  );
  expect(fix?.edits).toEqual([edit(0, 0, 1), edit(2, 0, 1)]);
});
