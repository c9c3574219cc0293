import { LIBRARY_MESSAGES } from "../library/library-messages";

/** Every sentence about a file that people keep; in Chinese, but the pane may say them in another language. */
export const FILE_MESSAGES = {
  ...LIBRARY_MESSAGES,
  atLine: (line: number, wrong: string) => `第 ${line} 行：${wrong}`,
  /** What a JSON file may be. */
  kinds: { requirement: "通知要求", library: "词句库", libraryList: "词句库清单" },
  emptyLibrary: "文件里没有词句（phrases），也没有框架（skeletons）",

  emptyFile: "文件是空的",
  noJsonObject: (kind: string) => `${kind}应以 { 开头，这不是${kind}文件`,
  tooDeep: "括号套得太深",
  extraComma: "最后一项后面多了一个逗号",
  unmatched: (bracket: string) => `${bracket} 和前面的括号对不上`,
  twice: (name: string) => `${name} 写了两次`,
  wrongMark: (mark: string, english: string) => `标点 ${mark} 应改成英文的 ${english}`,
  wrongSpace: "这里有全角空格或特殊空格，应改成普通空格",
  unknownWord: (word: string) => `看不懂“${word}”；文字要加英文双引号，占比要写成小数，例如 0.1`,
  /** What is wrong where a parser of JSON stops. */
  syntax: {
    InvalidNumberFormat: "数字没有写对",
    UnexpectedEndOfNumber: "数字没有写完",
    PropertyNameExpected: "这里应是一个项名，项名要加英文双引号",
    ValueExpected: "这里缺少内容",
    ColonExpected: "项名后面缺少英文冒号 :",
    CommaExpected: "这一项后面缺少英文逗号 ,",
    CloseBraceExpected: "后面缺少 }",
    CloseBracketExpected: "后面缺少 ]",
    EndOfFileExpected: "前面的 { } 已经配齐，这里多出了内容",
    InvalidCommentToken: "不能写注释",
    UnexpectedEndOfComment: "不能写注释",
    UnexpectedEndOfString: '缺少右边的英文双引号 "',
    InvalidUnicode: "反斜杠 \\ 后面的写法不对",
    InvalidEscapeCharacter: "反斜杠 \\ 后面的写法不对",
    InvalidCharacter: "引号里有不能直接写的字符，例如制表符",
  },

  /** A cell of a table of phrases. */
  wrongCell: (cell: string, wrong: string) => `${cell}${wrong}`,
  cells: { text: "词句", example: "例子", source: "出处", tags: "标签" },
  tag: (tag: string) => `标签“${tag}”`,
  unknownRole: (role: string, known: readonly string[]) =>
    `没有“${role}”这个部分，可用的有${known.join("、")}；词句里有逗号的，要加英文双引号`,
};

/** The sentences in some language. */
export type FileMessages = typeof FILE_MESSAGES;
