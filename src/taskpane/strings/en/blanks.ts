import type { Strings } from "../../strings";
import type { Partially } from "../with-fallback";
import { counted } from "./counted";

/** The blanks tab. */
export const blanks: Partially<Strings["blanks"]> = {
  progress: (filled, total) => `${filled} of ${total} filled in`,
  list: "Blanks",
  current: "The blank being filled in",
  of: (index, total) => `${index} / ${total}`,
  order: "Order",
  byKind: "By kind",
  byPlace: "By place",
  previous: "Previous",
  next: "Next",
  value: (name) => `Fill in: ${name}`,
  placeholder: (name) => `Type here: ${name}`,
  fill: "Fill in",
  everywhere: (count) => `Fill in all ${count} alike…`,
  everywhereTitle: (value) => `Places to fill in with “${value}”`,
  fillChosen: (count) => `Fill in ${counted(count, "selected place")}`,
  cancel: "Cancel",
  noBlank: "Not a blank, ignore",
  done: "All blanks are filled in",
  doneHint: "Have a last look at the check. If nothing else is wrong, the report can be handed in.",
  none: "No blanks to fill in",
  noneHint: "Placeholders such as XX, 【姓名】 and ____ are listed here once they are in the document.",
  toCheck: "Go to the check",
  asks: {
    date: "Dates",
    number: "Numbers",
    name: "Names and forms of address",
    unit: "Organisations and places",
    other: "Other",
  },
};
