import type { Blank } from "../checks/blank";
import type { Paragraph } from "../report/paragraph";

/** One line of the form: blanks that want the same. */
export interface FormField {
  /** Equal for the same line after the document has changed. */
  readonly id: string;
  /** Chinese: what is asked for. */
  readonly label: string;
  /** In the order of the text. */
  readonly blanks: readonly Blank[];
  /** What the person, the office or the post is called: it will be the same in the next report. */
  readonly personal: boolean;
}

/** A blank that everybody can fill without thinking; the rows are in the order of the form. */
interface KnownRow {
  readonly names: RegExp;
  /** Names that mean this one thing become one line. */
  readonly label?: string;
  readonly personal?: true;
}

const KNOWN: readonly KnownRow[] = [
  {
    names: /^(?:您的|你的|本人)?姓名$|^(?:述职|汇报|报告|发言|竞聘|对照)人(?:的?姓名)?$|^签名$/,
    label: "姓名",
    personal: true,
  },
  { names: /^(?:本人|所在|工作|任职)?单位(?:名称|全称)?$/, label: "单位", personal: true },
  { names: /^(?:所在|工作)?(?:部门|科室|处室)(?:名称)?$/, label: "部门", personal: true },
  { names: /^(?:现任|担任|所任|本人)?(?:职务|职位|岗位|职称)(?:名称)?$/, personal: true },
  { names: /^(?:竞聘|应聘|拟任)(?:职务|职位|岗位)$/ },
  { names: /^(?:述职|报告|总结|考核|起始|终止)?(?:年份|年度|学年)$/ },
  { names: /(?:任职|任期|述职|报告|考核|起止)(?:时间|期间|时段|起止时间)$|^(?:时间段|时段|起止时间|任期)$/ },
  { names: /^(?:成文|落款|签署|报告|述职)(?:日期|时间)$/ },
];

/** Names that say only what kind of thing is wanted: two of them hardly ever want the same. */
const VAGUE = /^(?:具体)?(?:数量|数字|数据|数值|内容|事例|名称|金额|比例|百分比|日期|时间|地点|情况)$/;

/**
 * Makes a form of a document's blanks: those that everybody knows, and those with a name of their own that stand
 * there more than once. What a blank is called comes from the document.
 */
export function formFields(blanks: readonly Blank[], paragraphs: readonly Paragraph[]): FormField[] {
  const fields = new Map<string, { rank: number; label: string; personal: boolean; blanks: Blank[] }>();
  for (const blank of blanks) {
    const line = lineOf(blank, paragraphs[blank.at.paragraph]?.text ?? "");
    if (!line) continue;
    const field = fields.get(line.id) ?? { ...line, blanks: [] };
    field.blanks.push(blank);
    fields.set(line.id, field);
  }
  return [...fields]
    .filter(([, { rank, blanks: same }]) => rank < KNOWN.length || same.length > 1)
    .sort(([, a], [, b]) => a.rank - b.rank)
    .map(([id, { label, personal, blanks: same }]) => ({ id, label, personal, blanks: same }));
}

/** The line that a blank belongs to; undefined for one that is not for the form. */
function lineOf(
  blank: Blank,
  paragraph: string,
): { id: string; rank: number; label: string; personal: boolean } | undefined {
  const { name, text } = blank;
  if (text.includes(name)) {
    const rank = KNOWN.findIndex(({ names }) => names.test(name));
    const row = KNOWN[rank];
    if (!row && VAGUE.test(name)) return undefined;
    const label = row?.label ?? name;
    return { id: label, rank: row ? rank : KNOWN.length, label, personal: row?.personal === true };
  }
  return unnamed(blank, paragraph);
}

const NAME_RANK = 0;
const UNIT_RANK = 1;
const YEAR_RANK = 5;
const DATE_RANK = KNOWN.length - 1;

/** XX says nothing by itself; what stands around it may. */
function unnamed({ asks, name, key, text, at }: Blank, paragraph: string) {
  // 述职人：XX, or a line of its own. XX同志 in the text is somebody else.
  const before = paragraph.slice(0, at.start).trimEnd();
  const alone = before === "" && paragraph.slice(at.end).trim() === "";
  if (
    asks === "name" &&
    (alone || /人[（(]?[^（）()]{0,4}[）)]?[：:]$|(?:姓名|签名|签字)[：:]$/.test(before))
  ) {
    return { id: "姓名", rank: NAME_RANK, label: "姓名", personal: true };
  }
  if (asks === "unit") {
    const office = key.replace(/^unit /, "");
    return { id: key, rank: UNIT_RANK, label: `${name}（${office}）`, personal: false };
  }
  if (name === "年份")
    return { id: `年份 ${text}`, rank: YEAR_RANK, label: `年份（${text}）`, personal: false };
  if (asks === "date" && /年.*月.*[日号]$/.test(text)) {
    return { id: "落款日期", rank: DATE_RANK, label: "落款日期", personal: false };
  }
  return undefined;
}
