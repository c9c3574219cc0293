import type { Language } from "../word/language";
import type { WordErrorKind } from "../word/word-error";

/** What a command of the ribbon may have to say. */
export type Notice = WordErrorKind | "nothingToContinue";

/** What stands in the dialog of a notice. */
export interface NoticeTexts {
  readonly title: string;
  readonly close: string;
  /** A sentence or two for each: what is the matter, and what to do next. There is no pane to look at. */
  readonly sentences: Readonly<Record<Notice, string>>;
}

/** The dialog in each language of the interface. */
export const NOTICE_TEXTS: Readonly<Record<Language, NoticeTexts>> = {
  "zh-CN": {
    title: "没有插入",
    close: "知道了",
    sentences: {
      nothingToContinue:
        "光标前面没有找到“一是”“第一”这样的分条。请把光标放在上一条的后面，再点“接着写下一条”。",
      protected:
        "这份文档受保护或者以只读方式打开，改不了。请在“审阅”里停止保护，或者点“启用编辑”，也可以另存一份再试。",
      session: "和 Word 的连接断了，没有插入。请先保存文档，关闭后重新打开再试。",
      changed: "光标所在的地方已经不在了，没有插入。请在正文里点一下，再试一次。",
      busy: "Word 正忙，或者有对话框开着，没有插入。请关掉对话框，等几秒再试。",
      unsupported: "这个版本的 Word 没有这项功能。请换用 Word 2021 以后的版本或者网页版 Word。",
      size: "Word 一次收不了这么多，没有插入。请换个地方再试。",
      fault: "Word 不让在这里插入。请把光标移到正文里再试；还不行，请打开谋篇的窗格，在“词句”里插入。",
    },
  },
  en: {
    title: "Nothing was inserted",
    close: "OK",
    sentences: {
      nothingToContinue:
        "There is no item such as “一是” or “第一” before the cursor. Put the cursor behind the last item, then select “Write the next item” again.",
      protected:
        "This document is protected or read-only and can’t be changed. Stop the protection under “Review”, select “Enable Editing”, or save a copy and try there.",
      session:
        "The connection to Word is lost. Save the document, close it and open it again, then try again.",
      changed:
        "The place of the cursor isn’t there any more. Click somewhere in the document, then try again.",
      busy: "Word is busy, or a dialog is open. Close the dialog, wait a few seconds, then try again.",
      unsupported: "This version of Word can’t do that. Use Word 2021 or later, or Word for the web.",
      size: "Word can’t take so much at once. Try again in another place.",
      fault:
        "Word doesn’t let anything be inserted here. Move the cursor into the text and try again; or open the Moupian pane and insert it there, under “Phrases”.",
    },
  },
};

/** The address of a notice, relative to the page that shows it. */
export function noticeAddress(about: Notice, language: Language): string {
  return `command-notice.html?${new URLSearchParams({ about, lang: language }).toString()}`;
}

/**
 * What an address asks for, for example `?about=protected&lang=en`; the sentence of a fault, and Chinese, for
 * anything else.
 */
export function readNoticeAddress(search: string): {
  readonly language: Language;
  readonly title: string;
  readonly sentence: string;
  readonly close: string;
} {
  const asked = new URLSearchParams(search);
  const language = asked.get("lang") === "en" ? "en" : "zh-CN";
  const { title, close, sentences } = NOTICE_TEXTS[language];
  const known = (Object.keys(sentences) as Notice[]).find((notice) => notice === asked.get("about"));
  return { language, title, sentence: sentences[known ?? "fault"], close };
}
