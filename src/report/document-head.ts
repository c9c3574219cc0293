import type { Flow } from "./flow";
import { parseLabel } from "./heading-label";
import { isDateLine, isSignatureLabel, mayBeName } from "./line-forms";
import type { TextRange } from "./paragraph";
import { namesGenre } from "./recognise-genre";
import { recogniseHeading } from "./recognise-role";

/** What stands above the body, as offsets into the flow's text. */
export interface DocumentHead {
  readonly title?: TextRange;
  readonly salutation?: TextRange;
  /** A name or date under the title, where many reports sign. */
  readonly signature: readonly TextRange[];
  /** The text that names the genre: the title's line, and the next where a title runs over two. */
  readonly titleText: string;
  /** Index of the first line that may belong to the body. */
  readonly bodyLine: number;
}

const TOP_LINES = 16;
/** A title that has marks in it stands here. */
const FIRST_LINES = 3;
const LONGEST_TITLE = 45;
const LONGEST_SALUTATION = 45;
const LONGEST_SIGNATURE = 20;
const SIGNATURE_LINES = 3;

/** Web leavings and notices, which are never the title. */
const NOTICE =
  /仅供|照搬|照抄|来源|下载|打印|字号|字体|www|http|范文|首页|您的位置|网站|公众号|更多|^[【[]?(?:目录|正文)/;
const ADDRESSEE =
  /^(?:尊敬的|敬爱的|亲爱的|各位)|(?:领导|同志们?|代表|委员|同事们?|老师们?|评委们?|考核组|大家|党员|战友们?|朋友们?|来宾|工友们?|同仁们?|乡亲们?|家长们?|同学们?|师傅们?)[：:，,！!]?$/;
const ADDRESSED_OFFICE = /^.{2,30}(?:局|部|委|组|会|院|室|厅|处|党委|党组|政府|支部|公司|学校)[：:]$/;
const NOT_ADDRESSEE = /如下|以下|汇报|报告|方面|包括|主要|问题|情况|工作/;
const GREETED = /(?:领导|同志们?|代表|委员|评委们?|老师们?|同事们?|大家)[，,]?$/;
const LEAD_IN = /^(?:现|根据|按照|下面|今天|我|一年来|首先)|如下|以下/;
/** Under a title, but no signature. */
const NOT_SIGNATURE = /目\s?录|年度|会议|会上|讲话|提纲|材料|报告|总结|^——|^[（(](?!.*(?:月|年.*日))/;

/** Finds title, salutation and an early signature. */
export function findHead(flow: Flow): DocumentHead {
  const zone = topZone(flow);
  const titleAt = findTitle(flow, zone);
  const title = titleAt === undefined ? undefined : flow.lines[titleAt];
  const signature: TextRange[] = [];
  let salutation: TextRange | undefined;
  let bodyLine = titleAt === undefined ? 0 : titleAt + 1;
  let underTitle = title !== undefined;
  for (const index of zone.filter((at) => titleAt === undefined || at > titleAt)) {
    const line = flow.lines[index];
    if (line === undefined) break;
    const text = flow.lineText(index);
    const length = salutationLength(text);
    if (length > 0) {
      salutation = { start: line.start, end: line.start + length };
      bodyLine = length === text.length ? index + 1 : index;
      break;
    }
    underTitle = underTitle && isUnderTitle(text) && signature.length < SIGNATURE_LINES;
    if (!underTitle) continue;
    if (isSignature(text)) signature.push({ start: line.start, end: line.end });
    bodyLine = index + 1;
  }
  return {
    ...(title === undefined ? {} : { title: { start: title.start, end: title.end } }),
    ...(salutation === undefined ? {} : { salutation }),
    titleText: titleAt === undefined ? "" : titleText(flow, titleAt),
    signature,
    bodyLine,
  };
}

/** The lines before the first numbered heading, at most a page's head. */
function topZone(flow: Flow): number[] {
  const zone: number[] = [];
  for (const [index, line] of flow.lines.entries()) {
    if (line.start === line.end || line.inTable) continue;
    if (line.label !== undefined || parseLabel(flow.text, line.start)?.kind === "cn") break;
    zone.push(index);
    if (zone.length === TOP_LINES) break;
  }
  return zone;
}

/** Lines such as 姓名：张三 and 文档：述职报告, so many of them under the first line, make it the head of a form. */
const FIELD = /^[^，。；：:]{1,8}[：:]./;
const FIELDS_OF_FORM = 3;

function findTitle(flow: Flow, zone: readonly number[]): number | undefined {
  const below = zone.slice(1).findIndex((index) => !FIELD.test(flow.lineText(index)));
  const fields = below < 0 ? zone.length - 1 : below;
  const form = fields >= FIELDS_OF_FORM ? fields : 0;
  const candidates = zone.filter((index, position) => {
    const text = flow.lineText(index);
    // What a field of a form names is another text.
    if (position > 0 && position <= form) return false;
    if (text.length > LONGEST_TITLE || NOTICE.test(text)) return false;
    if (salutationLength(text) > 0) return false;
    // “两学一做”心得体会：学深还需笃行 has a mark and is a title; 现将…述职如下： is a lead-in.
    const named =
      position < FIRST_LINES && namesGenre(text) && !LEAD_IN.test(text) && parseLabel(text, 0) === undefined;
    return !/[。；，：！:;]/.test(text) || (named && !/[。；：:]$/.test(text));
  });
  const named = candidates.find((index) => namesGenre(flow.lineText(index)));
  if (named !== undefined) return named;
  const paired = candidates.find(
    (index) => candidates.includes(index + 1) && namesGenre(flow.lineText(index) + flow.lineText(index + 1)),
  );
  if (paired !== undefined) return paired;
  const first = candidates[0];
  const alone = first === undefined || first !== zone[0] || flow.lines.length < 2;
  return alone || parseLabel(flow.lineText(first), 0) !== undefined ? undefined : first;
}

function titleText(flow: Flow, index: number): string {
  const text = flow.lineText(index);
  const next = flow.lineText(index + 1);
  return namesGenre(text) || next.length > LONGEST_TITLE || FIELD.test(next) ? text : text + next;
}

/** Length of the salutation that a line begins with (its mark included), or 0. */
function salutationLength(text: string): number {
  const start = text.slice(0, LONGEST_SALUTATION);
  const colon = start.search(/[：:]/);
  const mark = colon >= 0 ? colon : start.search(/[！!]/);
  const head = mark >= 0 ? start.slice(0, mark + 1) : text.length <= LONGEST_SALUTATION ? text : "";
  if (head.length < 3 || NOT_ADDRESSEE.test(head) || /[。；]/.test(head)) return 0;
  if (mark >= 0 && head.length === text.length && ADDRESSED_OFFICE.test(head)) return head.length;
  return ADDRESSEE.test(head) && (mark >= 0 || GREETED.test(head)) ? head.length : 0;
}

/** A name, a unit, a date or a subtitle between the title and the body. */
function isUnderTitle(text: string): boolean {
  if (text.startsWith("——") || isDateLine(text) || isSignatureLabel(text)) return true;
  return mayBeName(text) && (recogniseHeading(text)?.strength ?? 1) < 2;
}

function isSignature(text: string): boolean {
  if (isDateLine(text) || isSignatureLabel(text)) return true;
  return text.length <= LONGEST_SIGNATURE && !NOT_SIGNATURE.test(text);
}
