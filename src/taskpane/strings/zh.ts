import { MESSAGES } from "../../checks/messages";
import { FILE_MESSAGES } from "../../files/file-messages";
import { app } from "./zh/app";
import { blanks } from "./zh/blanks";
import { byHand } from "./zh/by-hand";
import { check } from "./zh/check";
import { checkPages } from "./zh/check-pages";
import { checks } from "./zh/checks";
import { conversion } from "./zh/conversion";
import { enumeration } from "./zh/enumeration";
import { firstSteps } from "./zh/first-steps";
import { measures } from "./zh/measures";
import { names } from "./zh/names";
import { notice } from "./zh/notice";
import { own } from "./zh/own";
import { pageStates } from "./zh/page-states";
import { phrases } from "./zh/phrases";
import { place } from "./zh/place";
import { record } from "./zh/record";
import { requirement } from "./zh/requirement";
import { sections } from "./zh/sections";
import { skeleton } from "./zh/skeleton";
import { state } from "./zh/state";
import { strip } from "./zh/strip";
import { text } from "./zh/text";
import { wordError } from "./zh/word-error";

/** The pane in Chinese. */
export const zh = {
  text,
  names,
  findings: MESSAGES,
  files: FILE_MESSAGES,
  wordError,
  app,
  strip,
  state,
  place,
  notice,
  firstSteps,
  skeleton,
  phrases,
  own,
  enumeration,
  conversion,
  blanks,
  checkPages,
  sections,
  requirement,
  byHand,
  measures,
  check,
  pageStates,
  checks,
  record,
};
