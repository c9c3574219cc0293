/** A file that cannot be checked; its message is a Chinese sentence that says why and what to do. */
export class InputError extends Error {
  constructor(message: string, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause });
    this.name = "InputError";
  }
}

/** What the codes of Node's file system mean to the person whose file it is. */
const SYSTEM_MESSAGES: Readonly<Record<string, string>> = {
  ENOENT: "找不到这个文件。请检查路径和文件名。",
  ENOTDIR: "找不到这个文件。请检查路径和文件名。",
  ENAMETOOLONG: "文件名太长。请改短后再试。",
  EISDIR: "这是一个文件夹。请写出其中的文件，例如 文件夹/*.docx。",
  EACCES: "没有读取这个文件的权限。",
  EPERM: "没有读取这个文件的权限。",
  EBUSY: "文件正被其他程序占用。请关闭后再试。",
  EMFILE: "打开的文件太多。请分几次检查。",
  ERR_FS_FILE_TOO_LARGE: "文件太大，无法读取。",
};

/** Turns an error of the file system into one for the user. */
export function toInputError(error: unknown): InputError {
  if (error instanceof InputError) return error;
  const code = typeof error === "object" && error !== null && "code" in error ? String(error.code) : "";
  return new InputError(SYSTEM_MESSAGES[code] ?? `处理时出错：${String(error)}`, error);
}
