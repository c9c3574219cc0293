import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { checkReport } from "../../src/checks/check-report";
import type { Paragraph } from "../../src/report/paragraph";
import { reuseParagraphs } from "../../src/report/reuse-paragraphs";
import { toParagraphs } from "./finding-table";

const FOLDER = join(__dirname, "documents");
const DOCUMENTS = readdirSync(FOLDER).map((name) => readFileSync(join(FOLDER, name), "utf8"));

test("what the notice demands is an error, what is only usual stays advice, and each is said once", () => {
  const section = (heading: string, length: number) =>
    `${heading}\n${"认真做好本职工作。".repeat(length / 9)}`;
  const text = `述职报告\n${section("一、履职情况", 900)}\n${section("二、存在问题", 45)}\n${section("三、工作打算", 90)}`;
  const { shown, requirement } = checkReport(toParagraphs(text), {
    requirement: { total: { min: 2000 }, roles: { plan: { characters: { min: 500 } } } },
  });
  expect(shown.map(({ check, severity, basis, subject }) => [check, severity, basis, subject])).toEqual([
    ["length", "error", "requirement", "below"],
    ["missing-salutation", "warning", "textbook", "salutation"],
    ["balance", "warning", "textbook", "achievement above"],
    ["balance", "warning", "textbook", "problem below"],
    ["balance", "error", "requirement", "plan below"],
    ["missing-closing", "warning", "textbook", "closing"],
    ["missing-signature", "warning", "textbook", "signature"],
  ]);
  expect(requirement).toMatchObject({ total: { min: 2000 }, roles: { problem: { share: { min: 0.1 } } } });
});

test("the notice's own parts and counting are taken", () => {
  const { shown, report } = checkReport(toParagraphs("工作汇报\n2025 年 ABC 完成。"), {
    requirement: { counting: "word", requiredParts: ["signature"] },
  });
  expect(report.characters).toBe(10);
  expect(shown).toMatchObject([{ check: "missing-signature", severity: "error", basis: "requirement" }]);
});

/** One change to a document, as a writer makes it. */
type Edit = readonly [kind: "type" | "cut" | "new" | "move", paragraph: number, at: number, text: string];

function edited(paragraphs: readonly Paragraph[], [kind, index, at, text]: Edit): Paragraph[] {
  const copy = [...paragraphs];
  const place = index % Math.max(1, copy.length);
  const old = copy[place]?.text ?? "";
  const offset = at % (old.length + 1);
  if (kind === "type") copy[place] = { text: old.slice(0, offset) + text + old.slice(offset) };
  if (kind === "cut") copy.splice(place, 1);
  if (kind === "new") copy.splice(place, 0, { text });
  if (kind === "move") copy.push(...copy.splice(place, 1));
  return copy;
}

test("after any edits, what is remembered of unchanged paragraphs gives the same as a full run", () => {
  const edit = fc.tuple(
    fc.constantFrom("type" as const, "cut" as const, "new" as const, "move" as const),
    fc.nat(200),
    fc.nat(400),
    fc.constantFrom(
      "XX",
      "三是",
      "“",
      "（",
      "2023年以来，",
      "三个方面：",
      "\u000b",
      "12次",
      "一、",
      "。",
      "存在的问题",
    ),
  );
  fc.assert(
    fc.property(fc.constantFrom(...DOCUMENTS), fc.array(edit, { maxLength: 6 }), (text, edits) => {
      let paragraphs = toParagraphs(text);
      checkReport(paragraphs);
      for (const one of edits) {
        const read = edited(paragraphs, one).map((paragraph) => ({ ...paragraph }));
        paragraphs = reuseParagraphs(paragraphs, read);
        expect(checkReport(paragraphs)).toEqual(checkReport(read.map((paragraph) => ({ ...paragraph }))));
      }
    }),
    { numRuns: 60 },
  );
});
