import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";

interface Room {
  /** The folders of src that this one may use; always its own too. */
  readonly uses: readonly string[];
  /** The packages that it may use. */
  readonly packages: readonly RegExp[];
  /** May it touch what a browser or Node provides? The core may not: it runs in both. */
  readonly pure?: boolean;
  /** May it touch Office.js? */
  readonly office?: boolean;
}

/** What each folder of src may touch. Dependencies point downward only: to folders that stand above in this table. */
const ROOMS: Readonly<Record<string, Room>> = {
  report: { uses: [], packages: [], pure: true },
  checks: { uses: ["report"], packages: [], pure: true },
  library: { uses: ["report", "checks"], packages: [/^pinyin-match(\/|$)/], pure: true },
  files: {
    uses: ["report", "checks", "library"],
    packages: [/^jsonc-parser$/, /^papaparse$/],
    pure: true,
  },
  docx: { uses: ["report", "library"], packages: [/^fflate$/, /^saxes$/], pure: true },
  word: { uses: ["report", "checks", "library", "docx"], packages: [], office: true },
  taskpane: {
    uses: ["report", "checks", "library", "files", "docx", "word"],
    packages: [/^react(-dom)?(\/|$)/, /^@fluentui\//],
  },
  commands: { uses: ["report", "checks", "library", "docx", "word"], packages: [], office: true },
  cli: {
    uses: ["report", "checks", "library", "files", "docx"],
    packages: [/^node:/, /^commander$/, /^get-east-asian-width$/],
  },
  // It stands in for Word, so it must know nothing of the pane that is tried against it.
  playground: {
    uses: ["report", "docx"],
    packages: [/^react(-dom)?(\/|$)/, /^@fluentui\//, /^@eigenpal\//, /^prosemirror-/, /^fflate$/, /^saxes$/],
  },
};

const OFFICE = ["Office", "Word", "OfficeExtension", "OSF"];

const SURROUNDINGS =
  "window document navigator location history localStorage sessionStorage fetch XMLHttpRequest WebSocket Worker " +
  "DOMParser XMLSerializer HTMLElement Element Node Event requestAnimationFrame requestIdleCallback alert " +
  "process Buffer require module exports __dirname __filename global globalThis self setTimeout setInterval";

const root = path.join(__dirname, "..");

/** What is wrong with a file of src, a sentence each. @param file its path from src, with forward slashes */
function problems(file: string, text: string): string[] {
  const folder = file.split("/")[0] ?? "";
  const room = ROOMS[folder];
  if (!room) return [`${file}: no room for src/${folder} in the table`];
  const { imports, globals } = read(file, text);
  const forbidden = [...(room.office ? [] : OFFICE), ...(room.pure ? SURROUNDINGS.split(" ") : [])];
  return [
    ...imports
      .filter((name) => !mayImport(folder, room, file, name))
      .map((name) => `${file} imports ${name}`),
    ...forbidden.filter((name) => globals.has(name)).map((name) => `${file} touches ${name}`),
  ];
}

function mayImport(folder: string, room: Room, file: string, name: string): boolean {
  if (!name.startsWith(".")) return room.packages.some((allowed) => allowed.test(name));
  const target = path.posix.join(path.posix.dirname(file), name).split("/")[0] ?? "";
  return target === folder || room.uses.includes(target);
}

/** The modules that a file names, and the names that it uses without declaring them. */
function read(file: string, text: string): { imports: string[]; globals: Set<string> } {
  const kind = file.endsWith("x") ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true, kind);
  const imports: string[] = [];
  const declared = new Set<string>();
  const used = new Set<string>();
  const visit = (node: ts.Node): void => {
    const name = moduleName(node);
    if (name !== undefined) imports.push(name);
    if (ts.isIdentifier(node)) {
      const { parent } = node;
      if (isDeclaredBy(node, parent)) declared.add(node.text);
      else if (!isMemberOf(node, parent)) used.add(node.text);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return { imports, globals: new Set([...used].filter((name) => !declared.has(name))) };
}

function moduleName(node: ts.Node): string | undefined {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) {
    return node.moduleSpecifier && ts.isStringLiteral(node.moduleSpecifier)
      ? node.moduleSpecifier.text
      : undefined;
  }
  if (ts.isImportTypeNode(node)) return node.argument.getText().replace(/^["']|["']$/g, "");
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
    const [specifier] = node.arguments;
    return specifier && ts.isStringLiteral(specifier) ? specifier.text : "something computed";
  }
  return undefined;
}

function isDeclaredBy(name: ts.Identifier, parent: ts.Node): boolean {
  return (
    (ts.isVariableDeclaration(parent) ||
      ts.isParameter(parent) ||
      ts.isBindingElement(parent) ||
      ts.isFunctionDeclaration(parent) ||
      ts.isClassDeclaration(parent) ||
      ts.isInterfaceDeclaration(parent) ||
      ts.isTypeAliasDeclaration(parent) ||
      ts.isEnumDeclaration(parent) ||
      ts.isTypeParameterDeclaration(parent) ||
      ts.isImportClause(parent) ||
      ts.isImportSpecifier(parent) ||
      ts.isNamespaceImport(parent)) &&
    parent.name === name
  );
}

/** `name` in x.name, { name: 1 }, interface { name: string }, <a name="…">: it refers to nothing by itself. */
function isMemberOf(name: ts.Identifier, parent: ts.Node): boolean {
  if (ts.isQualifiedName(parent)) return parent.right === name;
  if (ts.isBindingElement(parent)) return parent.propertyName === name;
  return (
    (ts.isPropertyAccessExpression(parent) ||
      ts.isPropertyAssignment(parent) ||
      ts.isPropertySignature(parent) ||
      ts.isPropertyDeclaration(parent) ||
      ts.isMethodSignature(parent) ||
      ts.isMethodDeclaration(parent) ||
      ts.isGetAccessor(parent) ||
      ts.isSetAccessor(parent) ||
      ts.isEnumMember(parent) ||
      ts.isJsxAttribute(parent) ||
      ts.isExportSpecifier(parent) ||
      ts.isNamedTupleMember(parent)) &&
    parent.name === name
  );
}

const files = readdirSync(path.join(root, "src"), { recursive: true, encoding: "utf8" })
  .map((file) => file.split(path.sep).join("/"))
  .filter((file) => /\.tsx?$/.test(file));

test("every file of src keeps to its room", () => {
  expect(files.length).toBeGreaterThan(40);
  expect(files.flatMap((file) => problems(file, readFileSync(path.join(root, "src", file), "utf8")))).toEqual(
    [],
  );
});

test("every room of the table uses only rooms that stand above it", () => {
  const names = Object.keys(ROOMS);
  for (const [index, [, room]] of Object.entries(ROOMS).entries()) {
    for (const used of room.uses) expect(names.indexOf(used)).toBeLessThan(index);
  }
});

test.each([
  ["report/a.ts", 'import { b } from "../checks/b";', "imports ../checks/b"],
  ["report/deep/a.ts", 'import type { B } from "../../library/b";', "imports ../../library/b"],
  ["checks/a.ts", 'export { b } from "../word/b";', "imports ../word/b"],
  ["library/a.ts", 'const b = import("../docx/b");', "imports ../docx/b"],
  ["docx/a.ts", 'type B = import("../word/b").B;', "imports ../word/b"],
  ["word/a.ts", 'import { b } from "../taskpane/b";', "imports ../taskpane/b"],
  ["cli/a.ts", 'import { b } from "../word/b";', "imports ../word/b"],
  ["playground/a.ts", 'import { b } from "../word/b";', "imports ../word/b"],
  ["playground/a.ts", 'import { b } from "../library/b";', "imports ../library/b"],
  ["taskpane/a.ts", 'import { b } from "../playground/b";', "imports ../playground/b"],
  ["checks/a.ts", 'import fs from "node:fs";', "imports node:fs"],
  ["report/a.ts", 'import { unzipSync } from "fflate";', "imports fflate"],
  ["report/a.ts", "export const a = document.title;", "touches document"],
  ["library/a.ts", 'localStorage.setItem("a", "b");', "touches localStorage"],
  ["docx/a.ts", 'const a = Buffer.from("");', "touches Buffer"],
  ["checks/a.ts", "const { env } = process;", "touches process"],
  ["taskpane/a.tsx", "await Word.run(async () => {});", "touches Word"],
  ["taskpane/a.tsx", "export const f = (theme: Office.OfficeTheme) => <p>{theme}</p>;", "touches Office"],
  ["utils/a.ts", "", "no room for src/utils"],
])("%s may not say %s", (file, text, problem) => {
  expect(problems(file, text).join()).toContain(problem);
});

test.each([
  ["report/a.ts", 'import { b } from "./b"; import type { C } from "./deep/c";'],
  ["checks/a.ts", 'import type { Report } from "../report/report";'],
  ["docx/a.ts", 'import type { StyledLine } from "../library/styled-line"; const d = new TextDecoder();'],
  ["word/a.ts", "await Word.run(async (context) => { await context.sync(); });"],
  ["taskpane/a.tsx", 'import { readDocument } from "../word/read-document"; document.title = "";'],
  ["report/a.ts", "function f(document: string) { return { process: 1, window: document.length }.process; }"],
  ["report/a.ts", 'const a = "Office.onReady"; // document, Word.run'],
  ["library/a.ts", "interface Element { Word: string; readonly location: number }"],
])("%s may say %s", (file, text) => {
  expect(problems(file, text)).toEqual([]);
});
