import { parseNumeral } from "../../src/report/numerals";
import { composeSkeleton } from "../../src/library/compose-skeleton";
import type { Skeleton } from "../../src/library/skeleton";
import { SKELETONS } from "../../src/library/skeletons";
import { blankFaults, blankNames } from "./blank-notation";

const texts = (skeleton: Skeleton) => composeSkeleton(skeleton).map((line) => line.text);
const sectionsOf = (skeleton: Skeleton) => skeleton.parts.filter((part) => part.kind === "section");

test("the skeletons that the pane promises are there", () => {
  expect(SKELETONS.map(({ name, genre }) => `${name} ${genre}`)).toEqual([
    "述职报告（年度） 述职报告",
    "述职报告（任期） 述职报告",
    "述职述廉报告 述职述廉报告",
    "党建述职报告 党建述职报告",
    "工作总结（年度） 工作总结",
    "工作总结（个人年度） 工作总结",
    "对照检查材料 对照检查材料",
  ]);
});

test("ids are unique, among skeletons and among the parts of each", () => {
  expect(new Set(SKELETONS.map(({ id }) => id)).size).toBe(SKELETONS.length);
  for (const { parts } of SKELETONS) expect(new Set(parts.map(({ id }) => id)).size).toBe(parts.length);
});

describe.each(SKELETONS.map((skeleton) => [skeleton.name, skeleton] as const))("%s", (_, skeleton) => {
  test("has a title, a lead-in and a signature, and its parts stand in their order", () => {
    const order = ["title", "salutation", "opening", "section", "closing", "signature"];
    const kinds = skeleton.parts.map(({ kind }) => order.indexOf(kind));
    expect(kinds).toEqual([...kinds].sort((a, b) => a - b));
    for (const kind of ["title", "opening", "signature"] as const) {
      expect(skeleton.parts.filter((part) => part.kind === kind)).toHaveLength(1);
    }
  });

  test("gives every part guidance and lines", () => {
    for (const part of skeleton.parts) {
      expect(part.guidance).toMatch(/。$/);
      expect(part.lines.length).toBeGreaterThan(0);
    }
  });

  test("writes blanks in one notation, and none twice in a paragraph", () => {
    expect(texts(skeleton).flatMap(blankFaults)).toEqual([]);
    for (const text of texts(skeleton)) expect(new Set(blankNames(text)).size).toBe(blankNames(text).length);
  });

  test("never says a sentence twice", () => {
    const sentences = texts(skeleton).flatMap((text) => text.match(/[^。！？]{9,}[。！？]/g) ?? []);
    expect(new Set(sentences).size).toBe(sentences.length);
  });

  test("has second-level headings in parallel form", () => {
    for (const part of sectionsOf(skeleton)) {
      const shapes = part.lines
        .filter((line) => line.style === "heading2")
        .map((line) =>
          line.text
            .split("，")
            .map((clause) => clause.length)
            .join("+"),
        );
      expect(new Set(shapes).size).toBeLessThanOrEqual(1);
    }
  });

  test("announces as many items as follow", () => {
    expect.hasAssertions();
    for (const part of sectionsOf(skeleton)) {
      for (const [at, { style, text }] of part.lines.entries()) {
        const announced = /([一二两三四五六七八九十])(?:个方面|点|件大事|项)[^。：]*[。：]/.exec(text);
        if (style !== "body" || announced === null) continue;
        const after = text.slice(announced.index + announced[0].length);
        const items = after.match(/(?<=^|[。；])[一二三四五六七八九十]是/g) ?? [];
        const headings = part.lines.slice(at + 1).filter((line) => line.style === "heading2");
        expect(parseNumeral(announced[1] ?? "")).toBe(items.length > 0 ? items.length : headings.length);
      }
    }
  });

  test("numbers its items without a gap", () => {
    for (const text of texts(skeleton)) {
      const markers = text.match(/(?<=^|[。；：])[一二三四五六七八九十](?=是)/g) ?? [];
      expect(markers.map(parseNumeral)).toEqual(markers.map((_marker, i) => i + 1));
    }
  });

  test("has target shares that make up the whole", () => {
    const initial = sectionsOf(skeleton).filter(({ optional }) => optional !== "unticked");
    expect(initial.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 5);
  });

  test("ends its paragraphs with a mark and its headings without", () => {
    for (const { style, text } of composeSkeleton(skeleton)) {
      if (style === "body") expect(text).toMatch(/[。：]$/);
      else if (style !== "salutation") expect(text).not.toMatch(/[。，；：、]$/);
    }
  });
});
