/** Two marks that stand together, an opening and a closing one. */
export interface MarkPair {
  readonly open: string;
  readonly close: string;
  /** True for quotation marks: a quotation may hold sentences and run over paragraphs. */
  readonly quotes: boolean;
  /** Marks that people type instead, of another width or form; with one of them a pair is complete. */
  readonly likeOpen: string;
  readonly likeClose: string;
}

/** The pairs of GB/T 15834 that reports use. */
export const MARK_PAIRS: readonly MarkPair[] = [
  {
    open: "“",
    close: "”",
    quotes: true,
    likeOpen: '"＂〝「『',
    likeClose: '"＂〞〟」』',
  },
  {
    open: "‘",
    close: "’",
    quotes: true,
    likeOpen: "'＇`「『",
    likeClose: "'＇´」』",
  },
  {
    open: "《",
    close: "》",
    quotes: false,
    likeOpen: "〈<＜«≪",
    likeClose: "〉>＞»≫",
  },
  {
    open: "（",
    close: "）",
    quotes: false,
    // (0，5] is an interval.
    likeOpen: "([［",
    likeClose: ")]］",
  },
  {
    open: "【",
    close: "】",
    quotes: false,
    likeOpen: "[［〖",
    likeClose: "]］〗",
  },
  {
    open: "「",
    close: "」",
    quotes: true,
    likeOpen: "“『｢",
    likeClose: "”』｣",
  },
];
