import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { ALL_CHECKS } from "../../src/checks/all-checks";

const FOLDER = path.join(__dirname, "../../docs/checks");

/** How each page ends, word for word: whoever knows one page knows them all. */
const ENDING = `
## 怎样关掉

在任务窗格里打开“体检 › 检查项和忽略”，关掉这一项；或者点某一条结果的“…”，选“关闭这项检查”。只想放过一处，选“忽略这一处”。都可以恢复。
`;

const pages = readdirSync(FOLDER).map((file) => path.basename(file, ".md"));

test("there is a page for every check, and for nothing else", () => {
  expect(pages.sort()).toEqual(ALL_CHECKS.map(({ id }) => id).sort());
});

test.each(pages)("the page of %s ends with how to switch the check off", (id) => {
  const page = readFileSync(path.join(FOLDER, `${id}.md`), "utf8");
  expect(page.slice(-ENDING.length)).toBe(ENDING);
  expect(page.match(/^## 怎样关掉$/gm)).toHaveLength(1);
});
