import type { Strings } from "../../strings";
import type { Partially } from "../with-fallback";

/** The page on sections and their roles. */
export const sections: Partially<Strings["sections"]> = {
  outline: {
    headings: "The parts were recognised by their headings.",
    styles: "The parts were recognised by Word’s heading styles.",
    transitions:
      "There are no numbered headings; the parts were recognised by sentences such as “下一步，我将……”, which may be wrong.",
    guessed:
      "The headings aren’t numbered; the parts were guessed from short lines of their own, which may be wrong.",
    hand: "The parts were set by hand.",
  },
  howTo: "If something is wrong, change it here: it takes effect at once and is saved with the document.",
  noneTitle: "No parts were recognised",
  none: "There are no headings, nor sentences such as “存在的问题主要有……”. Put the cursor into the first sentence about problems, choose “Problems” below and select Begin a part here. Do the same for achievements and plans.",
  list: "Parts of the document",
  role: "Counts as",
  roleOf: (text) => `“${text}” counts as`,
  automatic: (role) => `Automatic – ${role}`,
  uncounted: "not counted",
  within: (share) => `of which ${share}`,
  appendix: "Appendix",
  reasons: {
    heading: (quotes) => `because of ${quotes} in the heading`,
    sentence: (quotes) => `because of the sentence ${quotes}`,
    body: (quotes) => `judged by content: the text has ${quotes}`,
    usual: () => "nothing else is said, so what such reports usually tell here",
    hand: () => "set by hand",
    unknown: () => "not recognised as any part",
  },
  merge: "No new part here",
  mergeOf: (text) => `No new part here: ${text}`,
  cursor: "From the sentence at the cursor on, count as",
  cursorHint: "First put the cursor into the first sentence of that part in the document.",
  begin: "Begin a part here",
  begun: (text, role) => `From “${text}” on, the text counts as “${role}”.`,
  refused:
    "A part can’t begin at the cursor. Put the cursor into the first sentence of the part in the body, not into an empty line, a heading, the salutation or the signature.",
  unknown:
    "The cursor isn’t in the body, or the document has just changed. Checking again; then put the cursor into the body and try once more.",
};
