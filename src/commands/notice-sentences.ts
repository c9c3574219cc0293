import type { WordErrorKind } from "../word/word-error";

/** What a command of the ribbon may have to say. */
export type Notice = WordErrorKind | "nothingToContinue";

/** A sentence or two for each: what is the matter, and what to do next. There is no pane to look at. */
export const NOTICE_SENTENCES: Readonly<Record<Notice, string>> = {
  nothingToContinue: "光标前面没有找到“一是”“第一”这样的分条。请把光标放在上一条的后面，再点“接着写下一条”。",
  protected:
    "这份文档受保护或者以只读方式打开，改不了。请在“审阅”里停止保护，或者点“启用编辑”，也可以另存一份再试。",
  session: "和 Word 的连接断了，没有插入。请先保存文档，关闭后重新打开再试。",
  changed: "光标所在的地方已经不在了，没有插入。请在正文里点一下，再试一次。",
  busy: "Word 正忙，或者有对话框开着，没有插入。请关掉对话框，等几秒再试。",
  unsupported: "这个版本的 Word 没有这项功能。请换用 Word 2021 以后的版本或者网页版 Word。",
  size: "Word 一次收不了这么多，没有插入。请换个地方再试。",
  fault: "Word 不让在这里插入。请把光标移到正文里再试；还不行，请打开谋篇的窗格，在“词句”里插入。",
};

/** The sentence that an address asks for, for example `?about=protected`; for anything else that of a fault. */
export function noticeSentence(search: string): string {
  const about = new URLSearchParams(search).get("about");
  const known = (Object.keys(NOTICE_SENTENCES) as Notice[]).find((notice) => notice === about);
  return NOTICE_SENTENCES[known ?? "fault"];
}
