import type { Strings } from "../../strings";
import type { Partially } from "../with-fallback";
import { counted } from "./counted";

/** The search for phrases. */
export const phrases: Partially<Strings["phrases"]> = {
  mode: "Kind of phrases",
  sentences: "Sentences",
  enumeration: "Lists",
  search: "Search phrases",
  searchHint: "Words or pinyin",
  role: "For which part",
  anyRole: "All",
  anywhere: "Anywhere",
  found: (count) => counted(count, "phrase"),
  pinyinHint: "Pinyin initials work too, for example ysss",
  none: "Nothing found. Try another word.",
  noneInPart: "Nothing found. Try another word, or change the part to “All”.",
  keysHint: "press ↓ for the list and Enter to insert",
  onlyNear: (count) => `Nothing has exactly this; ${counted(count, "phrase")} like it:`,
  alsoNear: (count) => `and ${count} like it`,
  more: (count) => `Show ${count} more`,
  list: "Phrases",
  favourite: "Favourite",
  favourites: "Favourites",
  addFavourite: (text) => `Favourite: ${text}`,
  recent: "Used recently",
  near: "Like it",
  rest: "Other phrases",
  atHeading: (heading) => `The cursor is in “${heading}”`,
  atRole: (role) => `The cursor is in: ${role}`,
  own: "Mine",
  example: "Example",
  source: "Source",
  insert: "Insert",
  pinyinFailed: "Pinyin couldn’t be loaded; only Chinese characters can be searched for now.",
};
