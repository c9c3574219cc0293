import type { Flow, Line } from "./flow";
import { parseLabel } from "./heading-label";
import { isDateLine, isSignatureLabel, mayBeName } from "./line-forms";
import type { TextRange } from "./paragraph";
import { sentenceEnd, sentenceStart } from "./sentences";

/** What stands below the body, as offsets into the flow's text. */
export interface DocumentFoot {
  readonly closingFormula?: TextRange;
  readonly signature: readonly TextRange[];
  /** Where the closing begins; the end of the report if there is none. */
  readonly start: number;
  /** Where the report ends: before an appendix that follows the signature, else with the text. */
  readonly end: number;
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
  /(?:请|敬请|恳请|诚请|诚恳|希望|欢迎).{0,24}(?:批评|指正|审议|评议|审阅|审查|监督|帮助|提出|考评|批准)/,
  /(?:说|讲)得?不(?:对|好|当)的|哪里[^。]{0,6}不对|(?:要)?说的就?是?这些|就说这些/,
  /^谢谢|谢谢(?:大家|各位)|^此致|^敬礼|不妥之处|不当之处|如有不妥/,
];
/** Attachments and web leavings below the signature. */
const TRAILER =
  /^(?:附件|附[：:]|附表|[（(]?责任编辑|编辑[：:]|来源|相关|上一篇|下一篇|[（(]?抄送|[（(]?此件|[（(]?主动公开|.{0,20}印发$|主题词|收藏|分享|[×|》《>]|[\d\s]+$)/;
/** Words of notices that a model text leaves behind, in a line of this length at most. */
const LEAVINGS = /仅供|请勿|公众号|范文|网站|网址|www\.|https?:|下载|转载|版权|来源于|来自于?|更多/;
const LONGEST_LEAVING = 100;

function isTrailer(text: string): boolean {
  return TRAILER.test(text) || (text.length <= LONGEST_LEAVING && LEAVINGS.test(text) && !isFormula(text));
}

/** The heading of an appendix: 附件：2025年获奖情况, 附件1, 附：… */
const APPENDIX = /^附(?:件|表|录)?\s*[一二三四五\d]{0,2}\s*(?:[：:]|$|[\s\u3000])/;
const LONGEST_APPENDIX_HEADING = 40;
/** Lines with text between the date of the signature and the appendix. */
const APPENDIX_DISTANCE = 2;

/** Finds the closing formula and the signature (落款), looking up from the end to the line `bodyLine`. */
export function findFoot(flow: Flow, bodyLine: number): DocumentFoot {
  const appendix = findAppendix(flow, bodyLine);
  const zone = bottomZone(flow, bodyLine, appendix ?? flow.lines.length);
  const trailers = zone.findIndex((line) => !isTrailer(flow.textOf(line)));
  const lines = trailers < 0 ? [] : zone.slice(trailers);
  const end = (appendix === undefined ? undefined : flow.lines[appendix]?.from) ?? flow.text.length;
  const signed = signatureLines(flow, lines);
  const inside = signed.length === 0 ? signatureInside(flow, lines[0]) : undefined;
  const signature =
    inside === undefined ? signed.map(({ start, end }) => ({ start, end })).reverse() : [inside];
  const above = lines.slice(signed.length);
  const [last, ...others] = above;
  const unsigned = inside && last ? [{ ...last, end: inside.start }, ...others] : above;
  const formula = findFormula(flow, unsigned);
  const first = formula?.line ?? signed[signed.length - 1] ?? zone[trailers - 1];
  const inLine = formula === undefined ? inside : formula.start > formula.line.start ? formula : undefined;
  const start = inLine === undefined ? first?.from : inLine.start;
  return {
    ...(formula === undefined ? {} : { closingFormula: { start: formula.start, end: formula.end } }),
    signature,
    start: start ?? end,
    end,
  };
}

/** The index of the line that heads an appendix: it follows a signature. */
function findAppendix(flow: Flow, bodyLine: number): number | undefined {
  let belowDate = Infinity;
  for (let index = bodyLine; index < flow.lines.length; index++) {
    const line = flow.lines[index];
    if (line === undefined || line.start === line.end) continue;
    const text = line.end - line.start <= LONGEST_APPENDIX_HEADING ? flow.textOf(line) : "";
    if (isDateLine(text)) belowDate = 0;
    else if (belowDate <= APPENDIX_DISTANCE && APPENDIX.test(text)) return index;
    else belowDate++;
  }
  return undefined;
}

/** The last lines with text before the line `limit`, from the last one up. */
function bottomZone(flow: Flow, bodyLine: number, limit: number): Line[] {
  const zone: Line[] = [];
  for (let index = limit - 1; index >= bodyLine && zone.length < BOTTOM_LINES; index--) {
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

/** The signature at the end of the last line, in a report that is one paragraph: ….述职人：王芳，2025年1月8日. */
function signatureInside(flow: Flow, line: Line | undefined): TextRange | undefined {
  if (line === undefined) return undefined;
  const start = sentenceStart(flow.text, line.end - 1, LONGEST_FORMULA);
  const signs = start > line.start && isSignatureLabel(flow.text.slice(start, line.end));
  return signs ? { start, end: line.end } : undefined;
}

/** The closing formula: whole lines that begin with one, or the last sentences of the last line. */
function findFormula(flow: Flow, zone: readonly Line[]): (TextRange & { line: Line }) | undefined {
  let first: Line | undefined;
  for (const [i, line] of zone.slice(0, FORMULA_LINES).entries()) {
    if (!isFormulaLine(flow, line, zone[i + 1])) {
      const start = first === undefined ? formulaInside(flow, line) : undefined;
      if (start !== undefined) return { start, end: line.end, line };
      break;
    }
    first = line;
  }
  return first === undefined ? undefined : { start: first.start, end: first.end, line: first };
}

/** A line that begins with a formula; right below a heading it must end with one too, or it is the body. */
function isFormulaLine(flow: Flow, line: Line, above: Line | undefined): boolean {
  const text = flow.textOf(line);
  if (text.length > LONGEST_FORMULA) return false;
  const heading = above === undefined ? "" : flow.textOf(above);
  const below = parseLabel(heading, 0) !== undefined && !/[。！]$/.test(heading);
  const last = text.slice(sentenceStart(text, text.length - 1, LONGEST_FORMULA));
  return isFormula(text.slice(0, sentenceEnd(text, 0, LONGEST_FORMULA))) && (!below || isFormula(last));
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
