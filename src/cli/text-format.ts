import type { Finding } from "../checks/check";
import type { CheckedReport } from "../checks/check-report";
import { verdict } from "../checks/verdict";
import type { Report } from "../report/report";
import { ROLE_NAMES } from "../report/role";
import type { Role } from "../report/role";
import { excerpt } from "./excerpt";

/** One file as a person reads it: its parts and their shares, every finding with its place, the verdict. */
export function formatFile(file: string, { report, shown }: CheckedReport): string {
  const lines = [file, `  ${summary(report)}`];
  for (const finding of shown) lines.push(...findingLines(report, finding));
  return `${[...lines, `  ${verdict(report, shown).text}`].join("\n")}\n`;
}

/** The genre, the length, and the share of every role in the order in which they first appear. */
function summary({ genre, characters, sections }: Report): string {
  const shares = new Map<Role, number>();
  for (const { role, share } of sections) shares.set(role, (shares.get(role) ?? 0) + share);
  return [
    genre === "其他" ? "其他文种" : genre,
    `${characters.toLocaleString("zh-CN")} 字`,
    ...Array.from(shares, ([role, share]) => `${ROLE_NAMES[role]} ${percent(share)}`),
  ].join("，");
}

function percent(share: number): string {
  return `${Number((share * 100).toFixed(1))}%`;
}

function findingLines({ paragraphs }: Report, { at, severity, message, check }: Finding): string[] {
  const { line, carets } = excerpt(paragraphs[at.paragraph]?.text ?? "", at);
  const found = `${at.paragraph + 1}:${at.start + 1} ${severity} ${message} [${check}]`;
  return line === "" ? [found] : [found, `  ${line}`, `  ${carets}`];
}
