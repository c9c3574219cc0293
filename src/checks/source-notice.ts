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
    const filled = paragraphs.flatMap(({ text }, index) => (text.trim() === "" ? [] : [index]));
    const edges = new Set([...filled.slice(0, EDGE), ...filled.slice(-EDGE)]);
    for (const index of filled) {
      const text = paragraphs[index]?.text ?? "";
      const span = trimmedSpan(index, text);
      const short = span.end - span.start <= LONGEST_NOTICE;
      if (!(short || edges.has(index)) || !mayHoldNotice(text)) continue;
      const spans =
        short && isNoticeLine(text.slice(span.start, span.end))
          ? [span]
          : edges.has(index)
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
