/** The error codes of Word's object model that the stand-in uses. */
export type OfficeErrorCode =
  | "AccessDenied"
  | "ApiNotFound"
  | "GeneralException"
  | "InvalidArgument"
  | "ItemNotFound"
  | "NotImplemented"
  | "SearchStringInvalidOrTooLong";

const MESSAGES: Readonly<Record<OfficeErrorCode, string>> = {
  AccessDenied: "文档受保护或只读，不能修改。",
  ApiNotFound: "此版本的 Word 没有这个接口",
  GeneralException: "处理请求时出错。",
  InvalidArgument: "参数不对",
  ItemNotFound: "要找的对象不存在",
  NotImplemented: "演练场还没有实现这个接口",
  SearchStringInvalidOrTooLong: "查找内容无效或超过 255 个字符",
};

/** What the object model answers instead of a result. Becomes `OfficeExtension.Error` in the add-in. */
export class OfficeError extends Error {
  constructor(
    readonly code: OfficeErrorCode,
    /** What it is about, for example `Paragraph.getHtml`. */
    readonly about?: string,
  ) {
    super(about === undefined ? MESSAGES[code] : `${MESSAGES[code]}：${about}`);
    this.name = "OfficeError";
  }
}
