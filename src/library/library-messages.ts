import { VALUE_MESSAGES } from "../report/value-messages";

/** Every sentence about a library that is read; in Chinese, but the pane may say them in another language. */
export const LIBRARY_MESSAGES = {
  ...VALUE_MESSAGES,
  otherVersion: (version: number) => `应为 ${version}；别的数字是另一个版本的谋篇做的，这里读不了`,
  tooManyEntries: (count: number, most: number) => `有 ${count} 条，最多只能有 ${most} 条，多出的没有用`,
  tooMany: (most: number) => `最多只能有 ${most} 个`,
  tooManyLines: (most: number) => `最多只能有 ${most} 行`,
  noParts: "至少要有一个部分",
  onlySections: "只有 section 才能写",
  onlyRole: (role: string) => `应为 ${role}，也可以不写`,
  notId: "应为字母、数字、下划线或短横，最多 64 个；也可以不写",
  notText: "应为一段文字，加英文双引号",
  notFileName: "应为同一个文件夹里的文件名，例如 office.json",
  empty: "不能是空的",
  tooLong: (length: number, longest: number) => `太长：${length} 字，最多 ${longest} 字`,
  controlCharacter: "里有不能用的控制字符，例如制表符",
  lineBreak: "不能换行",
};

/** The sentences in some language. */
export type LibraryMessages = typeof LIBRARY_MESSAGES;
