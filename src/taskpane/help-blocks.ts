/** A part of a help page. */
export type HelpBlock =
  | { readonly kind: "heading" | "paragraph"; readonly text: readonly HelpPiece[] }
  | { readonly kind: "quote"; readonly lines: readonly (readonly HelpPiece[])[] }
  | { readonly kind: "table"; readonly rows: readonly (readonly (readonly HelpPiece[])[])[] };

/** A piece of text; what is marked is what a check points at. */
export interface HelpPiece {
  readonly text: string;
  readonly look?: "code" | "mark";
}

/**
 * Reads the little of Markdown that the pages of docs/checks are written in: headings, paragraphs, quotations,
 * tables, `code`, and ⟦what a check points at⟧. The title is left out: it stands where the page is opened.
 */
export function readHelp(markdown: string): HelpBlock[] {
  return markdown
    .split(/\n{2,}/)
    .map((block) => block.trim())
    .filter((block) => block !== "" && !block.startsWith("# "))
    .map(readBlock);
}

function readBlock(block: string): HelpBlock {
  const lines = block.split("\n");
  if (block.startsWith("## ")) return { kind: "heading", text: readPieces(block.slice(3)) };
  if (block.startsWith(">")) {
    const quoted = lines.map((line) => line.replace(/^>\s?/, "")).filter((line) => line.trim() !== "");
    return { kind: "quote", lines: quoted.map(readPieces) };
  }
  if (block.startsWith("|")) {
    return { kind: "table", rows: lines.filter((line) => !/^[|\s:-]+$/.test(line)).map(readCells) };
  }
  return { kind: "paragraph", text: readPieces(lines.join("")) };
}

function readCells(line: string): (readonly HelpPiece[])[] {
  const inner = line.trim().replace(/^\|/, "").replace(/\|$/, "");
  return inner.split("|").map((cell) => readPieces(cell.trim()));
}

/** `code` or ⟦mark⟧. */
const MARKED = /(`[^`]+`|⟦[^⟧]+⟧)/;

function readPieces(text: string): HelpPiece[] {
  return text
    .split(MARKED)
    .filter((piece) => piece !== "")
    .map((piece) => {
      if (!MARKED.test(piece)) return { text: piece };
      return {
        text: piece.slice(1, -1),
        look: piece.startsWith("`") ? ("code" as const) : ("mark" as const),
      };
    });
}
