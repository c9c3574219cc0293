import { isDigit, isLatin } from "../report/characters";
import type { LoneMark } from "./lone-marks";

/** A mark is judged by what stands this near, in characters. */
const REACH = 100;

/** Numbers and letters that make a label with the ） after them: 1）, 见表2），附件三）. */
const LABEL_END =
  /(?:^|[^（(\d０-９a-zA-Z一二三四五六七八九十])(?:[\d０-９]{1,2}|[a-zA-Z]{1,2}|[一二三四五六七八九十]{1,3}|[①-⑳])）/;
/** 27” is a size; “12345” is a quotation. */
const INCHES = /(?:^|[^“\d.+·×/-])\d{1,3}(?:\.\d)?”|“\d{1,2}(?:\.\d)?”/;
const TRAIL = /^[^，。、；：《》]+》[^，。、；：《》]+》[^，。、；：《]*$/;
const LONGEST_TRAIL = 60;
/** ：） and ；） are smiles. */
const SMILES = "：；:;^_";

/** True for a mark that is used for something else, or whose partner is there in another form. */
export function isExcused({ mark, line }: LoneMark): boolean {
  const { pair, opening } = mark;
  const at = mark.at - line.start;
  const before = line.text.slice(Math.max(0, at - REACH), at);
  const after = line.text.slice(at + 1, at + 1 + REACH);
  if ((before + after).trim().length < 2 || hasLookAlike(mark, before, after)) return true;
  if (pair.close === "》" && (isArrow(mark, before, after) || isTrail(line.text))) return true;
  if (pair.close === "’") return touchesWord(before, before.length - 1) || (opening && touchesWord(after, 0));
  if (opening) return false;
  if (pair.close === "”") return INCHES.test(`${before}”`);
  if (pair.close === "）") return LABEL_END.test(`${before}）`) || SMILES.includes(before.slice(-1) || "x");
  return false;
}

/** True where a mark of another width or form stands for the partner and has no partner of its own. */
function hasLookAlike({ pair, opening }: LoneMark["mark"], before: string, after: string): boolean {
  const [wanted, other] = opening ? [pair.likeClose, pair.likeOpen] : [pair.likeOpen, pair.likeClose];
  let surplus = 0;
  for (const character of opening ? after : before) {
    if (wanted.includes(character)) surplus++;
    else if (other.includes(character)) surplus--;
  }
  return surplus > 0;
}

/** 》》下载《《 on a web page. */
function isArrow({ pair, opening }: LoneMark["mark"], before: string, after: string): boolean {
  const own = opening ? pair.open : pair.close;
  const doubled = before.endsWith(own) || after.startsWith(own);
  return doubled && !(opening ? after.includes(pair.close) : before.includes(pair.open));
}

/** 首页》新闻》正文 at the head of a web page. */
function isTrail(line: string): boolean {
  return line.length <= LONGEST_TRAIL && TRAIL.test(line);
}

function touchesWord(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return isLatin(code) || isDigit(code);
}
