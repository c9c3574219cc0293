import { isChinese } from "../report/characters";
import { parseLabel } from "../report/heading-label";
import { recogniseHeading } from "../report/recognise-role";
import type { Guard } from "./blank-guards";
import { isNoticeLine } from "./notices";

/** Words that begin with a letter X that means itself. Whoever writes reports may correct this table. */
const AFTER_LETTER =
  /^(?:[-－]?光|射线|线(?![索路上下])|轴|染色体|形|型|档案|战警|因子|波段|波|坐标|荧光|世代|元素|刀|展架|[-－]ray)/i;

/** Words before which the letter ends: 小米X, 变量x. */
const BEFORE_LETTER = /(?:变量|未知数|参数|代号|型号|车型|系列|坐标|字母|维度|函数)$/;

/** X光, XX染色体, 变量x. */
export const isLookAlike: Guard = ({ text, start, end }) =>
  (end - start < 3 && AFTER_LETTER.test(text.slice(end, end + 4))) ||
  BEFORE_LETTER.test(text.slice(Math.max(0, start - 3), start));

/** Words in 【】 that label a text and ask for nothing; more words after them do: 【推荐单位】. */
const LABELS =
  /^(?:字号|字体|大小|摘要|关键词|关键字|来源|作者|编者按|导读|导语|案例|链接|打印|关闭|下载|返回|纠错|分享|收藏|责任编辑|阅读|背景|注|备注|注释|提示|范文|例文|例|正文|目录|附件|公告|通知|原创|转载|版权|声明|推荐|相关|完整版|精选|最新|点评|解析|答案|题目|第[一二三四五六七八九十]{1,3}[篇章节部]|\d)(?:$|[：:，、\s\d—-]|[一二三四五六七八九十]$|阅读$|文章$|分?$)/;

/** 【字号：大 中 小】, 【2024】12号, 【学习方面】…, 【存在的问题】 on a line of its own above its text. */
export const isLabelBracket: Guard = ({ text, start, end, next }) => {
  const content = text.slice(start + 1, end - 1).trim();
  if (LABELS.test(content) || isNoticeLine(content)) return true;
  if (!opensLine(text, start)) return false;
  // 【对照胡杨精神寻找思想认识差距】在新时代背景下…: a heading of many words before its text.
  if (
    content.length >= LONGEST_NAME &&
    !/[XxＸ×]|[填写名这数]/.test(content) &&
    isChinese(text.charCodeAt(end))
  )
    return true;
  if (/(?:方面|篇|章|部分|环节)$/.test(content)) return true;
  const alone = text.slice(end, end + 2).trim() === "" && next.trim().length > SHORTEST_TEXT;
  return alone && recogniseHeading(content)?.strength === 3 && parseLabel(next.trimStart(), 0) === undefined;
};

const SHORTEST_TEXT = 18;
const LONGEST_NAME = 10;

function opensLine(text: string, start: number): boolean {
  return text.slice(Math.max(0, start - 6), start).trim() === "";
}
