import { flatMap } from "../report/flat-map";
import { parseLabel, type LabelKind } from "../report/heading-label";
import type { Span } from "../report/paragraph";
import type { Report, Section } from "../report/report";
import type { Check, ReportedFinding } from "./check";
import type { OrdinalForm } from "./messages";
import { textOf } from "./places";

/** What may not follow an ordinal of one form, and what stands there instead. */
interface Rule {
  readonly wrong: string;
  readonly right: string;
  readonly reason: OrdinalForm;
  /** What follows where several are only spoken of, as in （一）、（二）项, 首先、其次. */
  readonly listed: RegExp;
}

/** GB/T 15834—2011, appendix B.3. */
const RULES: Readonly<Record<OrdinalForm, Rule>> = {
  bracketed: {
    wrong: "、.．，,",
    right: "",
    reason: "bracketed",
    listed: /^\s?(?:[（(]?[一二三四五六七八九十\d]{1,3}[）)]|[①-⒛㈠-㈩])/,
  },
  arabic: { wrong: "、，,", right: ".", reason: "arabic", listed: /^\s?\d/ },
  chinese: {
    wrong: ".．，,",
    right: "、",
    reason: "chinese",
    listed: /^\s?[一二三四五六七八九十]{1,3}[.．，,]/,
  },
  ordinal: {
    wrong: "、",
    right: "，",
    reason: "ordinal",
    listed: /^\s?(?:第[一二三四五六七八九十]|其[一二三四五次]|再次|再者|最后)/,
  },
  plain: { wrong: "、", right: "", reason: "plain", listed: /^\s?[一二三四五六七八九十]{1,3}[是要]/ },
};

const LONGEST_ORDINAL = 8;

/** The markers of these families carry no mark of their own. */
const WORD_RULES: ReadonlyMap<string, Rule> = new Map([
  ["diyi", RULES.ordinal],
  ["qiyi", RULES.ordinal],
  ["shouxian", RULES.ordinal],
  ["yishi", RULES.plain],
  ["yiyao", RULES.plain],
]);
const LABEL_RULES: Readonly<Record<Exclude<LabelKind, "part">, Rule>> = {
  cn: RULES.chinese,
  "cn-paren": RULES.bracketed,
  arabic: RULES.arabic,
  "arabic-paren": RULES.bracketed,
  circled: RULES.bracketed,
};

/** 1、 written so often is how the writer writes it: said once, and mended at once. */
const HABIT = 3;
const HABITUAL = /^\d{1,2}、$/;

/** Finds a wrong mark after a heading label or the marker of an item. */
export const ordinalPunctuation: Check = {
  id: "ordinal-punctuation",
  basis: "standard",
  severity: "warning",
  *run(report) {
    const found = [...judgeHeadings(report, report.sections), ...judgeItems(report)];
    const habitual = found.filter(({ at }) => HABITUAL.test(textOf(report.paragraphs, at)));
    if (habitual.length < HABIT) return yield* found;
    yield* found.filter(({ at }) => !HABITUAL.test(textOf(report.paragraphs, at)));
    yield together(habitual);
  },
};

/** One finding at the first place for many of the same kind. */
function together(findings: readonly ReportedFinding[]): ReportedFinding {
  const [first, ...others] = [...findings].sort(
    ({ at: a }, { at: b }) => a.paragraph - b.paragraph || a.start - b.start,
  ) as [ReportedFinding, ...ReportedFinding[]];
  return {
    ...first,
    message: (say) => say.ordinalHabit(first.message(say), findings.length),
    related: others.map(({ at }) => at),
    fix: {
      label: (say) => say.mendOrdinals(findings.length),
      edits: [first, ...others].flatMap(({ fix }) => fix?.edits ?? []),
    },
  };
}

/** A label that stands alone among its siblings may be a figure, and is not judged. */
function judgeHeadings(report: Report, siblings: readonly Section[]): ReportedFinding[] {
  const labelled = siblings.filter(({ heading }) => heading?.label !== undefined).length;
  return flatMap(siblings, ({ heading, children }) => {
    const judged = heading?.label !== undefined && heading.automatic !== true && labelled > 1;
    const own = judged ? judgeLabel(report, heading.span) : undefined;
    const inner = children.length === 0 ? [] : judgeHeadings(report, children);
    return own === undefined ? inner : [own, ...inner];
  });
}

function judgeItems(report: Report): ReportedFinding[] {
  const found: ReportedFinding[] = [];
  for (const { family, items } of report.enumerations) {
    // 一, inside a text is no label for certain.
    if (family === "dunhao" || items.length < 2) continue;
    const rule = WORD_RULES.get(family);
    for (const { marker } of items) {
      if (report.paragraphs[marker.paragraph]?.inTable === true) continue;
      const finding =
        rule === undefined ? judgeLabel(report, marker) : judgeMark(report, marker, marker.end, rule);
      if (finding !== undefined) found.push(finding);
    }
  }
  return found;
}

/** Reads the label again where it stands: not every label holds its mark. */
function judgeLabel(report: Report, { paragraph, start }: Span): ReportedFinding | undefined {
  const label = parseLabel(report.paragraphs[paragraph]?.text ?? "", start);
  if (label === undefined || label.kind === "part") return undefined;
  const ringed = label.end === start + 1;
  const rule = ringed ? RULES.bracketed : LABEL_RULES[label.kind];
  const mark = rule === RULES.bracketed ? label.end : label.end - 1;
  return judgeMark(report, { paragraph, start }, mark, rule);
}

/** Looks at the mark after the ordinal that begins at a place. */
function judgeMark(
  { paragraphs }: Report,
  { paragraph, start }: Pick<Span, "paragraph" | "start">,
  mark: number,
  { wrong, right, reason, listed }: Rule,
): ReportedFinding | undefined {
  const text = paragraphs[paragraph]?.text ?? "";
  const written = text.charAt(mark);
  if (written === "" || !wrong.includes(written)) return undefined;
  if (listed.test(text.slice(mark + 1, mark + 1 + LONGEST_ORDINAL))) return undefined;
  const ordinal = text.slice(start, mark);
  const mended = right === "." && /[０-９]$/.test(ordinal) ? "．" : right;
  return {
    at: { paragraph, start, end: mark + 1 },
    message: (say) => say.ordinalPunctuation(ordinal + written, ordinal + mended, reason),
    fix: {
      label: (say) => say.mendOrdinal(ordinal + mended),
      edits: [{ at: { paragraph, start: mark, end: mark + 1 }, text: mended }],
    },
  };
}
