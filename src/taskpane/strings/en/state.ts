import type { Strings } from "../../strings";
import type { Partially } from "../with-fallback";

/** Empty states, waiting and failing. */
export const state: Partially<Strings["state"]> = {
  emptyTitle: "The document is still empty",
  emptyCheck: "Begin with a skeleton and write; once there is text, the result of the check appears here.",
  emptyBlanks: "Once a skeleton is inserted, the blanks to fill in are listed here.",
  toSkeleton: "Choose a skeleton",
  failedTitle: "The document couldn’t be read",
  retry: "Try again",
  notLoadedTitle: "This part didn’t open",
  notLoaded:
    "The network is probably down. Your document isn’t affected, and the other features still work. When the network is back, reload the pane.",
  stale: "The document couldn’t be read again; below is the last result.",
  readingTitle: "Reading the document…",
  readingLong:
    "Word hasn’t answered yet. A long document takes a while; if a dialog box is open in Word, close it first.",
  notReport:
    "No parts such as achievements, problems or plans were found. If this is a report, choose its kind above, or show in “How the parts were recognised” where each part begins. The general checks run all the same.",
  guessed:
    "The parts have no numbered headings and were judged by content. If that is wrong, change it in “How the parts were recognised”.",
};
