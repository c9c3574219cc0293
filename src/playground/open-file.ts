import { DocxError } from "../docx/docx-error";
import { readDocx, type DocxContent } from "../docx/read-docx";

/** A file that can be opened in the editor. */
export interface OpenedFile {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** Characters of one paragraph. The editor lays out a paragraph in time that grows with its square. */
const LONGEST_PARAGRAPH = 20_000;

/**
 * Reads a file that the user chose, and makes sure that it is a Word document before anything is replaced by it.
 *
 * @throws Error whose message is a Chinese sentence that says what is wrong and what to do
 */
export async function openFile(file: File): Promise<OpenedFile> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const { paragraphs } = read(file.name, bytes);
  const long = paragraphs.findIndex(({ text }) => text.length > LONGEST_PARAGRAPH);
  const length = paragraphs[long]?.text.length;
  if (length !== undefined) {
    throw new Error(
      `没有打开“${file.name}”：第 ${long + 1} 段有 ${length.toLocaleString("zh-CN")} 个字，演练场的编辑器排不了这么长的一段。` +
        "请在 Word 里打开它，或者用命令行检查：npx moupian check 文件",
    );
  }
  return { name: file.name.replace(/\.docx$/i, ""), bytes };
}

function read(name: string, bytes: Uint8Array): DocxContent {
  try {
    return readDocx(bytes);
  } catch (error) {
    if (error instanceof DocxError) throw new Error(`没有打开“${name}”：${error.message}`);
    throw error;
  }
}

/** Hands a file to the browser's downloads. */
export function downloadFile({ name, bytes }: OpenedFile): void {
  const type = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
  const url = URL.createObjectURL(new Blob([bytes], { type }));
  const link = document.createElement("a");
  link.href = url;
  link.download = `${name}.docx`;
  link.click();
  // The download reads the address later than the click returns.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
