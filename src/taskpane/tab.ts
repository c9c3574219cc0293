/** The pane's tabs, in order; the names stand in its address (`?tab=check`) and in the manifest. */
export const TABS = ["skeleton", "phrases", "blanks", "check"] as const;

export type TabId = (typeof TABS)[number];

/** The tab that an address asks for, for example `?tab=check`; the check if it asks for none. */
export function tabFromAddress(search: string): TabId {
  const asked = new URLSearchParams(search).get("tab");
  return TABS.find((tab) => tab === asked) ?? "check";
}
