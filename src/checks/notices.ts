import { characterSet } from "../report/character-set";
import { Lexicon } from "../report/lexicon";
import type { TextRange } from "../report/paragraph";

/** Words that only a notice uses: a sentence with one of them is a notice wherever it stands. */
const STRONG: readonly RegExp[] = [
  /请勿(?:照搬|照抄|抄袭|转载|直接使用|用于)/,
  /仅供(?:学习|参考|借鉴|写作|交流|内部学习)[^。]{0,10}(?:参考|借鉴|使用|交流|学习)?[^。]{0,6}(?:请勿|切勿|严禁|不得|不可|勿)/,
  /(?:本文|本范文|此文|文章|本篇|以上内容|内容|素材|资料|范文|本资料|本文档)(?:系|为|是)?[^。，]{0,8}(?:来源于|来自于?|转自|摘自|转载自|整理自|源于|选自)[^。]{0,20}(?:网|互联网|公众号|论坛|文库|平台|作者|投稿)/,
  /(?:原创投稿|投稿作品|版权归[^。]{0,12}所有|版权所有|未经[^。]{0,8}(?:授权|许可|允许)[^。]{0,12}(?:转载|复制|抄袭|传播)|侵权[^。]{0,8}(?:删除|删)|转载请注明)/,
  /(?:更多|更全|海量|精彩)[^。，]{0,12}(?:范文|文章|公文|材料|资料|素材|模板|内容)[^。]{0,12}(?:请|尽在|关注|访问|搜索|点击|登录|见|下载)/,
  /版权声明[：:]|本(?:站|文内容)[^。]{0,30}(?:用户|网友|网络)[^。]{0,12}(?:贡献|上传|投稿|提供)|存储空间服务/,
  /\[(?:nextpage|page|分页)\]|[（(](?:精选|共|通用|最新|热门|推荐|优秀)?\s?[\d一二三四五六七八九十]{1,3}\s?篇[）)]|[（(][^（）()]{0,8}(?:励志|文秘|范文|公文|写作|作文|材料)网[）)]/,
  /(?:点击|立即|免费|付费|会员|扫码|登录后?|本文)下载|下载(?:本文|后可|次数|积分|链接|地址|全文|原文|Word|word|DOC|文档)/,
  /(?:关注|搜索)(?:微信)?公众号|微信公众号[：:]|扫码关注|长按[^。]{0,6}二维码/,
  /(?:小编|本站|本网)(?:为|给|整理|精心|收集|推荐|提供)|(?:范文网|文秘网|公文网|写作网|文库网|秘书网|材料网|文档网|范文大全|百度文库|道客巴巴|豆丁)/,
];

/** Words that make a short line a notice, and mean nothing in a long one. */
const WEAK: readonly RegExp[] = [
  /^[（(【[]?(?:本文|以上|此文|范文|本范文|内容|例文)?[^。，]{0,8}仅供(?:学习|参考|借鉴|写作|交流|内部)[^。]{0,12}[。！!）)】\]]?$/,
  /^[（(【[]?(?:范文|例文|模板|样本|参考范文|述职报告范文)[一二三四五六七八九十\d]{0,2}[：:）)】\]]?$/,
  /^[【（(]?(?:第[一二三四五六七八九十]|[一二三四五六七八九十])?篇[一二三四五六七八九十\d]{0,2}[】）)]?[：:]?$|^.{0,24}\s篇[一二三四五六七八九十\d]{1,2}$/,
  /^第\s?\d{1,3}\s?页\s{0,4}共\s?\d{1,3}\s?页$/,
  /^(?:https?:\/\/|www\.)[^\s\u4e00-\u9fff]{3,80}$/i,
  /^.{0,16}(?:网址|官网|网站)[：:]?\s?(?:https?:\/\/|www\.)[^\s\u4e00-\u9fff]{3,80}$/i,
  /^(?:文章|本文|资料|图片)?来源[：:].{0,12}(?:网络|互联网|范文|文库|文秘|公众号)/,
];

/** Every strong form has one of these. */
const STRONG_WORDS = list(
  `请勿 仅供 来源 来自 转自 摘自 转载 整理自 源于 选自 投稿 版权 未经 侵权 更多 更全 海量 精彩 下载 公众号 扫码 二维码 小编 本站 本网
  本文内容 存储空间 page 分页 篇 励志网 文秘网 范文 公文网 写作网 作文网 文库 秘书网 材料网 文档网 道客巴巴 豆丁`,
);
/** Every weak form has one of these, or of those above. */
const WEAK_WORDS = list("例文 模板 样本 共 http www HTTP WWW");

const STRONG_KEYS = lexiconOf(STRONG_WORDS);
/** A notice holds one of these; everything else is passed over without trying the forms. */
const KEYS = lexiconOf([...STRONG_WORDS, ...WEAK_WORDS]);

function list(words: string): readonly string[] {
  return words.trim().split(/\s+/);
}

function lexiconOf(words: readonly string[]): Lexicon<true> {
  return new Lexicon(words.map((word) => [word, true]));
}

const endsSentence = characterSet("。！？!?\n");

/** False for nearly every paragraph, and cheap. */
export function mayHoldNotice(text: string): boolean {
  return KEYS.occursIn(text);
}

/** True for a short line that is a notice. */
export function isNoticeLine(line: string): boolean {
  return isStrong(line) || WEAK.some((form) => form.test(line));
}

function isStrong(text: string): boolean {
  return STRONG_KEYS.occursIn(text) && STRONG.some((form) => form.test(text));
}

/** The sentences of a longer paragraph that are notices. Only short sentences are looked at. */
export function noticeSentences(text: string): TextRange[] {
  const found: TextRange[] = [];
  let start = 0;
  for (let at = 0; at <= text.length; at++) {
    if (at < text.length && !endsSentence(text.charCodeAt(at))) continue;
    const end = Math.min(at + 1, text.length);
    if (end - start > 4 && end - start <= 90 && isStrong(text.slice(start, end))) {
      found.push({ start, end });
    }
    start = at + 1;
  }
  return found;
}
