import { readFileSync } from "node:fs";
import path from "node:path";
import { runInNewContext } from "node:vm";
import { Linter } from "eslint";

const gate = readFileSync(path.join(__dirname, "../../src/taskpane/gate.js"), "utf8");

/** What the gate writes into a page that is shown by this browser. */
function written(userAgent: string, before = ""): string {
  const page: string[] = [];
  const document = { write: (html: string) => page.push(html) };
  runInNewContext(`${before};${gate}`, { navigator: { userAgent }, document });
  return page.join("");
}

const WINDOWS = "Mozilla/5.0 (Windows NT 10.0; Win64; x64)";

test.each([
  [
    "Word 2019, Internet Explorer 11",
    "Mozilla/5.0 (Windows NT 10.0; WOW64; Trident/7.0; .NET4.0C; rv:11.0) like Gecko",
  ],
  [
    "Internet Explorer 11 that says 7",
    "Mozilla/4.0 (compatible; MSIE 7.0; Windows NT 6.2; WOW64; Trident/7.0)",
  ],
  ["Internet Explorer 10", "Mozilla/5.0 (compatible; MSIE 10.0; Windows NT 6.2; Trident/6.0)"],
  [
    "the old Edge",
    `${WINDOWS} AppleWebKit/537.36 (KHTML, like Gecko) Chrome/70.0.3538.102 Safari/537.36 Edge/18.19041`,
  ],
])("the gate closes for %s", (_name, userAgent) => {
  const page = written(userAgent);
  expect(page).toContain("这个版本的 Word 用不了谋篇");
  for (const way of ["更新 Office", "安装 WebView2", "用网页版 Word"]) expect(page).toContain(way);
  // What follows in taskpane.html becomes text, so that no later script runs.
  expect(page).toMatch(/<plaintext[^>]*>$/);
});

test("the gate closes for any other browser from before 2019", () => {
  expect(written("Mozilla/5.0 Chrome/60.0", "Object.fromEntries = undefined")).toContain("用不了谋篇");
});

test.each([
  [
    "WebView2",
    `${WINDOWS} AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0.0.0 Safari/537.36 Edg/126.0.0.0`,
  ],
  ["Chrome", `${WINDOWS} AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0.0.0 Safari/537.36`],
  [
    "Word on the Mac",
    "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko)",
  ],
  [
    "Safari",
    "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.5 Safari/605.1.15",
  ],
  ["Firefox", "Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:128.0) Gecko/20100101 Firefox/128.0"],
])("the gate stays open for %s", (_name, userAgent) => {
  expect(written(userAgent)).toBe("");
});

describe("the gate is plain ECMAScript 5, which is all that the old browsers can read", () => {
  const complaints = (code: string) =>
    new Linter()
      .verify(code, { languageOptions: { ecmaVersion: 5, sourceType: "script" } })
      .map((row) => row.message);

  test("it parses", () => expect(complaints(gate)).toEqual([]));

  test.each(["var f = () => 1;", "const a = 1;", "f(1,\n2,\n);", "var s = `x`;"])("%j would not", (code) => {
    expect(complaints(code)).not.toEqual([]);
  });
});
