/** What kind of trouble it is: it decides what the pane offers next. */
export type WordErrorKind = "protected" | "session" | "changed" | "busy" | "unsupported" | "size" | "fault";

/** What has happened; each has a sentence of its own. */
export type WordTrouble =
  | "protected"
  | "disconnected"
  | "silent"
  | "gone"
  | "dialog"
  | "busy"
  | "size"
  | "unsupported"
  | "place"
  | "unsaved"
  | "unexplained"
  | "own"
  | "unknown";

/** An error of Word or of office.js, with a sentence that a person who writes reports can act on. */
export class WordError extends Error {
  override readonly name = "WordError";

  /**
   * @param code the code as office.js gives it, for example `AccessDenied` or `5012`
   * @param message one or two Chinese sentences: what is the matter, what to do
   * @param trouble what has happened, for a pane in another language
   * @param partial true when Word may have carried out a part of what was asked; "resumable" where the same step
   *   done again does the rest
   */
  constructor(
    readonly code: string,
    readonly kind: WordErrorKind,
    message: string,
    readonly trouble: WordTrouble = "unknown",
    readonly partial: boolean | "resumable" = false,
  ) {
    super(message);
  }
}

/** Makes a WordError of whatever was thrown; a WordError stays itself. */
export function toWordError(thrown: unknown): WordError {
  if (thrown instanceof WordError) return thrown;
  const code = codeOf(thrown);
  if (code === undefined) return ownFault(thrown instanceof Error ? thrown.name : "未知");
  const known = SENTENCES.find(({ codes }) => codes.includes(code));
  return new WordError(
    code,
    known?.kind ?? "fault",
    known?.sentence ?? unknownSentence(code),
    known?.trouble,
  );
}

/** The same error, said of a step that Word may have carried out in part. */
export function asPartial(error: WordError): WordError {
  const { code, kind, message, trouble } = error;
  return new WordError(code, kind, `${message}${PARTIAL_SENTENCE}`, trouble, true);
}

/** The same error, said of a step that can be taken up again where it stopped. */
export function asUnfinished(error: WordError): WordError {
  const { code, kind, message, trouble } = error;
  return new WordError(code, kind, `${message}${UNFINISHED_SENTENCE}`, trouble, "resumable");
}

/** Word's rich API gives names, its older API numbers. */
function codeOf(thrown: unknown): string | undefined {
  if (typeof thrown !== "object" || thrown === null || !("code" in thrown)) return undefined;
  const { code } = thrown;
  return typeof code === "string" || typeof code === "number" ? String(code) : undefined;
}

const PARTIAL_SENTENCE = "可能已经改了一部分：请核对，不对就按 Ctrl+Z 撤销。";

const UNFINISHED_SENTENCE = "可能只做了一部分：再点一次可以接着做。";

/** What carries no code of Office is a fault of this program. */
function ownFault(name: string): WordError {
  return new WordError(name, "fault", `插件自己出了错（${name}），文档没有受影响。${REOPEN_SENTENCE}`, "own");
}

const REOPEN_SENTENCE = "请重新打开窗格；还有问题，请告诉管理员。";

function unknownSentence(code: string): string {
  return `Word 报告了一个没有见过的错误（${code}）。文档还在，请先保存，再试一次。`;
}

/** One row for each kind of trouble; numbers are codes of Word's older API, which settings and events use. */
const SENTENCES: readonly {
  readonly kind: WordErrorKind;
  readonly trouble: WordTrouble;
  readonly codes: readonly string[];
  readonly sentence: string;
}[] = [
  {
    kind: "protected",
    trouble: "protected",
    codes: ["AccessDenied", "NotAllowed", "DocumentIsReadOnly", "5002", "7000", "8001", "13990"],
    sentence:
      "这份文档受保护或者以只读方式打开，改不了。请在“审阅”里停止保护，或者点“启用编辑”，也可以另存一份再试。",
  },
  {
    kind: "session",
    trouble: "disconnected",
    codes: ["InvalidOrTimedOutSession", "ConnectionFailure", "5005", "5012"],
    sentence: "和 Word 的连接断了。请先保存文档，再重新加载窗格；还不行就关闭文档重新打开。",
  },
  {
    kind: "session",
    trouble: "silent",
    codes: ["Timeout", "5011"],
    sentence: "Word 很久没有回应。请看看 Word 里是不是开着对话框；刚才这一步以后仍可能生效，请核对后再试。",
  },
  {
    kind: "changed",
    trouble: "gone",
    codes: ["ItemNotFound", "InvalidObjectPath", "InvalidRequestContext", "ObjectDeleted"],
    sentence: "要找的地方已经不在了，什么也没有改。请重新体检，再试一次。",
  },
  {
    kind: "busy",
    trouble: "dialog",
    codes: ["WriteNotSupportedWhenModalDialogOpen", "5016"],
    sentence: "Word 里有对话框开着，改不了文档。请先关掉它，再试一次。",
  },
  {
    kind: "busy",
    trouble: "busy",
    codes: ["ActivityLimitReached", "TooManyIncompleteRequests", "Conflict", "5100", "5102"],
    sentence: "Word 正忙，来不及处理。请等几秒再试。",
  },
  {
    kind: "size",
    trouble: "size",
    codes: ["RequestPayloadSizeLimitExceeded", "ResponsePayloadSizeLimitExceeded", "5103", "5104"],
    sentence: "一次要传的内容太多，Word 不收。请少选一些再试；文档特别长的，可以拆成几份体检。",
  },
  {
    kind: "unsupported",
    trouble: "unsupported",
    codes: ["ApiNotFound", "NotImplemented", "NotSupported", "5000", "5009"],
    sentence: "这个版本的 Word 没有这项功能。请换用 Word 2021 以后的版本或者网页版 Word。",
  },
  {
    kind: "fault",
    trouble: "place",
    codes: ["InvalidArgument", "SearchStringInvalidOrTooLong", "5010", "5013"],
    sentence: "Word 不接受在这里这样改。请把光标移到正文里再试。",
  },
  {
    kind: "fault",
    trouble: "unsaved",
    codes: ["4001", "4002"],
    sentence: "选择没能存进文档，这次打开仍然有效。请保存文档后再试。",
  },
  {
    kind: "fault",
    trouble: "unexplained",
    codes: ["GeneralException", "5001", "13991"],
    sentence: "Word 没能完成这一步，也没有说原因。请先保存文档，过一会儿再试；还不行就重新打开窗格。",
  },
  {
    kind: "fault",
    trouble: "own",
    codes: [
      "PropertyNotLoaded",
      "ValueNotLoaded",
      "RunMustReturnPromise",
      "CannotRegisterEvent",
      "CannotUpdateReadOnlyProperty",
    ],
    sentence: `插件自己出了错，文档没有受影响。${REOPEN_SENTENCE}`,
  },
];
