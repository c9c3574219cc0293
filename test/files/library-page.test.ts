import { readFileSync } from "node:fs";
import path from "node:path";
import { readJsonAs } from "../../src/files/read-json-as";
import { readLibraryFile } from "../../src/files/read-library-file";
import { LIBRARY_LIMITS } from "../../src/library/library-limits";
import { parseLibraryConfig } from "../../src/library/parse-library-config";
import { LINE_STYLES } from "../../src/library/styled-line";
import { ROLE_NAMES } from "../../src/report/role";

const PAGE = readFileSync(path.join(__dirname, "../../docs/library.md"), "utf8");
const [CONFIG = "", LIBRARY = ""] = [...PAGE.matchAll(/```json\n([^`]*)```/g)].map((match) => match[1]);

test("the examples of the page are right", () => {
  expect(readJsonAs(CONFIG, "libraryList", parseLibraryConfig)).toEqual({
    value: [{ name: "市局办公室", file: "office.json" }],
    problems: [],
  });
  const { value, problems } = readLibraryFile(LIBRARY);
  expect(problems).toEqual([]);
  expect([value.phrases.length, value.skeletons.length]).toEqual([1, 1]);
});

test("the page names every role, every style and every limit", () => {
  for (const name of [
    ...Object.keys(ROLE_NAMES),
    "kind",
    "guidance",
    "optional",
    "share",
    "lines",
    "source",
  ]) {
    expect(PAGE).toContain(`\`${name}\``);
  }
  for (const style of LINE_STYLES)
    expect(PAGE).toContain(/^heading[23]$/.test(style) ? "`heading" : `\`${style}\``);
  for (const most of [LIBRARY_LIMITS.phrases, LIBRARY_LIMITS.text.longest]) {
    expect(PAGE).toContain(most.toLocaleString("en"));
  }
});
