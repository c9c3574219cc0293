import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { DEFAULT_ORIGIN, rewriteManifest } from "../scripts/rewrite-manifest.js";
import { RIBBON_FUNCTIONS } from "../src/commands/ribbon-functions";
import { manifestProblems } from "./manifest-rules";

const root = path.join(__dirname, "..");
const manifest = readFileSync(path.join(root, "manifest.xml"), "utf8");
const version = (JSON.parse(readFileSync(path.join(root, "package.json"), "utf8")) as { version: string })
  .version;

/** What commands.ts hands to Office.actions.associate. */
const functions = Object.keys(RIBBON_FUNCTIONS);

/** From the header of the PNG itself. */
function pixelSize(asset: string) {
  const file = path.join(root, "assets", asset);
  if (asset === "" || !existsSync(file)) return undefined;
  const bytes = readFileSync(file);
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}

test("the manifest breaks no rule", () => {
  expect(manifestProblems(manifest, pixelSize, functions)).toEqual([]);
});

test("the manifest's version is the package's", () => {
  expect(manifest).toContain(`<Version>${version}.0</Version>`);
});

test("each button opens the pane at its tab, in one pane", () => {
  const tabs = [...manifest.matchAll(/taskpane\.html\?tab=(\w+)/g)].map((match) => match[1]);
  expect(tabs).toEqual(["skeleton", "phrases", "blanks", "check"]);
  expect(new Set(manifest.match(/<TaskpaneId>.*<\/TaskpaneId>/g)).size).toBe(1);
});

test("the pages that the manifest names are in the source", () => {
  const pages = new Set(
    [...manifest.matchAll(/localhost:3000\/(\w+\.html)/g)].map((match) => match[1] ?? ""),
  );
  expect([...pages].sort()).toEqual(["commands.html", "support.html", "taskpane.html"]);
  for (const page of pages) {
    const folder = page === "commands.html" ? "src/commands" : "src/taskpane";
    expect(existsSync(path.join(root, folder, page))).toBe(true);
  }
});

// Each row breaks the manifest in one way that a person could, and names what the rules must say.
test.each<[string, string | RegExp, string, string]>([
  ["an unclosed element", "</OfficeApp>", "", "not well-formed"],
  ["an undeclared prefix", "<bt:Images>", "<xx:Images>", "not well-formed"],
  [
    "Hosts after Requirements",
    /(<Hosts>[^]*?<\/Hosts>)(\s*)(<Requirements>[^]*?<\/Requirements>)/,
    "$3$2$1",
    "<OfficeApp> holds",
  ],
  ["no SupportUrl", /<SupportUrl .*>/, "", "<OfficeApp> holds"],
  [
    "Icon before Supertip",
    /(<Supertip>[^]*?<\/Supertip>)(\s*)(<Icon>[^]*?<\/Icon>)/,
    "$3$2$1",
    "<Control> holds",
  ],
  [
    "SourceLocation before TaskpaneId",
    /(<TaskpaneId>.*)(\s*)(<SourceLocation .*)/,
    "$3$2$1",
    "<Action> holds",
  ],
  [
    "Urls before Images",
    /(<bt:Images>[^]*<\/bt:Images>)(\s*)(<bt:Urls>[^]*<\/bt:Urls>)/,
    "$3$2$1",
    "<Resources> holds",
  ],
  ["no Label", /<Label resid="Check.Label" \/>/, "", "<Control> holds"],
  ["a GUID with a digit less", /<Id>./, "<Id>", "Id is no GUID"],
  ["a version of three numbers", "0.1.0.0", "0.1.0", "Version is not four numbers"],
  ["another default locale", ">zh-CN<", ">en-US<", "DefaultLocale is not zh-CN"],
  ["fewer permissions", "ReadWriteDocument", "ReadDocument", "Permissions is not ReadWriteDocument"],
  ["another type of add-in", 'xsi:type="TaskPaneApp"', 'xsi:type="ContentApp"', "no task pane"],
  [
    "Excel too",
    '<Host Name="Document" />',
    '<Host Name="Document" /><Host Name="Workbook" />',
    "host Workbook",
  ],
  ["a ribbon for Excel", '<Host xsi:type="Document">', '<Host xsi:type="Workbook">', "host Workbook"],
  ["a newer WordApi", 'MinVersion="1.3" />', 'MinVersion="1.6" />', "not WordApi 1.3"],
  ["a second requirement", "</Sets>", '<Set Name="SharedRuntime" /></Sets>', "not WordApi 1.3"],
  ["runtimes", "<DesktopFormFactor>", "<Runtimes /><DesktopFormFactor>", "<Runtimes> must not be there"],
  ["a function that opens a pane", 'xsi:type="ShowTaskpane"', 'xsi:type="ExecuteFunction"', "<Action> holds"],
  ["an action of no known type", 'xsi:type="ShowTaskpane"', 'xsi:type="ShowPane"', '"ShowPane" is not known'],
  ["a menu that is a button", 'xsi:type="Menu"', 'xsi:type="Button"', "<Control> holds"],
  ["a menu without items", /<Items>[^]*<\/Items>/, "<Items></Items>", "<Items> holds"],
  ["an item without its tip", /(<Item id=[^]*?)<Supertip>[^]*?<\/Supertip>/, "$1", "<Item> holds"],
  ["no function file", /<FunctionFile .*>/, "", "<FunctionFile> is missing"],
  [
    "the function file after the ribbon",
    /(<FunctionFile .*>)([^]*<\/ExtensionPoint>)/,
    "$2$1",
    "<DesktopFormFactor> holds",
  ],
  ["a function that nobody wrote", ">insertYishi2<", ">insertYishi5<", "insertYishi5 is not associated"],
  ["a function that nothing calls", ">insertYishi2<", ">insertYishi3<", "insertYishi2 is not called"],
  ["an item twice", 'id="Moupian.Yishi3"', 'id="Moupian.Yishi2"', "Moupian.Yishi2 is there twice"],
  ["two controls of one id", 'id="Moupian.Check"', 'id="Moupian.Blanks"', "Moupian.Blanks is there twice"],
  [
    "a resid that resolves to nothing",
    'resid="Check.Tip"',
    'resid="Check.Tipp"',
    "Check.Tipp is not among LongStrings",
  ],
  [
    "a resid of the wrong kind",
    'resid="Check.Tip"',
    'resid="Check.Label"',
    "Check.Label is not among LongStrings",
  ],
  [
    "a resource twice",
    '<bt:Url id="Check.Url"',
    '<bt:Url id="Blanks.Url"',
    "resource Blanks.Url is there twice",
  ],
  [
    "a resource that nothing uses",
    "<bt:Urls>",
    '<bt:Urls><bt:Url id="Old.Url" DefaultValue="https://localhost:3000/" />',
    "Old.Url is not used",
  ],
  ["an id of 33 characters", /Check\.Tip/g, "C".repeat(33), "is not 1 to 32 characters"],
  [
    "a short text of 126 characters",
    'DefaultValue="体检"',
    `DefaultValue="${"体".repeat(126)}"`,
    "longer than 125",
  ],
  [
    "a long English text of 251 characters",
    'Value="Before submission',
    `Value="${"x".repeat(251)}`,
    "longer than 250",
  ],
  [
    "a name of 126 characters",
    'DisplayName DefaultValue="',
    `DisplayName DefaultValue="${"谋".repeat(124)}`,
    "longer than 125",
  ],
  ["an empty text", 'DefaultValue="框架"', 'DefaultValue=""', "Skeleton.Label is empty"],
  [
    "a text without English",
    /<bt:Override Locale="en-US" Value="Check" \/>/,
    "",
    "Check.Label has no en-US override",
  ],
  [
    "a description without English",
    /<Override Locale="en-US" Value="Frames.*>/,
    "",
    "Description has no en-US override",
  ],
  ["another origin", "https://localhost:3000/support.html", "https://example.com/support.html", "2 origins"],
  ["plain http everywhere", /https:\/\/localhost/g, "http://localhost", "is not https"],
  [
    "an AppDomain",
    "<Hosts>",
    "<AppDomains><AppDomain>https://localhost:3000</AppDomain></AppDomains><Hosts>",
    "AppDomains are not needed",
  ],
  ["an icon that is not there", "icon-32.png", "icon-33.png", "icon-33.png is not among the assets"],
  ["an icon of another size", "command-check-16.png", "command-check-32.png", "is 32 × 32, not 16 × 16"],
  ["no icon of 80 pixels", /<bt:Image size="80" resid="Icon.80" \/>/, "", "lacks 16, 32 or 80"],
])("the rules object to %s", (_name, from, to, problem) => {
  const broken = manifest.replace(from, to);
  expect(broken).not.toBe(manifest);
  expect(manifestProblems(broken, pixelSize, functions).join("\n")).toContain(problem);
});

describe("rewriteManifest", () => {
  test.each([
    ["a host", "https://oa.example.cn", "https://oa.example.cn"],
    ["a host and a path", "https://oa.example.cn/apps/moupian", "https://oa.example.cn/apps/moupian"],
    ["a slash at the end", "https://oa.example.cn/moupian/", "https://oa.example.cn/moupian"],
    ["a port", "https://10.0.0.8:8443", "https://10.0.0.8:8443"],
    [
      "a path with characters that XML escapes",
      "https://oa.example.cn/a&b$&",
      "https://oa.example.cn/a&amp;b$&amp;",
    ],
    ["a Chinese path", "https://oa.example.cn/谋篇", "https://oa.example.cn/%E8%B0%8B%E7%AF%87"],
    ["the address that is there", DEFAULT_ORIGIN, DEFAULT_ORIGIN],
  ])("points the manifest at %s", (_name, origin, base) => {
    const rewritten = rewriteManifest(manifest, origin);
    expect(manifestProblems(rewritten, pixelSize, functions)).toEqual([]);
    expect(rewritten).toContain(`DefaultValue="${base}/taskpane.html"`);
    expect(rewritten).toContain(`DefaultValue="${base}/taskpane.html?tab=check"`);
    expect(rewritten.split(base).length).toBe(manifest.split(DEFAULT_ORIGIN).length);
  });

  test.each([
    ["plain http", "http://oa.example.cn", "https"],
    ["no scheme", "oa.example.cn/moupian", "完整的网址"],
    ["a folder", "/moupian", "完整的网址"],
    ["nothing", "", "完整的网址"],
    ["a scheme without slashes", "https:oa.example.cn", "完整的网址"],
    ["a space", "https://oa.example.cn/a b", "完整的网址"],
    ["a query", "https://oa.example.cn/?v=1", "? 或 #"],
    ["an empty query", "https://oa.example.cn/?", "? 或 #"],
    ["a fragment", "https://oa.example.cn/#x", "? 或 #"],
    ["a password", "https://user:secret@oa.example.cn", "用户名和密码"],
    ["a flag without a value", true as unknown as string, "完整的网址"],
  ])("refuses %s", (_name, origin, reason) => {
    expect(() => rewriteManifest(manifest, origin)).toThrow(reason);
  });
});
