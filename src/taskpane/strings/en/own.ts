import type { Strings } from "../../strings";
import type { Partially } from "../with-fallback";
import { counted } from "./counted";

/** The user's own library, and the organisation's. */
export const own: Partially<Strings["own"]> = {
  saveSelection: "Save selected text",
  addPhrase: "Add by hand",
  saveOutline: "Save this document’s skeleton",
  import: "Import…",
  export: "Export…",

  emptyTitle: "No phrases of your own yet",
  empty:
    "Select a sentence that you often use in the document, then select “Save selected text”: from then on you can search for it and insert it. From a finished report you can “Save this document’s skeleton” and fill in new content next time. If you already have phrases, select “Import…”.",
  phrases: (count) => `My phrases (${count})`,
  skeletons: (count) => `My skeletons (${count})`,
  showMore: (count) => `Show ${count} more`,

  nothingSelected:
    "No text is selected. Select a sentence or a few paragraphs in the document first, then “Save selected text”.",
  selectionTooLong: (length, longest) =>
    `${counted(length, "character")} are selected; a phrase can have ${longest} at most. Select less; for the structure of the whole text, use “Save this document’s skeleton”.`,
  form: {
    add: "Add a phrase",
    edit: "Edit the phrase",
    name: "Save this document’s skeleton",
    rename: "Edit the skeleton",
  },
  text: "Phrase",
  textHint: "Write what changes as 【…】, for example “【数量】”",
  role: "For which part",
  tags: "Tags",
  tagOf: (tag) => `Tag “${tag}”`,
  tagsHint: "Separated by spaces; optional",
  save: "Save",
  cancel: "Cancel",
  wrong: (field, fault) => `${field} ${fault}.`,
  tooManyTags: (most) => `There can be ${counted(most, "tag")} at most.`,
  sameOwn: "“Mine” already has the same phrase.",
  sameElsewhere: "The phrases already include the same one.",
  full: (most) => `“Mine” has reached its limit of ${most}. Export a backup first, then delete some.`,

  insert: "Insert",
  edit: "Edit",
  editOf: (text) => `Edit “${text}”`,
  insertOf: (text) => `Insert “${text}”`,
  remove: "Delete",
  removeOf: (text) => `Delete “${text}”`,
  added: "Added to “Mine”; you can also find it in “Sentences”.",
  changed: "Changed.",
  removed: (text) => `Deleted “${text}”.`,

  skeletonName: "Name of the skeleton",
  skeletonDescription: "When to use it",
  noOutline:
    "No title and parts were recognised in this document, so its skeleton can’t be saved. Write headings such as “一、” and “二、” first.",
  notRead: "The document hasn’t been read to the end yet. Wait a moment and try again.",
  skeletonSaved: (name) => `Saved the skeleton “${name}”. To insert it, choose it in “Skeleton”.`,
  toSkeletons: "Go to the skeletons",
  parts: (count) => counted(count, "part"),

  fileName: "My phrases.json",
  exportHint:
    "The file should be downloaded by now. If it isn’t, copy the text below and save it as “My phrases.json”.",
  exportBox: "Content of the file",
  exported: "The content of the file is copied.",

  importHint:
    "Choose a .json file (made by “Export”), a .csv file (a table with the columns “词句”, “部分” and “标签”) or a .txt file (one phrase per line). You see a list first and decide what to take.",
  importFile: "Choose a file…",
  importBox: "Or paste the content here",
  tooLarge: "This file is too large (over 5 MB). Split it and import the pieces.",
  unreadable: "This file couldn’t be read. Choose it again, or paste its content below.",
  notText:
    "This isn’t a text file, or its encoding wasn’t recognised. Save it as .txt, .csv or .json and try again.",
  wordFile:
    "This is a Word or Excel file. Copy its text and paste it below, or save it as .txt or .csv and try again.",
  readerFailed: "The import couldn’t be loaded. Check the network, then open the pane again.",
  summary: (fresh, known, wrong) =>
    `${fresh} new, ${counted(known, "duplicate")}, ${counted(wrong, "mistake")}. Duplicates aren’t selected.`,
  nothingInFile: "There are no phrases in it.",
  wrongLines: (count) => `${counted(count, "mistake")}, not listed:`,
  moreWrong: (count) => `And ${count} more.`,
  offered: "Phrases to import",
  known: {
    own: "already in “Mine”",
    elsewhere: "already among the phrases",
    file: "the same is above",
  },
  skeletonKind: "Skeleton",
  take: (count) => `Import ${count} selected`,
  tooMany: (room) => `“Mine” has room for ${room} more. Select fewer.`,
  taken: (count) => `${count} imported.`,

  unsaved: {
    full: "The browser’s storage for add-ins is full. Your last changes are only in this pane and are lost when it closes. Select “Export” now to save them to a file, then delete some.",
    blocked:
      "The browser doesn’t let the add-in store anything. “Mine” is only in this pane and is lost when it closes. Select “Export” to save it to a file and “Import” next time, or ask your administrator to let this site store data.",
  },
  retry: "Try again",
  kept: "Saved.",
  aside:
    "Some of the stored phrases couldn’t be read. Those that could are below; the original content is kept apart, and nothing is lost. You can take it out and show it to someone who can help. Delete it only when you are sure that you don’t need it.",
  asideShow: "Take out the original content",
  asideHint:
    "The file should be downloaded by now. If it isn’t, copy the text below and save it to a file yourself.",
  asideFile: "Unreadable phrases.txt",
  asideRemoved: "The unreadable content is deleted.",

  organisation: {
    title: "Your organisation’s phrases",
    counts: (phrases, skeletons) => `${counted(phrases, "phrase")}, ${counted(skeletons, "skeleton")}`,
    broken: (file) => `${file} isn’t used; tell your administrator:`,
    absent: "The list names this file, but it isn’t on the server.",
    failed: "It couldn’t be read from the server. Check the network, then open the pane again.",
    tooLarge: "The file is too large (over 5 MB).",
    more: (count) => `And ${count} more.`,
  },
};
