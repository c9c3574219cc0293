import { GENRES } from "../../src/report/genre";
import { parseNumeral } from "../../src/report/numerals";
import { parseReport } from "../../src/report/parse-report";
import type { Section } from "../../src/report/report";
import { composeSkeleton } from "../../src/library/compose-skeleton";
import type { Skeleton, SkeletonPart } from "../../src/library/skeleton";
import { SKELETONS } from "../../src/library/skeletons";
import { blankFaults, blankNames } from "./blank-notation";

const texts = (skeleton: Skeleton) => composeSkeleton(skeleton).map((line) => line.text);
const sectionsOf = (skeleton: Skeleton) => skeleton.parts.filter((part) => part.kind === "section");

const ANNOUNCEMENT = /([一二两三四五六七八九十])(?:个方面|点|件大事|项|条(?=[：。]))[^。：]*[。：]/;

/** The first announcement in each paragraph of a section, with the number of items or of headings after it. */
function announcementsIn({ lines }: SkeletonPart): { announced: number | undefined; following: number }[] {
  return lines.flatMap(({ style, text }, at) => {
    const found = style === "body" ? ANNOUNCEMENT.exec(text) : null;
    if (found === null) return [];
    const items =
      text.slice(found.index + found[0].length).match(/(?<=^|[。；])[一二三四五六七八九十]是/g) ?? [];
    const headings = lines.slice(at + 1).filter((line) => line.style === "heading2");
    return [{ announced: parseNumeral(found[1] ?? ""), following: items.length || headings.length }];
  });
}

test("the skeletons that the pane promises are there", () => {
  expect(SKELETONS.map(({ name, genre }) => `${name} ${genre}`)).toEqual([
    "述职报告（年度） 述职报告",
    "述职报告（任期） 述职报告",
    "述职报告（试用期转正） 述职报告",
    "述职报告（办公室负责人） 述职报告",
    "述职述廉报告 述职述廉报告",
    "党建述职报告 党建述职报告",
    "工作总结（年度） 工作总结",
    "工作总结（个人年度） 工作总结",
    "工作总结（半年） 工作总结",
    "工作总结（专项） 工作总结",
    "对照检查材料 对照检查材料",
    "民主生活会发言提纲 发言提纲",
    "工作汇报 工作汇报",
    "心得体会 心得体会",
    "事迹材料 事迹材料",
    "调研报告 调研报告",
    "竞聘报告 竞聘报告",
  ]);
});

test("there are at least 14 genres and variants, and at least one of every genre", () => {
  expect(new Set(SKELETONS.map(({ name }) => name)).size).toBeGreaterThanOrEqual(14);
  const served = new Set(SKELETONS.map(({ genre }) => genre));
  expect(GENRES.filter((genre) => genre !== "其他" && !served.has(genre))).toEqual([]);
});

test("an office director's outline comes whole: every heading with its enumeration", () => {
  const office = SKELETONS.find(({ id }) => id === "duty-office");
  const { sections } = parseReport(office ? composeSkeleton(office) : []);
  const familiesOf = ({ enumerations }: Section) =>
    enumerations.map(({ family, items }) => `${family} ${items.length}`);
  expect(
    sections.map((section) => [section.role, familiesOf(section), section.children.map(familiesOf)]),
  ).toEqual([
    ["achievement", [], [["yishi 3"], ["yishi 3"], ["yifangmian 2"]]],
    ["reflection", ["yishi 3"], []],
    ["problem", ["yishi 3"], []],
    ["plan", ["yishi 3"], []],
  ]);
});

test("ids are unique, among skeletons and among the parts of each", () => {
  expect(new Set(SKELETONS.map(({ id }) => id)).size).toBe(SKELETONS.length);
  for (const { parts } of SKELETONS) expect(new Set(parts.map(({ id }) => id)).size).toBe(parts.length);
});

test("nearly every list is announced", () => {
  const announced = SKELETONS.flatMap(sectionsOf).flatMap(announcementsIn);
  expect(announced.length).toBeGreaterThan(SKELETONS.length * 2);
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

  test("leaves enough to fill in, and not so much that nothing is said", () => {
    const blanks = texts(skeleton).flatMap(blankNames).length;
    expect(blanks).toBeGreaterThanOrEqual(30);
    expect(blanks).toBeLessThanOrEqual(60);
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
    const announced = sectionsOf(skeleton).flatMap(announcementsIn);
    expect(announced.map(({ announced: number }) => number)).toEqual(
      announced.map(({ following }) => following),
    );
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
