import { isChinese, isChineseNumeral, isDigit, isLatin, isSpace } from "../report/characters";
import { asksSomething, type Place } from "./blank-context";

/** Says that a place is no blank although it is written like one. */
export type Guard = (place: Place) => boolean;

/** XXL, C919X, an identity number that ends in X: letters or digits touch the run. */
export const touchesLatinOrDigit: Guard = ({ text, start, end }) => {
  const before = text.charCodeAt(start - 1);
  const after = text.charCodeAt(end);
  return isLatin(before) || isDigit(before) || isLatin(after) || isDigit(after);
};

/** SUV4X00元: the figure is part of a name. */
export const followsLatin: Guard = ({ text, start }) => isLatin(text.charCodeAt(start - 1));

/** app1.x: a version, not a figure. */
export const isVersion: Guard = ({ text, start }) => /\d\.$/.test(text.slice(Math.max(0, start - 2), start));

/** A per cent sign that has its figure, or that no word asks for. */
export const hasFigure: Guard = ({ text, start }) =>
  !/(?:增长|增幅|下降|降幅|上升|提高|增加|减少|占比?|达到?|超过|完成率?|计划的|任务的|总额的|总数的|比例的?|率为?)$/.test(
    text.slice(Math.max(0, start - 4), start),
  );

/** iPhone X, 3 x 4: a lone letter beside a Latin word or a figure, a blank between them. */
export const besideLatinWord: Guard = ({ text, start, end }) => {
  if (end - start > 1) return false;
  const before = text.charCodeAt(start - 2);
  const after = text.charCodeAt(end + 1);
  const spacedBefore = isSpace(text.charCodeAt(start - 1)) && (isLatin(before) || isDigit(before));
  const spacedAfter = isSpace(text.charCodeAt(end)) && (isLatin(after) || isDigit(after));
  return spacedBefore || spacedAfter;
};

/** 1+N+X, A/X, y=x: the run stands in a formula. */
export const inFormula: Guard = ({ text, start, end }) => {
  const before = text.charAt(start - 1);
  const after = text.charAt(end);
  if ("+＋=＝^".includes(before || " ") || "+＋=＝^".includes(after || " ")) return true;
  if (end - start > 1) return false;
  const joins = (mark: string, code: number) =>
    "/-－".includes(mark || " ") && (isLatin(code) || isDigit(code));
  const other = (code: number) => code !== 0x58 && code !== 0x78;
  return (
    (joins(before, text.charCodeAt(start - 2)) && other(text.charCodeAt(start - 2))) ||
    (joins(after, text.charCodeAt(end + 1)) && other(text.charCodeAt(end + 1)))
  );
};

/** “X”, (x), X、Y: one letter that is spoken of as a letter or a mark. */
export const isNamedLetter: Guard = ({ text, start, end }) => {
  if (end - start > 1) return false;
  const before = text.charAt(start - 1);
  const after = text.charAt(end);
  if ("“\"‘'".includes(before || " ") && "”\"’'".includes(after || " ")) return true;
  if ("（(".includes(before || " ") && "）)".includes(after || " ") && text.charAt(start - 2) !== "第")
    return true;
  return ("、，,".includes(after || " ") && isLatin(text.charCodeAt(end + 1))) || after === "√";
};

/** A line, or a cell, that holds nothing but one cross. */
export const isLoneMark: Guard = ({ text, start, end }) =>
  end - start === 1 && text.length < 10 && text.trim().length === 1;

/** 3×4, 7×24小时, m×n: multiplication; 人工智能×制造: two fields joined. */
export const multiplies: Guard = ({ text, start, end }) => {
  let left = start - 1;
  let right = end;
  while (left > start - 3 && isSpace(text.charCodeAt(left))) left--;
  while (right < end + 3 && isSpace(text.charCodeAt(right))) right++;
  const operand = (code: number) => isDigit(code) || isLatin(code) || code === 0x29 || code === 0xff09;
  if (operand(text.charCodeAt(left)) || operand(text.charCodeAt(right))) return true;
  const joined = /(?:要素|智能|文化|科技|金融|旅游|消费|数据|互联网|数字|产业|教育|医疗)$/;
  return end - start === 1 && joined.test(text.slice(Math.max(0, start - 3), start));
};

/** A single sign that nothing asks for: × in 数据要素×, * as a footnote. */
export const asksNothing: Guard = (place) => place.end - place.start === 1 && !asksSomething(place);

/** Two or more asterisks with no word after them that asks for something: emphasis, censorship. */
export const isStarWithoutNoun: Guard = (place) => {
  if (asksSomething(place)) return false;
  const { text, start, end } = place;
  // 学习*新时代中国特色社会主义思想, 由***农业发展有限公司: a name was taken out.
  if (
    /^(?:新时代中国特色|重要讲话|重要指示)|^[\u4e00-\u9fff]{0,10}(?:公司|集团)/.test(
      text.slice(end, end + 12),
    )
  )
    return false;
  const led = /(?:在|由|受|与|和|向|对|给|从|于)$/.test(text.slice(Math.max(0, start - 1), start));
  return !led || !/^(?:的|等|领导|带领|指导|直接)/.test(text.slice(end, end + 4));
};

/** **加强学习**: Markdown's emphasis, opened or closed. */
export const isEmphasis: Guard = ({ text, start, end }) => {
  if (end - start !== 2) return false;
  const next = text.indexOf("**", end);
  const opens =
    next > 0 &&
    next - end >= 4 &&
    next - end <= 60 &&
    /^[\s#]*$/.test(text.slice(Math.max(0, start - 8), start));
  const last = text.lastIndexOf("**", start - 1);
  const closes = last >= 0 && /^[\s#]*$/.test(text.slice(Math.max(0, last - 8), last)) && start - last >= 6;
  return opens || (closes && last < 8);
};

/** 二〇〇八年, 一○三中学: circles inside a Chinese figure. */
export const inChineseFigure: Guard = ({ text, start, end }) =>
  isChineseNumeral(text.charCodeAt(start - 1)) ||
  isChineseNumeral(text.charCodeAt(end)) ||
  isDigit(text.charCodeAt(start - 1)) ||
  isDigit(text.charCodeAt(end));

/** ○ at the beginning of a line is a bullet. */
export const isBullet: Guard = ({ text, start, end }) =>
  end - start === 1 && text.slice(Math.max(0, start - 4), start).trim() === "";

/** Shapes with nothing before them in their line: ▲▲重点提示, ▲▲▲▲. */
export const isOrnament: Guard = ({ text, start }) =>
  text.slice(text.lastIndexOf("\n", start - 1) + 1, start).trim() === "";

/** A rule across the page, made of underscores or dashes. */
export const isRule: Guard = ({ text, end, start }) =>
  end - start > 8 && /^[\s_＿—-]*$/.test(text.slice(0, 200));

const SURNAMES =
  "王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘蒋蔡余杜叶程苏魏吕丁沈姚卢姜崔钟谭陆汪范金石廖贾夏韦方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严赖覃洪武莫孔";

/** 张某某, 被告人李某: a person whose name is withheld. */
export const isWithheldName: Guard = ({ text, start }) => {
  const before = text.charAt(start - 1);
  if (before !== "" && SURNAMES.includes(before)) return true;
  return /(?:被告人|嫌疑人|受害人|当事人|原告|被告|违纪人员|举报人|患者|死者)$/.test(
    text.slice(Math.max(0, start - 5), start),
  );
};

/** 如某单位…, 某县…案: somebody in an example, named on purpose by nobody's name. */
export const isExample: Guard = ({ text, start, end }) =>
  /(?:如|如：|有|通报|关于|因|涉及|查处|例如|比如|[示案举]例[，：:])$/.test(
    text.slice(Math.max(0, start - 3), start),
  ) || /^[^。]{0,20}(?:(?<![档方草文提教个议答图预备])案|违纪|违规|违法)/.test(text.slice(end, end + 24));

/** 有待核实, 等待补充, 待定位: a verb, not a note to oneself. */
export const isVerb: Guard = ({ text, start, end }) => {
  if (/[有亟尚等仍还也需期对招款优]$/.test(text.slice(Math.max(0, start - 1), start))) return true;
  return !/^(?:[。，；、）)】\]：:,;]|\s|$|[万亿千]?元|[%％]|[个件家篇场]|次(?!要)|[项](?!目)|人(?!员))/.test(
    text.slice(end, end + 2),
  );
};

/** main(): the brackets of a call. */
export const isCall: Guard = ({ text, start }) =>
  isLatin(text.charCodeAt(start - 1)) || text.charAt(start - 1) === "_";

/** 出生年月日: the word for a date, with no gap in it. */
export const isDateWord: Guard = ({ text, start, end }) =>
  isChinese(text.charCodeAt(start - 1)) && !/[\s—_-]/.test(text.slice(start, end));

const DATE_FIGURE = /[\dXxＸ×*_】某〇○零一二三四五六七八九十]\s*$/;

/** 2025年_月: the year is there. */
export const isDated: Guard = ({ text, start }) =>
  DATE_FIGURE.test(text.slice(Math.max(0, start - 4), start));

/** The year or the month before the gap is not there either. */
export const isNotDated: Guard = ({ text, start }) =>
  !DATE_FIGURE.test(text.slice(Math.max(0, start - 5), Math.max(0, start - 1)));
