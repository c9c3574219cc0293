import { checkReport } from "../../src/checks/check-report";
import { isIgnoredFinding, toIgnored } from "../../src/checks/ignored";
import { toParagraphs } from "./finding-table";

const TEXT = `工作汇报
全年组织培训XX次，参加人员XX人。
检查单位XX家。
主要体现在三个方面：一是学得深。二是抓得实。`;

/** Sets aside one finding of TEXT and says which findings of a later text are then shown and not shown. */
function after(check: string, quote: string, later: string) {
  const paragraphs = toParagraphs(TEXT);
  const quoted =
    (text: readonly { text: string }[]) => (at: { paragraph: number; start: number; end: number }) =>
      `${at.paragraph} ${text[at.paragraph]?.text.slice(Math.max(0, at.start - 2), at.end + 1) ?? ""}`;
  const finding = checkReport(paragraphs).shown.find(
    (one) => one.check === check && quoted(paragraphs)(one.at).includes(quote),
  );
  if (finding === undefined) throw new Error(`${check} does not find ${quote}`);
  const lines = toParagraphs(later);
  const { shown, ignored } = checkReport(lines, { ignored: [toIgnored(paragraphs, finding)] });
  const list = (findings: typeof shown) => findings.map((one) => `${one.check} ${quoted(lines)(one.at)}`);
  return { shown: list(shown), ignored: list(ignored) };
}

test("only the finding that was meant is set aside, although others quote the same", () => {
  expect(after("blank", "人员XX人", TEXT)).toEqual({
    shown: ["blank 1 培训XX次", "blank 2 单位XX家", "count 3 现在三个方面："],
    ignored: ["blank 1 人员XX人"],
  });
});

test("it stays so when its place moves and when the text around it is edited", () => {
  const moved = `工作汇报\n新的一段。\n检查单位XX家。\n这一年，全年组织培训XX次，参加人员XX人。`;
  expect(after("blank", "人员XX人", moved).ignored).toEqual(["blank 3 人员XX人"]);
  const edited = TEXT.replace("培训XX次，", "培训12次，其中");
  expect(after("blank", "人员XX人", edited).ignored).toEqual(["blank 1 人员XX人"]);
});

test("it comes back when its own text changes", () => {
  expect(after("count", "三个方面", TEXT.replace("三个", "四个"))).toMatchObject({ ignored: [] });
  expect(after("blank", "人员XX人", TEXT.replace("人员XX人", "人员XXX人"))).toMatchObject({ ignored: [] });
});

test("what has no place of its own is known by what it is about", () => {
  const lacking = `述职报告\n${"我认真做好各项工作。".repeat(12)}\n今后，我将继续努力，做好每一件事。`;
  const paragraphs = toParagraphs(lacking);
  const missing = checkReport(paragraphs).shown.find(({ check }) => check === "missing-section");
  if (missing === undefined) throw new Error("nothing is missing");
  const ignored = [toIgnored(paragraphs, missing)];
  const titled = toParagraphs(lacking.replace("述职报告", "2025年述职报告"));
  expect(checkReport(titled, { ignored }).ignored.map(({ check }) => check)).toEqual(["missing-section"]);
});

test("one entry sets aside one finding", () => {
  const twice = "工作汇报\n检查单位XX家。\n检查单位XX家。";
  const paragraphs = toParagraphs(twice);
  const [first] = checkReport(paragraphs).shown;
  if (first === undefined) throw new Error("nothing is found");
  const { shown, ignored } = checkReport(paragraphs, { ignored: [toIgnored(paragraphs, first)] });
  expect([shown.filter(({ check }) => check === "blank").length, ignored.length]).toEqual([1, 1]);
});

test("of places that read the same, the one that was meant is set aside", () => {
  const thrice = "工作汇报\n检查单位XX家。\n检查单位XX家。\n检查单位XX家。";
  const paragraphs = toParagraphs(thrice);
  const meant = checkReport(paragraphs).shown.find(({ at }) => at.paragraph === 2);
  if (meant === undefined) throw new Error("nothing is found");
  const ignored = [toIgnored(paragraphs, meant)];
  expect(checkReport(paragraphs, { ignored }).ignored).toEqual([meant]);
  const filled = toParagraphs(thrice.replace("XX", "12"));
  expect(checkReport(filled, { ignored }).ignored.map(({ at }) => at.paragraph)).toEqual([2]);
});

test.each<[string, unknown, boolean]>([
  ["what is kept", { check: "blank", text: "XX", before: "¶", after: "¶", paragraph: 1 }, true],
  [
    "one about a role",
    { check: "balance", subject: "plan below", text: "", before: "", after: "", paragraph: 0 },
    true,
  ],
  ["a part is missing", { check: "blank", text: "XX", before: "", paragraph: 1 }, false],
  ["a number", { check: "blank", text: 1, before: "", after: "", paragraph: 1 }, false],
  ["no place", { check: "blank", text: "XX", before: "", after: "" }, false],
  ["nothing", null, false],
])("what a file may hold: %s", (_name, value, valid) => {
  expect(isIgnoredFinding(value)).toBe(valid);
});
