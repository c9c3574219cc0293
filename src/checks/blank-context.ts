/** What a blank asks for. */
export type Asks = "date" | "number" | "name" | "unit" | "other";

/** A place in a text that may be a blank: the notation's span, with the text around it. */
export interface Place {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** The next paragraph, where a heading in brackets would have its text. */
  readonly next: string;
}

/** What stands around a blank says what it asks for; the first row that fits decides. */
interface ContextRow {
  readonly asks: Asks;
  /** Short Chinese for the list: what belongs here. */
  readonly name: string;
  readonly before?: RegExp;
  readonly after?: RegExp;
  /** The blank has at least so many characters: XX年的工作 names a year, X年的工作 counts years. */
  readonly fewest?: number;
}

const BEFORE = 12;
const AFTER = 12;

const OFFICES =
  "办公室|党委|党组|支部|单位|公司|集团|学校|大学|学院|中学|小学|医院|街道|社区|部队|机关|银行|中心|部门|企业|局|厅|委|省|市|县|区|镇|乡|村|科|处|室|院|所|站|部|队";
const OFFICE = new RegExp(`^[^的，。、；：\\s]{0,3}?(?:${OFFICES})`);
const TITLES =
  "同志|总书记|书记|主任|局长|处长|科长|市长|县长|省长|镇长|乡长|主席|先生|女士|老师|校长|院长|所长|站长|队长|部长|厅长|经理|常委|等领导|等同志|近平";

/** Measure words with the name of what they count. Whoever writes reports may correct this table. */
const MEASURES: readonly (readonly [words: string, name: string])[] = [
  ["篇", "篇数"],
  ["份", "份数"],
  ["期|届", "期数"],
  ["次|人次|场次|场|轮|批次|批(?!示|评|准|复)", "次数"],
  ["万?多?名(?!单|称|额)|万?人(?!民|员|才|大|生|文|事)|位|户", "人数"],
  ["[百千万亿]{0,2}元|万(?!字)|亿", "金额"],
  ["[%％‰]|个百分点|百分点", "百分比"],
  ["[百千万]{0,2}字", "字数"],
  ["小时|分钟|天|周(?!年|边)|个月|学时|课时", "时间"],
  [
    "项(?!目)|件|条(?!例|件)|个|家|类|种|门|套|本|册|台|辆|座|栋|间|张|篇次|起|宗|例|笔|艘|块|亩|公里|[平立]方米|[毫厘]?米|吨|成(?=[，。；、])|倍|岁|分(?!管|局|公司|别|析|行)",
    "数量",
  ],
];

const ROWS: readonly ContextRow[] = [
  // 20**年 can only be a year, 回顾xx年的工作 too.
  {
    asks: "date",
    name: "年份",
    before: /(?:20|镇|县|市|局|于)$/,
    after: /^年(?!来|多|以来|时间)/,
  },
  { asks: "other", name: "届次", before: /党的$/, after: /^大/ },
  { asks: "number", name: "年数", after: /^年(?:[来多余间]|以来|的(?!工作总结)|时间|中)/ },
  { asks: "number", name: "年数", before: /(?:近|这|满|任职|工作了?|连续|历时)$/, after: /^[多余几]?年/ },
  { asks: "date", name: "年份", after: /^年/ },
  { asks: "date", name: "月份", after: /^月/ },
  { asks: "date", name: "日期", after: /^[日号](?!常)|^季度/ },
  {
    asks: "name",
    name: "姓名",
    before:
      /(?:述职人|汇报人|报告人|发言人|姓名|签名|签字|署名|联系人|负责人|竞聘人)[（(]?[^（）()]{0,4}[）)]?[：:]?$/,
  },
  { asks: "name", name: "姓名", after: new RegExp(`^(?:${TITLES})`) },
  { asks: "name", name: "姓名", before: /(?:我叫|我是|名叫|叫做)$/, after: /^(?:[，。,]|$)/ },
  {
    asks: "name",
    name: "姓名",
    before: /(?:书记|主任|局长|县长|市长|区长|镇长|乡长|校长|院长)$/,
    after: /^(?:主持|出席|讲话|带队|任|同)/,
  },
  ...MEASURES.map(([words, name]) => ({
    asks: "number" as const,
    name,
    after: new RegExp(`^[多余几来]?(?:${words})`),
  })),
  // 隐患点____处 counts places; 在XX处 is an office.
  {
    asks: "number",
    name: "数量",
    before: /(?:点|患|所|设施|景观|[共有了计达])$/,
    after: /^处(?=[，。；、])/,
  },
  {
    asks: "unit",
    name: "单位名称",
    before: /(?:到|在|从|调|来|至|赴)$/,
    after: /^(?:工作|任职|挂职|锻炼|任|学习|上班)/,
  },
  { asks: "unit", name: "单位名称", after: OFFICE },
  { asks: "number", name: "序号", before: /第$/ },
  { asks: "other", name: "职务", before: /(?:担任|任命为|任)$/ },
  { asks: "other", name: "名称", after: /^(?:会议|活动|项目|工程|文件|制度|办法|课题|系统|平台|精神|任务)/ },
];

/** What the words inside a bracket ask for: 【姓名】, （此处填写数量）. */
const CONTENTS: readonly (readonly [words: RegExp, asks: Asks])[] = [
  [/姓名|名字|同志|述职人|汇报人|签名|领导$/, "name"],
  [/日期|时间|年份|月份|年月|几月|年度|日$|^[Xx×]{0,4}年$/, "date"],
  [/数量|数字|数$|金额|比例|百分|次数|人数|篇|份|比率|面积|天数/, "number"],
  [/单位|部门|机构|地区|地点|公司|学校|市$|县$|局$|支部|辖区/, "unit"],
];

const WITH_NOUN = /^某[^某]/;

/** Says what a blank asks for, from its own words and from those around it. */
export function describeContext(place: Place): { asks: Asks; name: string } {
  const { text, start, end } = place;
  const blank = text.slice(start, end);
  // 某市, 某同志: the noun belongs to the blank and says what it asks for.
  if (WITH_NOUN.test(blank)) return describeContext({ ...place, end: start + 1 });
  const own = contentOf(blank);
  if (own !== "") {
    const row = CONTENTS.find(([words]) => words.test(own));
    return { asks: row?.[1] ?? "other", name: own };
  }
  const before = text.slice(Math.max(0, start - BEFORE), start).trimEnd();
  const after = text.slice(end, end + AFTER).trimStart();
  const row = ROWS.find(
    (candidate) => end - start >= (candidate.fewest ?? 0) && fits(candidate, before, after),
  );
  if (row !== undefined) return row;
  if (/(?:年|^)[\s_—-]*月?[\s_—-]*[日号]$/.test(blank)) return { asks: "date", name: "日期" };
  const alone = before === "" && after === "";
  return alone ? { asks: "name", name: "姓名" } : { asks: "other", name: "内容" };
}

/** True where the text after a place is something that a number, a date or a name stands before. */
export function asksSomething({ text, end }: Place): boolean {
  const after = text.slice(end, end + AFTER);
  return ROWS.some((row) => row.before === undefined && row.after !== undefined && row.after.test(after));
}

/** What the blanks of one key may share: a name or a unit is the same everywhere, a number hardly ever. */
export function blankKey({ text, start, end }: Place, asks: Asks, name: string): string {
  const own = text.slice(start, end);
  if (contentOf(own) !== "" || asks === "name" || asks === "other" || WITH_NOUN.test(own))
    return `${asks} ${name} ${own}`;
  if (asks === "unit") {
    const office = OFFICE.exec(text.slice(end, end + AFTER));
    return `${asks} ${own}${office?.[0] ?? ""}`;
  }
  return `${asks} ${text.slice(Math.max(0, start - 4), start)}${own}${text.slice(end, end + 4)}`;
}

function fits({ before, after }: ContextRow, textBefore: string, textAfter: string): boolean {
  return before?.test(textBefore) !== false && after?.test(textAfter) !== false;
}

/** The words inside a bracket, without what only says that something is to be filled in. */
function contentOf(blank: string): string {
  const prompt = /^(?:单击或点击|单击|点击)(?:此处|这里)?(?:可)?(?:输入|填写|选择)?(.*)$/.exec(blank)?.[1];
  if (prompt !== undefined) return prompt.replace(/[。.]$/, "").trim();
  if (!/^[【〖［[{（(]/.test(blank)) return "";
  return blank
    .replace(/[【】〖〗［］[\]{}（）()]/g, "")
    .replace(/^(?:此处|请|在此|这里|需|待|可)?(?:填写|填入|填|补充|输入|插入|写明|写|说明)?/, "")
    .replace(/^[XxＸｘ×_*○\s]+(?=.)/, "")
    .replace(/^[XxＸｘ×_*○…\s]+$/, "")
    .trim();
}
