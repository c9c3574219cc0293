import type { Strings } from "../strings";
import { app } from "./en/app";
import { blanks } from "./en/blanks";
import { byHand } from "./en/by-hand";
import { check } from "./en/check";
import { checkPages } from "./en/check-pages";
import { checks } from "./en/checks";
import { conversion } from "./en/conversion";
import { enumeration } from "./en/enumeration";
import { files } from "./en/files";
import { findings } from "./en/findings";
import { firstSteps } from "./en/first-steps";
import { measures } from "./en/measures";
import { names } from "./en/names";
import { notice } from "./en/notice";
import { own } from "./en/own";
import { pageStates } from "./en/page-states";
import { phrases } from "./en/phrases";
import { place } from "./en/place";
import { record } from "./en/record";
import { requirement } from "./en/requirement";
import { sections } from "./en/sections";
import { skeleton } from "./en/skeleton";
import { state } from "./en/state";
import { strip } from "./en/strip";
import { text } from "./en/text";
import { wordError } from "./en/word-error";
import type { Partially } from "./with-fallback";

/** The pane in English. */
export const en: Partially<Strings> = {
  text,
  names,
  findings,
  files,
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
