import type { Fix } from "../../src/checks/check";
import type { Paragraph } from "../../src/report/paragraph";

/** The paragraphs as they read after a fix; their prompts stay where they were. */
export function applyFix(paragraphs: readonly Paragraph[], { edits }: Fix): Paragraph[] {
  const texts = paragraphs.map(({ text }) => text);
  const fromTheEnd = [...edits].sort((a, b) => b.at.paragraph - a.at.paragraph || b.at.start - a.at.start);
  for (const { at, text } of fromTheEnd) {
    const before = texts[at.paragraph] ?? "";
    texts[at.paragraph] = before.slice(0, at.start) + text + before.slice(at.end);
  }
  return paragraphs.map((paragraph, index) => ({ ...paragraph, text: texts[index] ?? "" }));
}
