import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { OFFICE_FILES } from "../scripts/office-files.js";

const dist = path.join(__dirname, "../node_modules/@microsoft/office-js/dist");
const read = (file: string) => readFileSync(path.join(dist, file), "utf8");
const served = OFFICE_FILES.map((file) => file.to);

/** Exactly as the package spells it, also where the file system does not mind. */
function inPackage(file: string): boolean {
  const folder = path.join(dist, path.dirname(file));
  return existsSync(folder) && readdirSync(folder).includes(path.basename(file));
}

test.each(OFFICE_FILES.map((file) => file.from))("%s is in the package", (file) => {
  expect(inPackage(file)).toBe(true);
});

test("a file is served under its own name, in the case that office.js uses", () => {
  for (const { from, to } of OFFICE_FILES) expect(to.toLowerCase()).toBe(from);
  expect(new Set(served).size).toBe(served.length);
});

test("nothing that collects, signs in, or is for debugging is served", () => {
  expect(served.filter((file) => /telemetry|webauth|oteljs|\.debug\.|vsdoc|\.d\.ts/i.test(file))).toEqual([]);
});

// office.js asks for <host>-<platform>-<version>.js and knows the newest version of each platform.
test("Word's file for every platform that office.js knows is served", () => {
  const versions = /[{,]word:\{([^}]*)\}/.exec(read("office.js"))?.[1] ?? "";
  const files = [...versions.matchAll(/(\w+):"([\d.]+)"/g)].map(
    ([, platform, version]) => `word-${platform ?? ""}-${version ?? ""}.js`,
  );
  expect(files).toContain("word-win32-16.01.js");
  // The package has none for winrt, whatever office.js says.
  for (const file of files.filter(inPackage)) expect(served).toContain(file);
});

test("Word's file for every version that the table for hosts without information knows is served", () => {
  const table = read("o15apptofilemappingtable.js");
  const files = [...table.matchAll(/"2-15\.\d\d":"(word-15[.\d]*)"/g)].map((match) => `${match[1] ?? ""}.js`);
  expect(files).toEqual(["word-15.js", "word-15.01.js", "word-15.02.js"]);
  for (const file of files) expect(served).toContain(file);
});

test("what the page for an untrusted host loads is served where it looks for it", () => {
  const page = read("agaveerrorux/index.html");
  const own = [...page.matchAll(/(?:href|src)="([^"]+)"/g)].map((match) =>
    (match[1] ?? "").replace("\\", "/"),
  );
  const pictures = read("agaveerrorux/agaveerrorux.js").match(/images\/[\w-]+\.png/g) ?? [];
  expect(own).toHaveLength(2);
  expect(read("word-web-16.00.js")).toContain("AgaveErrorUX/index.html");
  for (const file of ["index.html", ...own, ...pictures]) expect(served).toContain(`AgaveErrorUX/${file}`);
});

// It asks for a frame from outside; the pages' content security policy is what stops it.
test("one file names a collector of Microsoft's, and the list says so", () => {
  const naming = OFFICE_FILES.filter((file) => read(file.from).includes("telemetryproxy"));
  expect(naming.map((file) => file.to)).toEqual(["o15apptofilemappingtable.js"]);
});

test("what is served is a small part of the package", () => {
  const bytes = OFFICE_FILES.reduce((sum, file) => sum + statSync(path.join(dist, file.from)).size, 0);
  expect(bytes).toBeLessThan(4_000_000);
});
