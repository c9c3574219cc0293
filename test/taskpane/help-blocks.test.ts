import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { readHelp, type HelpBlock, type HelpPiece } from "../../src/taskpane/help-blocks";

const FOLDER = path.join(__dirname, "../../docs/checks");
const PAGES = readdirSync(FOLDER, { recursive: true, encoding: "utf8" }).filter((file) =>
  file.endsWith(".md"),
);

/** All pieces of a block, in order. */
function piecesOf(block: HelpBlock): readonly HelpPiece[] {
  if (block.kind === "table") return block.rows.flat(2);
  return block.kind === "quote" ? block.lines.flat() : block.text;
}

test("reads every kind of block", () => {
  const page = [
    "# 标题",
    "编号 `gap`，级别：建议。",
    "## 例子",
    "> ⟦（一）、⟧抓好学习\n> 第二行",
    "| 写成 | 应当是 |\n| --- | --- |\n| `1、` | 1. |",
  ].join("\n\n");
  expect(readHelp(page)).toEqual([
    {
      kind: "paragraph",
      text: [{ text: "编号 " }, { text: "gap", look: "code" }, { text: "，级别：建议。" }],
    },
    { kind: "heading", text: [{ text: "例子" }] },
    {
      kind: "quote",
      lines: [[{ text: "（一）、", look: "mark" }, { text: "抓好学习" }], [{ text: "第二行" }]],
    },
    {
      kind: "table",
      rows: [
        [[{ text: "写成" }], [{ text: "应当是" }]],
        [[{ text: "1、", look: "code" }], [{ text: "1." }]],
      ],
    },
  ]);
});

test.each(PAGES)("%s is written in nothing else, and nothing of it is lost", (file) => {
  const markdown = readFileSync(path.join(FOLDER, file), "utf8");
  const blocks = readHelp(markdown);
  const plain = blocks.flatMap(piecesOf).filter(({ look }) => look === undefined);
  for (const { text } of plain) expect(text).not.toMatch(/[`⟦⟧<]|\*\*|\]\(|^\s*([-*+]|\d+\.)\s|^#/);
  // Tables have one row for each line but the one of dashes, and as many cells in each.
  for (const block of blocks) {
    if (block.kind === "table") expect(new Set(block.rows.map((row) => row.length)).size).toBe(1);
  }
  const bare = (text: string) =>
    text
      .replace(/^# .*$/m, "")
      .replace(/^\|[\s|:-]+$/gm, "")
      .replace(/[#>|`⟦⟧\s]/g, "");
  expect(
    bare(
      blocks
        .flatMap(piecesOf)
        .map(({ text }) => text)
        .join(""),
    ),
  ).toBe(bare(markdown));
});

test("no text throws, and no letter is lost", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom("甲", "`", "⟦", "⟧", "|", "\n", "# ", "> ", "-") }),
      (text) => {
        const letters = readHelp(text)
          .flatMap(piecesOf)
          .map((piece) => piece.text)
          .join("");
        const titles = text
          .split(/\n{2,}/)
          .filter((block) => block.trim().startsWith("# "))
          .join("");
        expect(letters.split("甲").length - 1).toBe(text.split("甲").length - titles.split("甲").length);
      },
    ),
  );
});
