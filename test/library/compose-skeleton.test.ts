import { composePart, composeSkeleton, initialParts } from "../../src/library/compose-skeleton";
import type { PartOptions } from "../../src/library/compose-skeleton";
import { countWord } from "../../src/library/count-words";
import type { Skeleton } from "../../src/library/skeleton";
import { skeletonOutline } from "../../src/library/skeleton-outline";
import { SKELETONS } from "../../src/library/skeletons";
import { body, heading2 } from "../../src/library/styled-line";
import { toChineseNumeral } from "../../src/report/numerals";

const section = { kind: "section", role: "achievement", guidance: "写什么。" } as const;
const SMALL: Skeleton = {
  id: "small",
  genre: "述职报告",
  name: "小样",
  description: "测试用。",
  parts: [
    {
      id: "opening",
      kind: "opening",
      role: "opening",
      name: "引言",
      guidance: "写什么。",
      lines: [body("现{sections:分N个方面}报告如下。")],
    },
    {
      ...section,
      id: "done",
      name: "做了什么",
      share: 0.6,
      lines: [
        heading2("甲"),
        { style: "heading3", text: "子" },
        heading2("乙"),
        { style: "heading3", text: "丑" },
      ],
    },
    {
      ...section,
      id: "learned",
      name: "学到什么",
      share: 0.2,
      optional: "unticked",
      lines: [body("学到【内容】。")],
    },
    { ...section, id: "next", name: "还做什么", share: 0.3, lines: [body("下一步【打算】。")] },
  ],
};
const textsOf = (...chosen: string[]) => composeSkeleton(SMALL, new Set(chosen)).map(({ text }) => text);

test("a composed skeleton in full: sections and headings numbered, the sections announced", () => {
  expect(composeSkeleton(SMALL)).toEqual([
    { style: "body", text: "现分两个方面报告如下。" },
    { style: "heading1", text: "一、做了什么" },
    { style: "heading2", text: "（一）甲" },
    { style: "heading3", text: "1.子" },
    { style: "heading2", text: "（二）乙" },
    { style: "heading3", text: "1.丑" },
    { style: "heading1", text: "二、还做什么" },
    { style: "body", text: "下一步【打算】。" },
  ]);
});

test.each([
  ["all sections", ["opening", "done", "learned", "next"], "现分三个方面报告如下。", "三、还做什么"],
  ["one section announces nothing", ["opening", "next"], "现报告如下。", "一、还做什么"],
  ["a part alone", ["next"], "一、还做什么", "一、还做什么"],
  ["ids that do not exist", ["opening", "next", "none"], "现报告如下。", "一、还做什么"],
])("%s", (_, chosen, first, heading) => {
  expect(textsOf(...chosen)[0]).toBe(first);
  expect(textsOf(...chosen)).toContain(heading);
});

test.each<[string, string, string[], PartOptions, string[]]>([
  [
    "its number among the chosen parts",
    "next",
    ["opening", "done"],
    {},
    ["二、还做什么", "下一步【打算】。"],
  ],
  ["counted in where it is not chosen", "learned", ["done", "next"], {}, ["二、学到什么", "学到【内容】。"]],
  ["a number that is given", "next", ["done"], { number: 5 }, ["五、还做什么", "下一步【打算】。"]],
  ["what announces the sections", "opening", ["opening", "done", "next"], {}, ["现报告如下。"]],
  [
    "headings only",
    "done",
    ["done"],
    { headingsOnly: true },
    ["一、做了什么", "（一）甲", "1.子", "（二）乙", "1.丑"],
  ],
  ["headings of what has none under it", "next", [], { headingsOnly: true, number: 2 }, ["二、还做什么"]],
  ["a part that is not there", "none", ["done"], {}, []],
])("a part alone: %s", (_, id, chosen, options, texts) => {
  expect(composePart(SMALL, id, new Set(chosen), options).map(({ text }) => text)).toEqual(texts);
});

test("nothing chosen gives nothing", () => {
  expect(textsOf()).toEqual([]);
});

describe.each(SKELETONS.map((skeleton) => [skeleton.name, skeleton] as const))("%s", (_, skeleton) => {
  const optional = skeleton.parts.filter((part) => part.optional !== undefined);
  const subsets = Array.from({ length: 2 ** optional.length }, (_subset, bits) =>
    optional.filter((_part, i) => (bits & (1 << i)) !== 0).map(({ id }) => id),
  );

  test.each(subsets.map((ticked) => [ticked.join(" ") || "none", ticked] as const))(
    "stays numbered with optional parts: %s",
    (_name, ticked) => {
      const required = skeleton.parts.filter((part) => part.optional === undefined).map(({ id }) => id);
      const lines = composeSkeleton(skeleton, new Set([...required, ...ticked]));
      const headings = lines.filter(({ style }) => style === "heading1").map(({ text }) => text);
      const labels = headings.map((text) => text.split("、")[0]);
      expect(labels).toEqual(headings.map((_heading, i) => toChineseNumeral(i + 1)));
      const announced = lines.filter(({ text }) => text.includes(`${countWord(headings.length)}个方面`));
      expect(announced[0]?.style).toBe("body");
      expect(lines.filter(({ text }) => /[{}]/.test(text))).toEqual([]);
    },
  );
});

test("the outline shows every part, and the share of what is chosen", () => {
  const rows = skeletonOutline(SMALL);
  expect(rows.map(({ part, chosen, label, headings }) => [part.id, chosen, label, headings])).toEqual([
    ["opening", true, undefined, []],
    ["done", true, "一、", ["甲", "乙"]],
    ["learned", false, undefined, []],
    ["next", true, "二、", []],
  ]);
  expect(rows[1]?.share).toBeCloseTo(2 / 3);
  expect(rows[2]?.share).toBeUndefined();
});

test("parts offered unticked are left out at first", () => {
  expect([...initialParts(SMALL)]).toEqual(["opening", "done", "next"]);
});
