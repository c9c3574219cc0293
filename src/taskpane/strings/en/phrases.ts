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
  none: "Nothing found. Try another word, or change the part to “All”.",
  more: (count) => `Show ${count} more`,
  list: "Phrases",
  example: "Example",
  source: "Source",
  insert: "Insert",
  pinyinFailed: "Pinyin couldn’t be loaded; only Chinese characters can be searched for now.",
};
