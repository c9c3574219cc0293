import { Fragment } from "react";
import { inChinese } from "../strings";

/** Chinese words with what stands between them; Latin letters and English quotation marks end them. */
const CHINESE =
  /(\p{Script=Han}(?:[\p{Script=Han}\u3000-\u303f\uff00-\uffef\d…—·]*[\p{Script=Han}\u3001-\u303f\uff00-\uffef…])?)/u;

interface Props {
  readonly text: string;
}

/** A sentence of the pane. Chinese words in an English one say that they are, for the voice of a screen reader. */
export function Sentence({ text }: Props) {
  if (inChinese()) return text;
  // Splitting by a pattern with one group gives the matches at the odd places.
  return text.split(CHINESE).map((part, index) =>
    index % 2 === 1 ? (
      <span key={index} lang="zh-CN">
        {part}
      </span>
    ) : (
      <Fragment key={index}>{part}</Fragment>
    ),
  );
}
