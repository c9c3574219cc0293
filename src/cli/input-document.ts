import { DocxError } from "../docx/docx-error";
import { readDocx } from "../docx/read-docx";
import { decodeText } from "../files/decode-text";
import type { Paragraph, Position } from "../report/paragraph";
import { InputError } from "./input-error";

/** A document that was read, and where its paragraphs stand in its whole text. */
export interface InputDocument {
  readonly paragraphs: readonly Paragraph[];
  /**
   * Where each paragraph begins, in UTF-16 units. In a .docx: of the paragraphs joined by \n. In a text
   * file: of the file as it was decoded, without its byte order mark; a line end of two characters is two.
   */
  readonly starts: readonly number[];
  /** The length of the whole text in UTF-16 units. */
  readonly length: number;
}

const TEXT_FILE = /\.(?:txt|text|md)$/i;
const WORD_FILE = /\.(?:docx|docm|dotx|doc|wps|wpt|dot|rtf)$/i;

const NOT_TEXT = "这不是文本文件，或编码无法识别。请另存为 UTF-8 编码的 .txt 后再试。";

/** What the first bytes of a zip file and of a compound file (.doc) are, whatever the file is called. */
const WORD_SIGNATURES = ["PK\u0003\u0004", "\u00d0\u00cf\u0011\u00e0"];

/** Reads the content of a file by its name. Throws an InputError that says what is wrong. */
export function readInputDocument(file: string, bytes: Uint8Array): InputDocument {
  const document = readByKind(file, bytes);
  if (document.paragraphs.every(({ text }) => text.trim() === "")) {
    throw new InputError("文件里没有文字。请确认内容已经保存。");
  }
  return document;
}

/** Reads the content of a text file. Throws an InputError where it is none. */
export function readInputText(bytes: Uint8Array): string {
  const text = decodeText(bytes);
  if (text === undefined) throw new InputError(NOT_TEXT);
  return text;
}

function readByKind(file: string, bytes: Uint8Array): InputDocument {
  if (bytes.length === 0) throw new InputError(new DocxError("empty").message);
  const start = String.fromCharCode(...bytes.subarray(0, 4));
  const isText = TEXT_FILE.test(file);
  if (WORD_FILE.test(file) || (isText && WORD_SIGNATURES.includes(start))) return wordDocument(bytes);
  if (isText) return textDocument(readInputText(bytes));
  throw new InputError("只能检查 .docx 和 .txt 文件。请把内容另存为其中一种后再试。");
}

function wordDocument(bytes: Uint8Array): InputDocument {
  try {
    const { paragraphs } = readDocx(bytes);
    const starts: number[] = [];
    let at = 0;
    for (const { text } of paragraphs) {
      starts.push(at);
      at += text.length + 1;
    }
    return { paragraphs, starts, length: Math.max(0, at - 1) };
  } catch (error) {
    throw error instanceof DocxError ? new InputError(error.message, error) : error;
  }
}

/** Every line is a paragraph; one line end at the end of the file begins no further one. */
function textDocument(text: string): InputDocument {
  const paragraphs: Paragraph[] = [];
  const starts: number[] = [];
  const lineEnd = /\r\n|[\n\r]/g;
  let start = 0;
  while (start < text.length) {
    const end = lineEnd.exec(text);
    paragraphs.push({ text: text.slice(start, end?.index ?? text.length) });
    starts.push(start);
    start = end === null ? text.length : lineEnd.lastIndex;
  }
  return { paragraphs, starts, length: text.length };
}

/** Where a place stands in the whole text. */
export function offsetOf(document: InputDocument, at: Position): number {
  return at.paragraph < document.starts.length
    ? (document.starts[at.paragraph] ?? 0) + at.offset
    : document.length;
}
