import type { Finding } from "../checks/check";
import type { Paragraph } from "../report/paragraph";
import type { CheckedDocument } from "./check-document";
import type { CheckPreferences } from "./check-preferences";
import { excerpt } from "./excerpt";
import { checkTitle } from "./finding-actions";
import { groupFindings } from "./finding-groups";
import { formatCount, formatShare } from "./format";
import { strings } from "./strings";
import { stateText, targetText } from "./target-text";

/**
 * The whole result as plain text, to be pasted into a message or a file. It ends with what was set aside and
 * which checks were off, so that a clean result cannot be had by silencing.
 */
export function resultText(checked: CheckedDocument, preferences: CheckPreferences): string {
  const { document, report, balance, findings, verdict } = checked;
  const { title } = report;
  const { labelled, aside, clauses } = strings.text;
  const head = [
    ...(title ? [(document.paragraphs[title.paragraph]?.text ?? "").slice(title.start, title.end)] : []),
    verdict.text,
    labelled(strings.check.genre, strings.names.genres[report.genre]),
    labelled(strings.check.total, strings.strip.characters(formatCount(report.characters))),
  ];
  const rows = balance.map((row) => {
    const amount = strings.strip.characters(formatCount(row.characters));
    const target = targetText(row.target);
    const parts = [
      aside(formatShare(row.share), amount),
      target && strings.check.target(target),
      stateText(row),
    ];
    return `${strings.names.roles[row.role]} ${clauses(parts.filter((part) => part !== undefined))}`;
  });
  const found = groupFindings(findings).flatMap(({ kind, count, stacks }) => [
    "",
    `${kind === "blank" ? strings.check.blanksGroup : strings.check.severities[kind]} ${count}`,
    ...stacks.flatMap((stack) => numbered(stack.findings, document.paragraphs)),
  ]);
  return [
    ...head,
    ...(rows.length > 0 ? ["", ...rows] : []),
    ...found,
    ...silencedLines(checked, preferences),
  ].join("\n");
}

function silencedLines(
  { document, ignored }: CheckedDocument,
  { off = [], severities = {} }: CheckPreferences,
): string[] {
  const changed = Object.entries(severities).map(([id, severity]) =>
    strings.record.severity(checkTitle(id), strings.check.severities[severity]),
  );
  const lines = [
    ...(ignored.length > 0
      ? [strings.record.ignored(ignored.length), ...numbered(ignored, document.paragraphs)]
      : []),
    ...(off.length > 0 ? [strings.record.off(off.length, strings.text.list(off.map(checkTitle)))] : []),
    ...(changed.length > 0 ? [strings.record.changed(changed.length, strings.text.list(changed))] : []),
  ];
  return lines.length > 0 ? ["", ...lines] : [];
}

/** Each finding with its place, a line each. */
function numbered(findings: readonly Finding[], paragraphs: readonly Paragraph[]): string[] {
  return findings.map(({ at, message }, index) => {
    const { before, quote, after } = excerpt(paragraphs[at.paragraph]?.text ?? "", at);
    const said = strings.text.aside(message, `${before}${quote}${after}`);
    return `${index + 1}. ${strings.text.labelled(strings.place.paragraph(at.paragraph), said)}`;
  });
}
