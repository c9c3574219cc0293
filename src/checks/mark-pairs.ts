/** Two marks that stand together, an opening and a closing one. */
export interface MarkPair {
  readonly open: string;
  readonly close: string;
  /** What the opening and the closing mark are called, for example 前引号. */
  readonly names: readonly [open: string, close: string];
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
    names: ["前引号", "后引号"],
    quotes: true,
    likeOpen: '"＂〝「『',
    likeClose: '"＂〞〟」』',
  },
  {
    open: "‘",
    close: "’",
    names: ["前单引号", "后单引号"],
    quotes: true,
    likeOpen: "'＇`「『",
    likeClose: "'＇´」』",
  },
  {
    open: "《",
    close: "》",
    names: ["前书名号", "后书名号"],
    quotes: false,
    likeOpen: "〈<＜«≪",
    likeClose: "〉>＞»≫",
  },
  {
    open: "（",
    close: "）",
    names: ["前括号", "后括号"],
    quotes: false,
    // (0，5] is an interval.
    likeOpen: "([［",
    likeClose: ")]］",
  },
  {
    open: "【",
    close: "】",
    names: ["前方括号", "后方括号"],
    quotes: false,
    likeOpen: "[［〖",
    likeClose: "]］〗",
  },
  {
    open: "「",
    close: "」",
    names: ["前引号", "后引号"],
    quotes: true,
    likeOpen: "“『｢",
    likeClose: "”』｣",
  },
];
