import type { Flow, Line } from "./flow";
import { parseLabel } from "./heading-label";
import { isDateLine, isSignatureLabel, mayBeName } from "./line-forms";
import type { TextRange } from "./paragraph";
import { sentenceEnd, sentenceStart } from "./sentences";

/** What stands below the body, as offsets into the flow's text. */
export interface DocumentFoot {
  readonly closingFormula?: TextRange;
  readonly signature: readonly TextRange[];
  /** Where the closing begins; the end of the text if there is none. */
  readonly start: number;
}

const BOTTOM_LINES = 12;
const SIGNATURE_LINES = 5;
const FORMULA_LINES = 4;
const FORMULA_SENTENCES = 3;
const LONGEST_FORMULA = 110;

/** Sentences that close a report. Searched in short stretches only, see LONGEST_FORMULA. */
const FORMULAS: readonly RegExp[] = [
  /(?:以上|上述)[，,]?.{0,14}(?:述职|报告|汇报|发言|总结|检查|剖析|情况|内容|是我|材料|对照)/,
  /^(?:我的)?(?:述职|汇报|报告|发言|演讲)(?:报告)?(?:完毕|到此|完了)|(?:述职|汇报|报告|发言)完毕/,
  /[特专]此(?:报告|汇报)/,
  /(?:请|敬请|恳请|诚请|诚恳|希望|欢迎).{0,24}(?:批评|指正|审议|评议|审阅|审查|监督|帮助|提出|考评)/,
  /^谢谢|谢谢(?:大家|各位)|^此致|^敬礼|不妥之处|不当之处|如有不妥/,
];
/** Attachments and web leavings below the signature. */
const TRAILER =
  /^(?:附件|附[：:]|附表|[（(]?责任编辑|编辑[：:]|来源|相关|上一篇|下一篇|[（(]?抄送|主题词|收藏|分享|[×|》《>]|[\d\s]+$)/;

/** Finds the closing formula and the signature (落款), looking up from the end to the line `bodyLine`. */
export function findFoot(flow: Flow, bodyLine: number): DocumentFoot {
  const zone = bottomZone(flow, bodyLine);
  const trailers = zone.findIndex((line) => !TRAILER.test(flow.textOf(line)));
  const lines = trailers < 0 ? [] : zone.slice(trailers);
  const signed = signatureLines(flow, lines);
  const signature = signed.map(({ start, end }) => ({ start, end })).reverse();
  const formula = findFormula(flow, lines.slice(signed.length));
  const first = formula?.line ?? signed[signed.length - 1];
  const start = formula === undefined || formula.start === formula.line.start ? first?.from : formula.start;
  return {
    ...(formula === undefined ? {} : { closingFormula: { start: formula.start, end: formula.end } }),
    signature,
    start: start ?? flow.text.length,
  };
}

/** The last lines with text, from the last one up. */
function bottomZone(flow: Flow, bodyLine: number): Line[] {
  const zone: Line[] = [];
  for (let index = flow.lines.length - 1; index >= bodyLine && zone.length < BOTTOM_LINES; index--) {
    const line = flow.lines[index];
    if (line !== undefined && line.start < line.end && !line.inTable) zone.push(line);
  }
  return zone;
}

/** The lines of the signature, from the last one up. */
function signatureLines(flow: Flow, zone: readonly Line[]): Line[] {
  const lines: Line[] = [];
  let dated = false;
  for (const [i, line] of zone.slice(0, SIGNATURE_LINES).entries()) {
    const text = flow.textOf(line);
    const date = isDateLine(text);
    const above = zone[i + 1];
    const signs = dated || (above !== undefined && isFormula(flow.textOf(above)));
    if (!date && !isSignatureLabel(text) && !(mayBeName(text) && signs && !isFormula(text))) break;
    dated = dated || date;
    lines.push(line);
  }
  return lines;
}

/** The closing formula: whole lines that begin with one, or the last sentences of the last line. */
function findFormula(flow: Flow, zone: readonly Line[]): (TextRange & { line: Line }) | undefined {
  let first: Line | undefined;
  for (const line of zone.slice(0, FORMULA_LINES)) {
    const opening = flow.text.slice(line.start, sentenceEnd(flow.text, line.start, LONGEST_FORMULA));
    if (line.end - line.start > LONGEST_FORMULA || !isFormula(opening)) {
      const start = first === undefined ? formulaInside(flow, line) : undefined;
      if (start !== undefined) return { start, end: line.end, line };
      break;
    }
    first = line;
  }
  return first === undefined ? undefined : { start: first.start, end: first.end, line: first };
}

function formulaInside(flow: Flow, line: Line): number | undefined {
  let end = line.end;
  let found: number | undefined;
  for (let i = 0; i < FORMULA_SENTENCES && end > line.start; i++) {
    const start = Math.max(line.start, sentenceStart(flow.text, end - 1, LONGEST_FORMULA));
    if (!isFormula(flow.text.slice(start, end))) break;
    found = start;
    end = start;
  }
  return found;
}

function isFormula(text: string): boolean {
  return parseLabel(text, 0) === undefined && FORMULAS.some((formula) => formula.test(text));
}
