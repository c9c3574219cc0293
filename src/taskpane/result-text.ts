import { ROLE_NAMES } from "../report/role";
import type { CheckedDocument } from "./check-document";
import { excerpt } from "./excerpt";
import { groupFindings } from "./finding-groups";
import { formatCount, formatShare } from "./format";
import { strings } from "./strings";
import { stateText, targetText } from "./target-text";

/** The whole result as plain text, to be pasted into a message or a file. */
export function resultText({ document, report, balance, findings, verdict }: CheckedDocument): string {
  const { title } = report;
  const head = [
    ...(title ? [(document.paragraphs[title.paragraph]?.text ?? "").slice(title.start, title.end)] : []),
    verdict.text,
    `${strings.check.genre}：${report.genre}`,
    `${strings.check.total}：${strings.strip.characters(formatCount(report.characters))}`,
  ];
  const rows = balance.map((row) => {
    const amount = strings.strip.characters(formatCount(row.characters));
    const target = targetText(row.target);
    const parts = [
      `${formatShare(row.share)}（${amount}）`,
      target && strings.check.target(target),
      stateText(row),
    ];
    return `${ROLE_NAMES[row.role]} ${parts.filter(Boolean).join("，")}`;
  });
  const found = groupFindings(findings).flatMap(({ kind, count, stacks }) => [
    "",
    `${kind === "blank" ? strings.check.blanksGroup : strings.check.severities[kind]} ${count}`,
    ...stacks.flatMap((stack) =>
      stack.findings.map(({ at, message }, index) => {
        const { before, quote, after } = excerpt(document.paragraphs[at.paragraph]?.text ?? "", at);
        return `${index + 1}. ${strings.place.paragraph(at.paragraph)}：${message}（${before}${quote}${after}）`;
      }),
    ),
  ]);
  return [...head, ...(rows.length > 0 ? ["", ...rows] : []), ...found].join("\n");
}
