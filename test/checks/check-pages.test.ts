import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { ALL_CHECKS } from "../../src/checks/all-checks";
import { names } from "../../src/taskpane/strings/en/names";

const FOLDER = path.join(__dirname, "../../docs/checks");

/** How each page ends, word for word: whoever knows one page knows them all. */
const ENDING = `
## 怎样关掉

在任务窗格里打开“体检 › 检查项和忽略”，关掉这一项；或者点某一条结果的“…”，选“关闭这项检查”。只想放过一处，选“忽略这一处”。都可以恢复。
`;

const ENGLISH_ENDING = `
## Turning it off

In the pane open “Check”, then “Checks and ignored places”, and turn this check off; or select “…” beside one of its findings, then “Turn this check off”. To let a single place pass, select “Ignore this place”. All of it can be undone.
`;

const ENGLISH_FOLDER = path.join(FOLDER, "en");
const ids = ALL_CHECKS.map(({ id }) => id).sort();
const pagesIn = (folder: string) =>
  readdirSync(folder).flatMap((file) => (file.endsWith(".md") ? [path.basename(file, ".md")] : []));
const read = (folder: string, id: string) => readFileSync(path.join(folder, `${id}.md`), "utf8");

test.each([FOLDER, ENGLISH_FOLDER])(
  "there is a page for every check in %s, and for nothing else",
  (folder) => {
    expect(pagesIn(folder).sort()).toEqual(ids);
  },
);

test.each(ids)("the page of %s ends with how to switch the check off", (id) => {
  const page = read(FOLDER, id);
  expect(page.slice(-ENDING.length)).toBe(ENDING);
  expect(page.match(/^## 怎样关掉$/gm)).toHaveLength(1);
  expect(read(ENGLISH_FOLDER, id).slice(-ENGLISH_ENDING.length)).toBe(ENGLISH_ENDING);
});

const LEVELS = { error: "Must fix", warning: "Suggestion", info: "Note" };
const BASES = {
  standard: "a national standard",
  textbook: "textbooks",
  requirement: "the notice",
  style: "good style",
};

test.each(ALL_CHECKS.map((check) => [check.id, check] as const))(
  "the English page of %s has the name and level of the check, the Chinese page's examples, and no Chinese of its own",
  (id, { severity, basis }) => {
    const page = read(ENGLISH_FOLDER, id);
    expect(page.split("\n")[0]).toBe(`# ${names.checks[id as keyof typeof names.checks]}`);
    expect(page).toContain(`\n\nId \`${id}\`, level: ${LEVELS[severity]}`);
    expect(page).toMatch(new RegExp(`Based on: ${BASES[basis]}`));
    const quoted = (of: string) => of.match(/^>.*$/gm);
    expect(quoted(page)).toEqual(quoted(read(FOLDER, id)));
    const headings = page.match(/^#.*$/gm)?.join("") ?? "";
    expect(headings).not.toMatch(/\p{Script=Han}/u);
  },
);
