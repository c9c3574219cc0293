import type { TextRange } from "../report/paragraph";

/**
 * Finds the prompts that content controls show. Word tells what a control shows but not where it stands, so
 * prompts are looked for in the text, and taken only where there are as many of them as there are controls.
 *
 * @param texts the paragraphs' texts
 * @param prompts what each control shows that has not been filled
 * @returns the prompts of each paragraph that has any, by its index
 */
export function findPrompts(texts: readonly string[], prompts: readonly string[]): Map<number, TextRange[]> {
  const found = new Map<number, TextRange[]>();
  for (const prompt of new Set(prompts)) {
    const places = prompt.trim() === "" ? [] : occurrences(texts, prompt);
    if (places.length !== prompts.filter((other) => other === prompt).length) continue;
    for (const { paragraph, range } of places) found.set(paragraph, [...(found.get(paragraph) ?? []), range]);
  }
  return found;
}

function occurrences(texts: readonly string[], prompt: string) {
  return texts.flatMap((text, paragraph) => {
    const ranges: TextRange[] = [];
    for (let at = text.indexOf(prompt); at !== -1; at = text.indexOf(prompt, at + prompt.length)) {
      ranges.push({ start: at, end: at + prompt.length });
    }
    return ranges.map((range) => ({ paragraph, range }));
  });
}
