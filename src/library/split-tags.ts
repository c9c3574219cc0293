/** Tags as they are typed into one field, each once: parted by white space, commas, semicolons or 、 */
export function splitTags(text: string): readonly string[] {
  return [...new Set(text.split(/[\s,，、;；]+/).filter((tag) => tag !== ""))];
}
