/** Why a file cannot be read as a .docx. */
export type DocxErrorCode =
  "empty" | "not-zip" | "truncated" | "encrypted" | "old-doc" | "not-word" | "too-large";

/** What is wrong and what to do, for the person whose file it is. */
const MESSAGES: Readonly<Record<DocxErrorCode, string>> = {
  empty: "文件是空的。请重新下载或复制一份，确认里面有内容后再试。",
  "not-zip":
    "这不是 Word 文档（.docx）。请用 Word 或 WPS 打开原文件，另存为“Word 文档（*.docx）”后再试；单位装有文档加密软件的，请先解密。",
  truncated:
    "文件不完整或已经损坏。请重新下载或复制一份；如果 Word 还能打开它，请另存为一个新的 .docx 文件后再试。",
  encrypted: "文档设有打开密码。请用 Word 或 WPS 打开，取消打开密码并保存后再试。",
  "old-doc":
    "这是旧格式的文档（.doc 或 .wps），改扩展名不能变成 .docx。请用 Word 或 WPS 打开，另存为“Word 文档（*.docx）”后再试。",
  "not-word":
    "这个文件里没有 Word 正文，可能是表格、演示文稿或普通压缩包。请选择 .docx 文档，或把内容另存为 .docx 后再试。",
  "too-large": "文档解压后过大，为安全起见没有读取。请确认文件来源，或把正文复制到新文档中另存后再试。",
};

/** The only error that reading a .docx throws; its message is a Chinese sentence that says what to do. */
export class DocxError extends Error {
  readonly code: DocxErrorCode;

  constructor(code: DocxErrorCode, cause?: unknown) {
    super(MESSAGES[code], cause === undefined ? undefined : { cause });
    this.name = "DocxError";
    this.code = code;
  }
}
