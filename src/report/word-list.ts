/** The words of a table, which stand in rows with white space between them. */
export function wordList(words: string): readonly string[] {
  return words.trim().split(/\s+/);
}
