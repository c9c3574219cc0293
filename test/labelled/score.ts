import type { Finding } from "../../src/checks/check";
import { defaultRequirement } from "../../src/checks/default-requirement";
import { MESSAGES } from "../../src/checks/messages";
import { textOf } from "../../src/checks/places";
import { runChecks } from "../../src/checks/run-checks";
import { isSpace } from "../../src/report/characters";
import type { Paragraph, Span } from "../../src/report/paragraph";
import { parseReport } from "../../src/report/parse-report";
import type { Report } from "../../src/report/report";
import { ROLE_NAMES, ROLES, type PartRole, type Role } from "../../src/report/role";
import { CHECKS_OF_DOCUMENT, CHECKS_OF_PLACES, CHECKS_OF_ROLES } from "./labelled-checks";
import type { LabelledDocument, LabelledPart } from "./read-labelled";

/** How well the program does on labelled documents. */
export interface Score {
  /** By check; `right` counts the findings that are labelled, `found` the labels that are found. */
  readonly checks: ReadonlyMap<string, Tally>;
  /** Characters by the role that they are labelled with, and how many of them the program gives that role. */
  readonly roles: ReadonlyMap<PartRole, { characters: number; right: number }>;
  readonly documents: number;
  /** Documents whose genre is recognised. */
  readonly genres: number;
  readonly cleanDocuments: number;
  /** Errors and warnings in clean documents, each as a sentence. */
  readonly falseAlarms: readonly string[];
  /** Infos in clean documents, each as a sentence. */
  readonly needlessInfos: readonly string[];
  /** Everything on which label and program differ, each as a sentence. */
  readonly differences: readonly string[];
}

export interface Tally {
  labelled: number;
  found: number;
  reported: number;
  right: number;
}

/** Runs the program as a user would, without naming the genre, and compares what it says with the labels. */
export function score(documents: readonly LabelledDocument[]): Score {
  const checks = new Map<string, Tally>(
    [...CHECKS_OF_PLACES, ...CHECKS_OF_DOCUMENT].map((id) => [
      id,
      { labelled: 0, found: 0, reported: 0, right: 0 },
    ]),
  );
  const roles = new Map<PartRole, { characters: number; right: number }>();
  const differences: string[] = [];
  const falseAlarms: string[] = [];
  const needlessInfos: string[] = [];
  let genres = 0;
  for (const document of documents) {
    const report = parseReport(document.paragraphs, {});
    const findings = runChecks(report, defaultRequirement(report.genre)).filter(
      ({ check }) => !document.tolerated.includes(check),
    );
    if (report.genre === document.genre) genres++;
    else differences.push(`${document.name}: genre ${document.genre}, taken for ${report.genre}`);
    differences.push(...compareFindings(document, findings, checks));
    differences.push(...compareRoles(document, report, roles));
    if (!document.clean) continue;
    for (const finding of findings) {
      const alarm = `${document.name}: ${describe(document.paragraphs, finding)}`;
      (finding.severity === "info" ? needlessInfos : falseAlarms).push(alarm);
    }
  }
  const cleanDocuments = documents.filter(({ clean }) => clean).length;
  return {
    checks,
    roles,
    documents: documents.length,
    genres,
    cleanDocuments,
    falseAlarms,
    needlessInfos,
    differences,
  };
}

/** Counts into the tallies; returns what differs. */
function compareFindings(
  { name, paragraphs, places, whole }: LabelledDocument,
  findings: readonly Finding[],
  checks: ReadonlyMap<string, Tally>,
): string[] {
  const expected = [
    ...places.map((place) => ({
      check: place.check,
      words: quote(paragraphs, place.at),
      agrees: (finding: Finding) => isSamePlace(place.check, place.at, finding.at),
    })),
    ...whole.map(({ check, role }) => ({
      check,
      words: role ?? "",
      agrees: (finding: Finding) => roleOf(finding) === role,
    })),
  ];
  const differences: string[] = [];
  const agree = (label: (typeof expected)[number], finding: Finding) =>
    label.check === finding.check && label.agrees(finding);
  for (const label of expected) {
    const found = findings.some((finding) => agree(label, finding));
    count(checks, label.check, "labelled", found ? "found" : undefined);
    if (!found) differences.push(`${name}: missed ${label.check} ${label.words}`);
  }
  for (const finding of findings) {
    const right = expected.some((label) => agree(label, finding));
    count(checks, finding.check, "reported", right ? "right" : undefined);
    if (!right) differences.push(`${name}: not labelled ${describe(paragraphs, finding)}`);
  }
  return differences;
}

function count(
  checks: ReadonlyMap<string, Tally>,
  check: string,
  ...kinds: readonly (keyof Tally | undefined)[]
): void {
  const tally = checks.get(check);
  if (tally === undefined) throw new Error(`labelled-checks.ts does not know ${check}`);
  for (const kind of kinds) if (kind !== undefined) tally[kind]++;
}

/** A blank is filled where it is marked, so its span must be exact; elsewhere the place is enough. */
export function isSamePlace(check: string, a: Span, b: Span): boolean {
  if (a.paragraph !== b.paragraph) return false;
  if (check === "blank") return a.start === b.start && a.end === b.end;
  return a.start < b.end && b.start < a.end;
}

/** The part of the report that a finding about the whole document speaks of. */
export function roleOf({ check, message }: Pick<Finding, "check" | "message">): Role | undefined {
  if (!CHECKS_OF_ROLES.includes(check)) return undefined;
  return ROLES.find(
    (role) =>
      [MESSAGES.missingSection(role), MESSAGES.unseenSection(role)].includes(message) ||
      message.startsWith(`“${ROLE_NAMES[role]}”`),
  );
}

function compareRoles(
  { name, paragraphs, parts }: LabelledDocument,
  report: Report,
  roles: Map<PartRole, { characters: number; right: number }>,
): string[] {
  const labelled = spread(paragraphs, parts);
  const given = spread(paragraphs, partsOf(report));
  const wrong = new Map<string, number>();
  for (const [i, role] of labelled.entries()) {
    const tally = roles.get(role) ?? { characters: 0, right: 0 };
    const other = given[i] ?? "other";
    tally.characters++;
    if (other === role) tally.right++;
    else wrong.set(`${role} taken for ${other}`, (wrong.get(`${role} taken for ${other}`) ?? 0) + 1);
    roles.set(role, tally);
  }
  return Array.from(wrong, ([words, characters]) => `${name}: ${characters} characters of ${words}`);
}

/** The top-level parts of a parsed report; like the labels, each goes on to where the next one begins. */
function partsOf({ opening, sections, closing, appendix }: Report): LabelledPart[] {
  return [opening, ...sections, closing, appendix]
    .filter((part) => part !== undefined)
    .map(({ role, extent }) => ({
      role,
      from: extent.from,
    }));
}

/** The role of every character but white space, in the order of the text. */
function spread(paragraphs: readonly Paragraph[], parts: readonly LabelledPart[]): PartRole[] {
  const roles: PartRole[] = [];
  let next = 0;
  let role: PartRole = "opening";
  for (const [index, { text }] of paragraphs.entries()) {
    for (let offset = 0; offset < text.length; offset++) {
      for (let part = parts[next]; part !== undefined; part = parts[++next]) {
        const { from } = part;
        if (from.paragraph > index || (from.paragraph === index && from.offset > offset)) break;
        role = part.role;
      }
      if (!isSpace(text.charCodeAt(offset))) roles.push(role);
    }
  }
  return roles;
}

function describe(paragraphs: readonly Paragraph[], { check, at, message }: Finding): string {
  return `${check} ${quote(paragraphs, at)}: ${message}`;
}

/** A place with some words around it. */
function quote(paragraphs: readonly Paragraph[], { paragraph, start, end }: Span): string {
  const around = (from: number, to: number) =>
    textOf(paragraphs, { paragraph, start: Math.max(0, from), end: to });
  return `${paragraph}:${start} ${around(start - 8, start)}⟦${around(start, end)}⟧${around(end, end + 8)}`;
}

/** Right findings among the reported ones; 1 where nothing was reported. */
export function precision({ reported, right }: Tally): number {
  return reported === 0 ? 1 : right / reported;
}

/** Found labels among all labels; 1 where nothing was labelled. */
export function recall({ labelled, found }: Tally): number {
  return labelled === 0 ? 1 : found / labelled;
}

/** The fraction of characters that have the right role. */
export function roleAccuracy({ roles }: Score): number {
  const tallies = [...roles.values()];
  const sum = (key: "characters" | "right") => tallies.reduce((total, tally) => total + tally[key], 0);
  return sum("characters") === 0 ? 1 : sum("right") / sum("characters");
}
