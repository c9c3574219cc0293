import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { ALL_CHECKS } from "../../src/checks/all-checks";
import { CHECK_TITLES } from "../../src/checks/check-titles";
import { defaultRequirement } from "../../src/checks/default-requirement";
import { runChecks } from "../../src/checks/run-checks";
import { mergeRequirement } from "../../src/report/merge-requirement";
import { parseReport } from "../../src/report/parse-report";
import { toParagraphs } from "./finding-table";

const TEXT = `述职报告\n仅供参考\n一、履职情况\n完成XX项。${"认真做好各项工作。".repeat(12)}\n三、打算\n努力工作。`;
const report = parseReport(toParagraphs(TEXT));
const requirement = defaultRequirement(report.genre);

test("the checks, in the order in which they are listed", () => {
  expect(ALL_CHECKS.map(({ id }) => id)).toEqual([
    "source-notice",
    "blank",
    "missing-section",
    "section-order",
    "empty-section",
    "balance",
    "length",
    "count",
    "gap",
    "level-skip",
    "ordinal-punctuation",
    "quote-pair",
    "tenure-conflict",
    "figure-conflict",
    "wrong-year",
    "repeated-text",
    "problem-without-measure",
    "uneven-items",
    "missing-salutation",
    "missing-closing",
    "missing-signature",
  ]);
});

test("findings come in the order of the text", () => {
  const places = runChecks(report, requirement).map(({ at }) => at.paragraph * 100 + at.start);
  expect(places).toEqual([...places].sort((a, b) => a - b));
  expect(places.length).toBeGreaterThan(3);
});

test("a check that is switched off finds nothing", () => {
  const all = runChecks(report, requirement).map(({ check }) => check);
  const some = runChecks(report, requirement, { off: ["blank"] }).map(({ check }) => check);
  expect(all).toContain("blank");
  expect(some).toEqual(all.filter((check) => check !== "blank"));
});

test("the user's severity stands above the check's and the requirement's", () => {
  const demanded = mergeRequirement({ total: { min: 1000 } }, requirement);
  const severityOf = (severities: Record<string, "info">) =>
    runChecks(report, demanded, { severities }).find(({ check }) => check === "length")?.severity;
  expect(severityOf({})).toBe("error");
  expect(severityOf({ length: "info" })).toBe("info");
});

test("each finding once", () => {
  const keys = runChecks(report, requirement).map(({ check, at, message }) =>
    JSON.stringify([check, at, message]),
  );
  expect(new Set(keys).size).toBe(keys.length);
});

test.each(["——甲\n", "一是甲\n", "“", "（", "‘", "《甲", "1）", "》》", "“甲\n”"])(
  "a flood of %j does not throw",
  (flood) => {
    const long = parseReport(toParagraphs(`述职报告\n${flood.repeat(130_000)}`));
    expect(() => runChecks(long, requirement)).not.toThrow();
  },
  60_000,
);

test("any text: nothing throws, and every span lies inside its paragraph", () => {
  const words =
    "述职报告,一、,（一）,1.,一是,二是,三是,首先，,第一，,三个方面：,存在的问题,下一步，我将,以上述职，请指正。,XX,____,【】,年月日,。,，,：,\n,\u000b,\u0005,　,任职3年来,仅供参考请勿照搬,各位领导：,——,①,完成12项".split(
      ",",
    );
  const text = fc.array(fc.constantFrom(...words), { maxLength: 30 }).map((parts) => parts.join(""));
  const paragraph = fc.record(
    {
      text,
      label: fc.constantFrom("一、", "（一）", "1.", "•"),
      outlineLevel: fc.integer({ min: 1, max: 9 }),
      inTable: fc.boolean(),
    },
    { requiredKeys: ["text"] },
  );
  fc.assert(
    fc.property(
      fc.array(paragraph, { maxLength: 8 }),
      fc.constantFrom("述职报告" as const, "对照检查材料" as const, "其他" as const),
      (paragraphs, genre) => {
        const parsed = parseReport(paragraphs, { genre });
        for (const { at, related = [], fix } of runChecks(parsed, defaultRequirement(genre))) {
          for (const span of [at, ...related, ...(fix?.edits.map((edit) => edit.at) ?? [])]) {
            const length = paragraphs[span.paragraph]?.text.length ?? 0;
            expect(span.start).toBeGreaterThanOrEqual(0);
            expect(span.end).toBeGreaterThanOrEqual(span.start);
            expect(span.end).toBeLessThanOrEqual(length);
          }
        }
      },
    ),
    { numRuns: 400 },
  );
});

test.each(ALL_CHECKS.map(({ id }) => [id, CHECK_TITLES[id]]))(
  "%s has a page for writers of reports",
  (id, title) => {
    const page = readFileSync(join(__dirname, "..", "..", "docs", "checks", `${id}.md`), "utf8");
    expect(page.startsWith(`# ${String(title)}\n\n编号 \`${id}\``)).toBe(true);
  },
);
