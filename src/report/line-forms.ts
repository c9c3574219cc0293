import { parseLabel } from "./heading-label";

const LONGEST_DATE = 28;
const LONGEST_NAME = 28;

/** Every form of a date has one of these. */
const MAY_BE_DATE = /[年\d０-９【〖［[]/;

const SIGNERS =
  "(?:述[职廉责学德法述]{1,6}人|汇报人|报告人|发言人|述职者|检查人|竞聘人|剖析人|总结人|撰写人|申请人|承诺人|自荐人|推荐人)";
/** 述职人：王芳, 述职人（签名）：, （述职人）王芳. */
const SIGNATURE_LABEL = new RegExp(
  `^(?:(?:${SIGNERS}|姓名|签名|署名|单位|落款|日期|报送单位)[（(]?.{0,6}[）)]?[：:]|[（(]${SIGNERS}[）)])`,
);

/** A line that is nothing but a date, filled in or still blank. */
export function isDateLine(text: string): boolean {
  if (!MAY_BE_DATE.test(text)) return false;
  const bare = text
    .replace(/^(?:日期|时间)[：:]/, "")
    .replace(/^[（(]|[）)]$/g, "")
    .trim();
  if (bare.length > LONGEST_DATE || bare === "") return false;
  if (/^[【〖［[][^】〗］\]]{0,10}(?:日期|时间|年)[^】〗］\]]{0,6}[】〗］\]]$/.test(bare)) return true;
  const rest = bare
    .replace(/[【〖［][^】〗］]{0,10}[】〗］]/g, "")
    .replace(/[\d０-９XxＸｘ×＿_*〇○零一二三四五六七八九十\s—-]/g, "");
  return /^年(?:月(?:[日号])?)?$/.test(rest) || /^\d{4}[.．/-]\d{1,2}[.．/-]\d{1,2}$/.test(bare);
}

/** A line that says who signs: 述职人：…, 单位：… */
export function isSignatureLabel(text: string): boolean {
  return text.length <= LONGEST_NAME + 8 && SIGNATURE_LABEL.test(text);
}

/** A short line without marks that may be a name or a unit, filled in or still blank. */
export function mayBeName(text: string): boolean {
  return text.length <= LONGEST_NAME && !/[。；，！？：!?:]/.test(text) && !leadsItem(text);
}

/** A line that begins with a heading label or a marker. 第二净水厂 is a name. */
function leadsItem(text: string): boolean {
  return (
    parseLabel(text, 0) !== undefined ||
    /^(?:[一二三四五六七八九十]{1,3}[是要]|——|第[一二三四五六](?:[、\s是步条点项类]|方面))/.test(text)
  );
}
