import type { Finding, Severity } from "../checks/check";

/** The findings of one severity, those of one check together. */
export interface FindingGroup {
  /** `blank` for the blanks, which are counted by themselves. */
  readonly kind: Severity | "blank";
  readonly count: number;
  readonly stacks: readonly FindingStack[];
}

/** Findings of one check that stand together. */
export interface FindingStack {
  readonly check: string;
  readonly findings: readonly Finding[];
}

/** How many of each kind there are, as the strip shows them. */
export interface Counts {
  readonly blanks: number;
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
}

const KINDS: readonly FindingGroup["kind"][] = ["blank", "error", "warning", "info"];

/** Arranges findings for the list: the gravest first, inside a severity by check in the order of first places. */
export function groupFindings(findings: readonly Finding[]): FindingGroup[] {
  return KINDS.flatMap((kind) => {
    const own = findings.filter((finding) => kindOf(finding) === kind);
    return own.length > 0 ? [{ kind, count: own.length, stacks: stacksOf(own) }] : [];
  });
}

/**
 * A key for each finding of a stack that stays the same while the document changes elsewhere, so that its card
 * keeps the focus.
 */
export function findingKeys(findings: readonly Finding[]): string[] {
  const seen = new Map<string, number>();
  return findings.map(({ message }) => {
    const count = (seen.get(message) ?? 0) + 1;
    seen.set(message, count);
    return `${count} ${message}`;
  });
}

/** Counts findings by kind. */
export function countFindings(findings: readonly Finding[]): Counts {
  const count = (kind: FindingGroup["kind"]) => findings.filter((finding) => kindOf(finding) === kind).length;
  return { blanks: count("blank"), errors: count("error"), warnings: count("warning"), infos: count("info") };
}

function kindOf(finding: Finding): FindingGroup["kind"] {
  return finding.check === "blank" ? "blank" : finding.severity;
}

function stacksOf(findings: readonly Finding[]): FindingStack[] {
  const stacks = new Map<string, Finding[]>();
  for (const finding of findings) {
    const stack = stacks.get(finding.check);
    if (stack) stack.push(finding);
    else stacks.set(finding.check, [finding]);
  }
  return [...stacks].map(([check, own]) => ({ check, findings: own }));
}
