import Papa from "papaparse";
import { LIBRARY_LIMITS, textFault } from "../library/library-limits";
import type { NewPhrase } from "../library/own-library";
import { splitTags } from "../library/split-tags";
import { ROLE_NAMES, type PartRole } from "../report/role";
import { FILE_MESSAGES, type FileMessages } from "./file-messages";
import { LineNumbers } from "./line-numbers";
import { fileProblem, type FileProblem } from "./read-json-as";

/** A phrase of a list, and the line that it begins in, counted from 1. */
export interface ListedPhrase {
  readonly line: number;
  readonly phrase: NewPhrase;
}

/** What a list holds: its phrases, and which of its lines cannot be used. */
export interface PhraseList {
  readonly phrases: readonly ListedPhrase[];
  readonly problems: readonly FileProblem[];
}

/** Reads a text with one phrase a line; empty lines and white space around a phrase do not count. Never throws. */
export function readPhraseLines(text: string, messages: FileMessages = FILE_MESSAGES): PhraseList {
  const rows = unified(text)
    .split("\n")
    .map((line, index) => ({ line: index + 1, cells: [line] }));
  return toList(rows, ["text"], messages);
}

/**
 * Reads a table with a phrase in each row: text, role (by its Chinese or its English name), tags, example,
 * source, in this order or in that of the headings in its first row. Cells are parted by commas, or by tabs as
 * when they come from a spreadsheet's clipboard; RFC 4180's quotes hold commas and line breaks. Never throws.
 */
export function readPhraseTable(text: string, messages: FileMessages = FILE_MESSAGES): PhraseList {
  const rows = readRows(unified(text));
  const columns = headings(rows[0]?.cells ?? []);
  return columns ? toList(rows.slice(1), columns, messages) : toList(rows, COLUMNS, messages);
}

type Column = "text" | "role" | "tags" | "example" | "source";

const COLUMNS: readonly Column[] = ["text", "role", "tags", "example", "source"];

/** What a column may be called; lower case. */
const HEADINGS: Readonly<Record<Column, readonly string[]>> = {
  text: ["text", "词句", "句子", "内容", "文字", "正文"],
  role: ["role", "部分", "用途", "用在哪一部分"],
  tags: ["tags", "标签", "关键词"],
  example: ["example", "例", "例子", "例句", "示例"],
  source: ["source", "出处", "来源"],
};

interface Row {
  readonly line: number;
  readonly cells: readonly string[];
}

function readRows(text: string): Row[] {
  const lines = new LineNumbers(text);
  const rows: Row[] = [];
  let start = 0;
  Papa.parse<string[]>(text, {
    newline: "\n",
    delimiter: text.split("\n", 1)[0]?.includes("\t") ? "\t" : ",",
    step: ({ data, meta }) => {
      rows.push({ line: lines.at(start), cells: data });
      start = meta.cursor;
    },
  });
  return rows;
}

/** Which column each cell belongs to, if the row names at least that of the phrases. */
function headings(cells: readonly string[]): readonly (Column | undefined)[] | undefined {
  const found = cells.map((cell) => {
    const name = cell.trim().toLowerCase();
    return COLUMNS.find((column) => HEADINGS[column].includes(name));
  });
  return found.includes("text") ? found : undefined;
}

function toList(
  rows: readonly Row[],
  columns: readonly (Column | undefined)[],
  messages: FileMessages,
): PhraseList {
  const phrases: ListedPhrase[] = [];
  const problems: FileProblem[] = [];
  for (const { line, cells } of rows) {
    if (cells.every((cell) => cell.trim() === "")) continue;
    const phrase = toPhrase((column) => (cells[columns.indexOf(column)] ?? "").trim(), messages);
    if (typeof phrase === "string") problems.push(fileProblem(line, phrase, messages));
    else phrases.push({ line, phrase });
  }
  return { phrases, problems };
}

/** The phrase of a row, or what is wrong with it. */
function toPhrase(cell: (column: Column) => string, say: FileMessages): NewPhrase | string {
  const text = cell("text");
  const role = roleOf(cell("role"));
  const tags = splitTags(cell("tags"));
  const [example, source] = [cell("example"), cell("source")];
  const { text: ofText, name, tag: ofTag } = LIBRARY_LIMITS;
  const faults: readonly (readonly [string, string | undefined])[] = [
    [say.cells.text, textFault(text, ofText, say)],
    [say.cells.example, example === "" ? undefined : textFault(example, ofText, say)],
    [say.cells.source, source === "" ? undefined : textFault(source, name, say)],
    ...tags.map((tag) => [say.tag(tag.slice(0, 20)), textFault(tag, ofTag, say)] as const),
    [say.cells.tags, tags.length > LIBRARY_LIMITS.tags ? say.tooMany(LIBRARY_LIMITS.tags) : undefined],
  ];
  for (const [where, wrong] of faults) if (wrong !== undefined) return say.wrongCell(where, wrong);
  if (role === undefined) {
    return say.unknownRole(cell("role").slice(0, 20), [...Object.values(ROLE_NAMES), "通用"]);
  }
  return { role, text, tags, ...(example !== "" && { example }), ...(source !== "" && { source }) };
}

const ROLES_BY_NAME: ReadonlyMap<string, PartRole> = new Map([
  ["", "other"],
  ["通用", "other"],
  ...(Object.entries(ROLE_NAMES) as [PartRole, string][]).flatMap(([role, name]): [string, PartRole][] => [
    [role, role],
    [name, role],
  ]),
]);

function roleOf(name: string): PartRole | undefined {
  return ROLES_BY_NAME.get(name) ?? ROLES_BY_NAME.get(name.toLowerCase());
}

/** Without a byte order mark, and with one kind of line ends: the lines stay those that an editor counts. */
function unified(text: string): string {
  return text.replace(/^\ufeff/, "").replace(/\r\n?/g, "\n");
}
