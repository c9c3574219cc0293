import type { Span } from "../report/paragraph";
import type { Check } from "./check";
import { isNoticeLine, mayHoldNotice, noticeSentences } from "./notices";
import { trimmedSpan } from "./places";

/** Only the beginning and the end of a document carry notices inside longer paragraphs. */
const EDGE = 4;
const LONGEST_NOTICE = 100;

/** Finds source notices and website lines that a model text left behind (仅供参考, 请勿照搬, 网址). */
export const sourceNotice: Check = {
  id: "source-notice",
  basis: "textbook",
  severity: "error",
  *run({ paragraphs }) {
    const filled: Span[] = [];
    for (let index = 0; index < paragraphs.length; index++) {
      const text = paragraphs[index]?.text ?? "";
      if (text.trim() !== "") filled.push(trimmedSpan(index, text));
    }
    for (let i = 0; i < filled.length; i++) {
      const span = filled[i];
      if (span === undefined) continue;
      const index = span.paragraph;
      const short = span.end - span.start <= LONGEST_NOTICE;
      const atEdge = i < EDGE || i >= filled.length - EDGE;
      const text = paragraphs[index]?.text ?? "";
      if (!(short || atEdge) || !mayHoldNotice(text)) continue;
      const spans =
        short && isNoticeLine(text.slice(span.start, span.end))
          ? [span]
          : atEdge
            ? noticeSentences(text).map((range) => ({ paragraph: index, ...range }))
            : [];
      for (const at of spans) {
        yield {
          at,
          message: (say) => say.sourceNotice,
          fix: { label: (say) => say.deleteNotice, edits: [{ at, text: "" }] },
        };
      }
    }
  },
};
