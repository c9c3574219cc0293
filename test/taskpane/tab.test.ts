import { tabFromAddress, type TabId } from "../../src/taskpane/tab";

const rows: [search: string, tab: TabId][] = [
  ["?tab=skeleton", "skeleton"],
  ["?tab=blanks&_host_Info=Word$Web$16.00$zh-CN", "blanks"],
  ["?_host_Info=Word$Web$16.00$zh-CN&tab=phrases", "phrases"],
  ["?tab=check", "check"],
  ["?tab=elsewhere", "check"],
  ["", "check"],
];
test.each(rows)("%s opens %s", (search, tab) => expect(tabFromAddress(search)).toBe(tab));
