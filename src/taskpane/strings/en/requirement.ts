import type { Strings } from "../../strings";
import type { Partially } from "../with-fallback";
import { counted } from "./counted";

/** The page on the notice's requirement. */
export const requirement: Partially<Strings["requirement"]> = {
  now: (summary) => `Now: ${summary}.`,
  howTo:
    "Fill in what the notice says. What you leave empty is checked by the grey figures in the fields. What you fill in must be met. Changes take effect at once and are saved with the document.",
  nameOf: {
    characters: (what) => `${what}: length`,
    share: (what) => `${what}: share`,
  },
  measures: { characters: "Length", share: "Share %" },
  ends: { min: "At least", max: "At most" },
  field: (name, end) => `${name}, ${end.toLowerCase()}`,
  clear: (name, end) => `Clear ${name}, ${end.toLowerCase()}`,
  advised: (limit) => `usually ${limit}`,
  free: "no limit",
  moreRoles: "More parts",
  problems: {
    characters: "Enter a whole number, for example 3000. This field has no effect now.",
    share:
      "Enter a number from 0 to 100, for example 10; a third may be written as 1/3. This field has no effect now.",
    tinyShare: "Enter a percentage here: for a tenth, enter 10. This field has no effect now.",
    wholeShare: "100% can’t be required: the other parts need room too. This field has no effect now.",
    crossed: "“At least” is larger than “At most”; change one of them. They have no effect now.",
  },
  lost: (field, text) => `“${text}” in “${field}” has no effect; the requirement is what it was.`,
  requiredRoles: "Required parts and their order",
  requiredParts: "Required formal parts",
  usual: "As usual",
  demanded: "As the notice says",
  usualList: (names) => (names === "" ? "Usually there is no rule." : `Usually: ${names}.`),
  order: (names) =>
    names === "" ? "Nothing is selected, so this isn’t checked." : `In this order: ${names}.`,
  chosen: (names) => (names === "" ? "Nothing is selected, so this isn’t checked." : `Required: ${names}.`),
  counting: "How characters are counted",
  countingRules: {
    characters: "Every character and mark counts, spaces don’t",
    word: "Like “Words” in Word’s word count",
  },
  clearAll: "Clear all",
  cleared: "The requirements of the notice are cleared; the usual ones apply.",

  export: "Export…",
  fileName: "通知要求.json",
  exportHint:
    "The file should have been downloaded. If not, copy the text below and save it as “通知要求.json”.",
  exportBox: "Text of the requirement file",
  copy: "Copy",
  copied: "The requirements are copied.",
  close: "Close",
  import: "Import…",
  importFile: "Choose a file…",
  importBox: "Or paste the text of the file here",
  importHint:
    "Takes a .json file made by Export: one person fills it in, and everyone in the office can use it.",
  preview: (summary) => `After import: ${summary}.`,
  wrong: (count) => `This file has ${counted(count, "mistake")} and wasn’t used:`,
  moreWrong: (count) => `${count} more.`,
  tooLarge: "This file is too large to be a requirement file. Choose another one.",
  unreadable: "This file couldn’t be read. Choose it again, or paste its text below.",
  use: "Use",
  used: "The imported requirements are in use.",
  cancel: "Cancel",

  summary: {
    nothing: "nothing filled in, the usual requirements apply",
    total: "Whole text",
    together: (roles) => `${roles} together`,
    amounts: {
      characters: (limit) => `${limit} characters`,
      share: (limit) => limit,
    },
    atLeast: (what, amount) => `${what} at least ${amount}`,
    atMost: (what, amount) => `${what} at most ${amount}`,
    between: (what, min, max) => `${what} ${min}–${max}`,
    exactly: (what, amount) => `${what} ${amount}`,
    free: {
      characters: (what) => `${what}: any length`,
      share: (what) => `${what}: any share`,
    },
    requiredRoles: (roles) =>
      roles.length === 0
        ? "missing parts aren’t checked"
        : roles.length === 1
          ? `required: ${roles.join("")}`
          : `in this order: ${roles.join(", ")}`,
    requiredParts: (parts) =>
      parts.length === 0 ? "formal parts aren’t checked" : `required: ${parts.join(", ")}`,
    counting: { characters: "spaces don’t count", word: "counted like “Words” in Word" },
  },
};
