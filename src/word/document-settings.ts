import { answerOf } from "./run-word";

/** What is kept with the document, so that it travels with the file. */
export type DocumentSetting = "genre" | "requirement" | "roles" | "ignored" | "answers";

const PREFIX = "moupian.";

/**
 * Reads what was kept with the document. Anybody may have written the file, so the caller names what it takes.
 *
 * @returns undefined when nothing, or nothing that can be used, is kept
 */
export function readDocumentSetting<T>(
  name: DocumentSetting,
  isValid: (value: unknown) => value is T,
): T | undefined {
  const value: unknown = Office.context.document.settings.get(PREFIX + name);
  return isValid(value) ? value : undefined;
}

/**
 * Keeps something with the document; undefined forgets it. It stands in the file once that is saved.
 *
 * @throws WordError
 */
export async function writeDocumentSetting(name: DocumentSetting, value: unknown): Promise<void> {
  const { settings } = Office.context.document;
  if (value === undefined) settings.remove(PREFIX + name);
  else settings.set(PREFIX + name, value);
  await answerOf((answer) => settings.saveAsync(answer));
}
