import type { Strings } from "../../strings";
import type { Partially } from "../with-fallback";

/** The frame of the pane. */
export const app: Partially<Strings["app"]> = {
  name: "Moupian",
  tabList: "Features",
  tabs: { skeleton: "Skeleton", phrases: "Phrases", blanks: "Blanks", check: "Check" },
  notInWord: "Open Moupian in Word",
  notInWordHint:
    "This is an ordinary browser window without a document to check. Open Moupian from Add-ins in Word.",
  noOfficeJs: "Can’t connect to Word",
  noOfficeJsHint:
    "A file that connects to Word didn’t load. Close the pane and open it again; if that doesn’t help, contact your administrator.",
  crashed: "Something went wrong in the pane",
  crashedHint: "Your document isn’t affected. Save it first, then reload the pane.",
  reload: "Reload the pane",
  readOnly: "The document is read-only: it can be checked, but nothing can be inserted or filled in.",
  trackedChanges:
    "The document has tracked changes, and deleted text may still be counted. Accept or reject them before you finish.",
  noLabels: "Word’s automatic numbering couldn’t be read, so heading numbers may be misjudged.",
  noWatch: "Word doesn’t tell us about edits here. When you have changed something, select Check again.",
  loading: "Opening…",
};
