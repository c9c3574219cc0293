import type { Finding } from "../checks/check";
import { verdict } from "../checks/verdict";
import type { StyledLine } from "../library/styled-line";
import type { EnteredRequirement } from "../report/requirement";
import { groupBlanks } from "./blank-groups";
import type { CheckedDocument } from "./check-document";
import type { CheckPreferences } from "./check-preferences";
import { checkTitle } from "./finding-actions";
import { groupFindings, type FindingStack } from "./finding-groups";
import { formatCount, formatShare, formatTime } from "./format";
import { requirementSummary } from "./requirement-summary";
import { strings } from "./strings";
import { stateText, targetText } from "./target-text";

/** The record of a check: what a report was like before it was handed in, on one page. */
export interface CheckRecord {
  readonly title: string;
  /** What was checked and when, and the verdict: a name and a value each. */
  readonly facts: readonly RecordFact[];
  readonly parts: readonly RecordPart[];
}

/** A line of the head. */
export interface RecordFact {
  readonly name: string;
  readonly value: string;
}

/** A heading with a line for each role or check. */
export interface RecordPart {
  readonly heading: string;
  readonly lines: readonly string[];
}

/** What the record says of the check besides its result. */
export interface RecordCircumstances {
  /** Absent where the document was never saved. */
  readonly documentName?: string | undefined;
  readonly time: Date;
  readonly requirement?: EnteredRequirement | undefined;
  readonly preferences: CheckPreferences;
}

/**
 * Makes the record of a check. Findings of one check stand in one line, so that it stays one page; what was set
 * aside and which checks were off is part of it, so that a clean record cannot be had by silencing. It is in the
 * language of the pane; see makeInChinese for the one that becomes a document.
 */
export function checkRecord(
  checked: CheckedDocument,
  { documentName, time, requirement, preferences }: RecordCircumstances,
): CheckRecord {
  const { report, balance, findings } = checked;
  const text = strings.record;
  const fact = (name: string, value: string | undefined): RecordFact[] => (value ? [{ name, value }] : []);
  return {
    title: text.title,
    facts: [
      ...fact(text.document, documentName ?? text.unsaved),
      ...fact(text.reportTitle, titleOf(checked)),
      ...fact(text.time, formatTime(time)),
      ...fact(text.verdict, verdict(report, findings, strings.findings).text),
      ...fact(strings.check.genre, strings.names.genres[report.genre]),
      ...fact(strings.check.total, strings.strip.characters(formatCount(report.characters))),
      ...fact(text.requirement, requirement && requirementSummary(requirement)),
    ],
    parts: [
      { heading: strings.check.balance, lines: balance.map(balanceLine) },
      ...groupFindings(findings).map(({ kind, count, stacks }) => ({
        heading: text.counted(
          kind === "blank" ? strings.check.blanksGroup : strings.check.severities[kind],
          count,
        ),
        lines: kind === "blank" ? blankLines(checked) : stacks.map(stackLine),
      })),
      ...(findings.length === 0 ? [{ heading: text.found, lines: [strings.check.nothing] }] : []),
      { heading: text.silenced, lines: silencedLines(checked, preferences) },
    ].filter(({ lines }) => lines.length > 0),
  };
}

/** The record as plain text. */
export function recordText({ title, facts, parts }: CheckRecord): string {
  const paragraphs = parts.map(({ heading, lines }) => [heading, ...lines].join("\n"));
  return [[title, ...facts.map(factLine)].join("\n"), ...paragraphs].join("\n\n");
}

/** The record as the lines of a new document. */
export function recordLines({ title, facts, parts }: CheckRecord): StyledLine[] {
  return [
    { style: "title", text: title },
    ...facts.map((fact) => ({ style: "body" as const, text: factLine(fact) })),
    ...parts.flatMap(({ heading, lines }) => [
      { style: "heading1" as const, text: heading },
      ...lines.map((line) => ({ style: "body" as const, text: line })),
    ]),
  ];
}

function factLine({ name, value }: RecordFact): string {
  return strings.record.fact(name, value);
}

function titleOf({ document, report: { title } }: CheckedDocument): string | undefined {
  return title && document.paragraphs[title.paragraph]?.text.slice(title.start, title.end);
}

function balanceLine(row: CheckedDocument["balance"][number]): string {
  const target = targetText(row.target);
  const parts = [
    strings.record.amount(formatShare(row.share), formatCount(row.characters)),
    target && strings.check.target(target),
    stateText(row),
  ];
  return strings.record.fact(
    strings.names.roles[row.role],
    strings.text.clauses(parts.filter((part) => part !== undefined)),
  );
}

/** Blanks are told by what they ask for. */
function blankLines({ blanks }: CheckedDocument): string[] {
  return groupBlanks(blanks, "kind").map(({ asks, blanks: own }) =>
    strings.record.places(
      strings.blanks.asks[asks ?? "other"],
      own.length,
      placesOf(own.map(({ blank }) => blank.at.paragraph)),
    ),
  );
}

function stackLine({ check, findings }: FindingStack): string {
  return strings.record.places(
    checkTitle(check),
    findings.length,
    placesOf(findings.map(({ at }) => at.paragraph)),
  );
}

function placesOf(paragraphs: readonly number[]): readonly number[] {
  return [...new Set(paragraphs)].sort((a, b) => a - b).map((paragraph) => paragraph + 1);
}

function silencedLines({ ignored }: CheckedDocument, { off = [], severities = {} }: CheckPreferences) {
  const text = strings.record;
  const changed = Object.entries(severities).map(([id, severity]) =>
    text.severity(checkTitle(id), strings.check.severities[severity]),
  );
  return [
    ...(ignored.length > 0 ? [text.ignored(ignored.length) + text.list(ignoredChecks(ignored))] : []),
    ...(off.length > 0 ? [text.off(off.length, strings.text.list(off.map(checkTitle)))] : []),
    ...(changed.length > 0 ? [text.changed(changed.length, strings.text.list(changed))] : []),
  ];
}

/** Of which checks, and how often: 数目不符 2 处（第 6、17 段）. */
function ignoredChecks(ignored: readonly Finding[]): string {
  const stacks = new Map<string, Finding[]>();
  for (const finding of ignored) stacks.set(finding.check, [...(stacks.get(finding.check) ?? []), finding]);
  return strings.text.statements([...stacks].map(([check, findings]) => stackLine({ check, findings })));
}
