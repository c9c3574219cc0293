import { defaultRequirement } from "../../src/checks/default-requirement";
import { mapMeasures } from "../../src/checks/measure-map";
import { runChecks } from "../../src/checks/run-checks";
import { composeSkeleton } from "../../src/library/compose-skeleton";
import type { Skeleton } from "../../src/library/skeleton";
import { SKELETONS } from "../../src/library/skeletons";
import type { StyledLine } from "../../src/library/styled-line";
import type { Paragraph } from "../../src/report/paragraph";
import { parseReport } from "../../src/report/parse-report";
import type { Role } from "../../src/report/role";
import { blankNames } from "./blank-notation";

const OUTLINE_LEVELS: Partial<Record<StyledLine["style"], number>> = { heading1: 1, heading2: 2 };

/** As the add-in inserts it, with outline levels; and as it arrives in a text file, without. */
const HOSTS: readonly (readonly [string, (line: StyledLine) => Paragraph])[] = [
  [
    "in Word",
    ({ style, text }) => {
      const outlineLevel = OUTLINE_LEVELS[style];
      return outlineLevel === undefined ? { text } : { text, outlineLevel };
    },
  ],
  ["as plain text", ({ text }) => ({ text })],
];

/** The choices that may be inserted: the optional parts ticked at first, all of them, and none. */
function choices(skeleton: Skeleton): [string, ReadonlySet<string> | undefined][] {
  const ids = (all: Skeleton["parts"]) => new Set(all.map(({ id }) => id));
  return [
    ["as offered", undefined],
    ["with every optional part", ids(skeleton.parts)],
    ["without optional parts", ids(skeleton.parts.filter(({ optional }) => optional === undefined))],
  ];
}

const cases = SKELETONS.flatMap((skeleton) =>
  HOSTS.flatMap(([host, toParagraph]) =>
    choices(skeleton).map(([choice, chosen]) => {
      const paragraphs = composeSkeleton(skeleton, chosen).map(toParagraph);
      return [`${skeleton.name}, ${choice}, ${host}`, skeleton, chosen, paragraphs] as const;
    }),
  ),
);

describe.each(cases)("%s", (_name, skeleton, chosen, paragraphs) => {
  const report = parseReport(paragraphs);

  test("is read as what it is", () => {
    const sections = skeleton.parts.filter(
      (part) => part.kind === "section" && (chosen?.has(part.id) ?? part.optional !== "unticked"),
    );
    const kinds = skeleton.parts.map(({ kind }) => kind);
    expect(report.genre).toBe(skeleton.genre);
    expect(report.sections.map(({ role, heading }) => [role, heading?.text])).toEqual(
      sections.map(({ role, name }) => [role, name]),
    );
    expect(report.title).toBeDefined();
    expect(report.salutation !== undefined).toBe(kinds.includes("salutation"));
    expect(report.closingFormula !== undefined).toBe(kinds.includes("closing"));
    expect(report.signature).toHaveLength(2);
  });

  const filled = parseReport(
    paragraphs.map((paragraph) => ({ ...paragraph, text: fillBlanks(paragraph.text) })),
  );

  test("once the blanks are filled, the check finds nothing", () => {
    const findings = runChecks(filled, defaultRequirement(skeleton.genre));
    expect(findings.map(({ check, message }) => [check, message])).toEqual([]);
  });

  test("every problem is answered by the measure in its place", () => {
    const { problems, measures } = mapMeasures(filled);
    const tells = (role: Role) => report.sections.some((section) => section.role === role);
    expect(problems.length > 1).toBe(tells("problem") && tells("plan"));
    expect(measures).toHaveLength(problems.length);
    for (const [i, problem] of problems.entries()) {
      expect(problem.measures.map(({ measure }) => measure.text)).toContain(measures[i]?.text);
    }
  });

  test("the check finds its blanks, each once, and nothing else", () => {
    const findings = runChecks(report, defaultRequirement(report.genre));
    expect(
      findings.filter(({ check }) => check !== "blank").map(({ check, message }) => [check, message]),
    ).toEqual([]);
    expect(findings.map(({ at }) => paragraphs[at.paragraph]?.text.slice(at.start, at.end))).toEqual(
      paragraphs.flatMap(({ text }) => blankNames(text).map((name) => `【${name}】`)),
    );
  });
});

const parts = SKELETONS.flatMap((skeleton) =>
  HOSTS.flatMap(([host, toParagraph]) =>
    skeleton.parts.map(
      (part) => [`${skeleton.name}: ${part.name}, ${host}`, skeleton, part, toParagraph] as const,
    ),
  ),
);

describe.each(parts)("%s alone", (_name, skeleton, part, toParagraph) => {
  const lines = composeSkeleton(skeleton, new Set([part.id]));

  test("is that part and nothing else, a section as the first of its text", () => {
    const headings = lines.filter(({ style }) => style === "heading1").map(({ text }) => text);
    expect(headings).toEqual(part.kind === "section" ? [`一、${part.name}`] : []);
    expect(lines).toHaveLength(part.lines.length + headings.length);
    expect(lines.filter(({ text }) => /[{}]/.test(text))).toEqual([]);
  });

  test("the check finds nothing but its blanks", () => {
    // What a whole report must have is not asked of a part.
    const report = parseReport(lines.map(toParagraph), { genre: "其他" });
    const findings = runChecks(report, defaultRequirement(report.genre));
    expect(
      findings.filter(({ check }) => check !== "blank").map(({ check, message }) => [check, message]),
    ).toEqual([]);
    expect(findings).toHaveLength(lines.flatMap(({ text }) => blankNames(text)).length);
  });
});

/** Fills each blank with something of its kind. */
function fillBlanks(text: string): string {
  const values: Readonly<Record<string, string>> = { 年份: "2025", 姓名: "李明", 成文日期: "2025年12月31日" };
  return text.replace(
    /【([^】]*)】/g,
    (_blank, name: string) => values[name] ?? (name.endsWith("数") ? "12" : name),
  );
}
