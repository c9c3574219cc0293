import { libraryValue } from "../library/library-value";
import type { LibraryContent } from "../library/parse-library";

/** A library as the text of a file that readLibraryFile reads back, laid out for people. */
export function writeLibraryFile(library: LibraryContent): string {
  return `${JSON.stringify(libraryValue(library), null, 2)}\n`;
}
