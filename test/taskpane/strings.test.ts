import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";
import { GENRES } from "../../src/report/genre";
import * as spoken from "../../src/taskpane/strings";
import { en } from "../../src/taskpane/strings/en";
import { zh } from "../../src/taskpane/strings/zh";

/** Where `strings` is read while a module is loaded: the language is chosen only after that. */
function earlyReads(file: string, text: string): string[] {
  const kind = file.endsWith("x") ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true, kind);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    // A field of a class is made with each object, so after the choice too.
    const isField = ts.isPropertyDeclaration(node) && !isStatic(node);
    if (
      isField ||
      (ts.isFunctionLike(node) && !isRunAtOnce(node)) ||
      ts.isTypeNode(node) ||
      ts.isImportDeclaration(node)
    )
      return;
    const isName = ts.isPropertyAccessExpression(node.parent) && node.parent.name === node;
    if (ts.isIdentifier(node) && node.text === "strings" && !isName) {
      found.push(`${file}:${source.getLineAndCharacterOfPosition(node.getStart()).line + 1}`);
    }
    ts.forEachChild(node, visit);
  };
  ts.forEachChild(source, visit);
  return found;
}

/** [1, 2].map(() => …) runs its function at once; lazy(() => …) keeps it. */
function isRunAtOnce(node: ts.Node): boolean {
  const { parent } = node;
  return ts.isCallExpression(parent) && !ts.isIdentifier(parent.expression);
}

function isStatic({ modifiers }: ts.PropertyDeclaration): boolean {
  return modifiers?.some(({ kind }) => kind === ts.SyntaxKind.StaticKeyword) ?? false;
}

const folder = path.join(__dirname, "../../src/taskpane");
const files = readdirSync(folder, { recursive: true, encoding: "utf8" })
  .map((file) => file.split(path.sep).join("/"))
  .filter((file) => /\.tsx?$/.test(file) && file !== "strings.ts");

test("no module reads a sentence before the language is chosen", () => {
  expect(files.length).toBeGreaterThan(40);
  expect(files.flatMap((file) => earlyReads(file, readFileSync(path.join(folder, file), "utf8")))).toEqual(
    [],
  );
});

test.each([
  "const TEXT = strings.requirement;",
  "const WAYS = [{ value: 1, text: strings.check.apply }];",
  "const WAYS = [1, 2].map((value) => ({ value, text: strings.check.apply }));",
  "export class A { static readonly text = strings.check.apply; }",
])("it would see %s", (text) => {
  expect(earlyReads("a.ts", text)).toEqual(["a.ts:1"]);
});

test.each([
  "const ways = () => [strings.check.apply];",
  "export const A = memo(() => strings.check.apply);",
  "export function f(text = strings.check.apply) { return text; }",
  "export class A { readonly text = strings.check.apply; }",
  "type Name = keyof typeof strings.check;",
  'import { strings } from "./strings"; const a = other.strings;',
])("it would let pass %s", (text) => {
  expect(earlyReads("a.ts", text)).toEqual([]);
});

describe("the language of the sentences", () => {
  test("is Chinese until another one is chosen, and English once it is", async () => {
    expect(spoken.strings.app.name).toBe("谋篇");
    expect(await spoken.loadStrings("en")).toBe("en");
    expect(spoken.strings.app.name).toBe("Moupian");
    expect(await spoken.loadStrings("zh-CN")).toBe("zh-CN");
    expect(spoken.strings.app.name).toBe("谋篇");
  });

  test("stays Chinese where English cannot be loaded", async () => {
    await jest.isolateModulesAsync(async () => {
      jest.doMock("../../src/taskpane/strings/en", () => {
        throw new Error("no such file");
      });
      const { loadStrings } = await import("../../src/taskpane/strings");
      expect(await loadStrings("en")).toBe("zh-CN");
    });
  });
});

/** Every sentence of a language by its path: `check.severities.error`. */
function leaves(value: object, above = ""): Map<string, unknown> {
  const found = Object.entries(value).flatMap(([name, inner]: [string, unknown]) => {
    const path = above + name;
    const isGroup = typeof inner === "object" && inner !== null && !Array.isArray(inner);
    return isGroup ? [...leaves(inner, `${path}.`)] : [[path, inner] as [string, unknown]];
  });
  return new Map(found);
}

describe("every English sentence", () => {
  const chinese = leaves(zh);
  const english = leaves(en);

  test("is there", () => {
    expect(Array.from(chinese.keys()).filter((path) => !english.has(path))).toEqual([]);
  });

  test("has a Chinese one of its kind", () => {
    for (const [path, sentence] of english) {
      expect([path, typeof sentence]).toEqual([path, typeof chinese.get(path)]);
    }
  });

  // That a parameter is used when it is taken, the compiler sees to.
  test("is told all that the Chinese one is told", () => {
    const parameters = (sentence: unknown) => (typeof sentence === "function" ? sentence.length : 0);
    const deaf = Array.from(english)
      .filter(([path, sentence]) => parameters(sentence) < parameters(chinese.get(path)))
      .map(([path]) => path);
    expect(deaf).toEqual([]);
  });

  test("is English, but for what it quotes and the terms that it explains", () => {
    const folder = path.join(__dirname, "../../src/taskpane/strings/en");
    const words = readdirSync(folder).flatMap((file) => texts(readFileSync(path.join(folder, file), "utf8")));
    expect(words.length).toBeGreaterThan(300);
    const left = words.flatMap((text) => text.replace(/“[^”]*”/g, "").match(/\p{Script=Han}+/gu) ?? []);
    expect(left.filter((term) => !TERMS.has(term))).toEqual([]);
  });
});

/** Chinese terms that an English sentence gives beside their translation, and the name of a file. */
const TERMS = new Set([
  ...GENRES,
  ...["称谓", "结束语", "落款"],
  ...["履职成绩", "廉洁自律", "工作体会", "存在的问题", "原因剖析", "下一步打算"],
  ...["姓名", "通知要求", "重点抓好三项工作"],
]);

/** What a file says: its strings and the text of its templates, not the names of its properties. */
function texts(file: string): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    const isName = ts.isPropertyAssignment(node.parent) && node.parent.name === node;
    if (ts.isTemplateExpression(node)) found.push(node.getText());
    else if (ts.isStringLiteralLike(node) && !isName && !ts.isImportDeclaration(node.parent)) {
      found.push(node.text);
    }
    ts.forEachChild(node, visit);
  };
  ts.forEachChild(ts.createSourceFile("a.ts", file, ts.ScriptTarget.Latest, true), visit);
  return found;
}

test("English has a word for each thing that a blank is found to ask for", () => {
  const source = readFileSync(path.join(__dirname, "../../src/checks/blank-context.ts"), "utf8");
  const names = Array.from(source.matchAll(/name: "([^"]+)"|^ {2,4}(?:\["[^"]*", )?"([^"|[(]+)"(?:\]|,$)/gm));
  const asked = names.map(([, name, counted]) => name ?? counted ?? "").filter((name) => name !== "");
  expect(asked.length).toBeGreaterThan(20);
  expect(asked.filter((name) => en.findings?.blankName?.(name) === name)).toEqual([]);
});
