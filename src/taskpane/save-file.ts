/**
 * Hands a content to the browser's downloads as a file. Some frames refuse downloads and tell nobody, so whoever
 * calls this also shows it or offers it again.
 */
export function saveFile(name: string, content: BlobPart, type: string): void {
  const url = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  // The download reads the address later than the click returns.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
