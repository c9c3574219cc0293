import { OrganisationLibraries, type FetchedFile } from "../../src/taskpane/organisation-library";

const bytes = (text: string): FetchedFile => ({ bytes: new TextEncoder().encode(text) });
const CONFIG =
  '{ "libraries": [{ "name": "办公室", "file": "office.json" }, { "name": "工会", "file": "union.json" }] }';
const OFFICE = '{ "phrases": [{ "id": "a", "text": "办文【数量】件。", "role": "achievement" }] }';
const UNION =
  '{ "skeletons": [{ "name": "工会总结", "parts": [{ "kind": "title", "name": "标题", "lines": [] }] }] }';

/** What is known after everything was fetched from a server with these files, and which were asked for. */
async function load(files: Readonly<Record<string, FetchedFile>>) {
  const asked: string[] = [];
  const libraries = new OrganisationLibraries((file) => {
    asked.push(file);
    return Promise.resolve(files[file] ?? "absent");
  });
  await Promise.all([libraries.load(), libraries.load()]);
  return { ...libraries.snapshot(), asked };
}

test("every library of the list is read, and its entries are marked", async () => {
  const { libraries, broken, asked } = await load({
    "config.json": bytes(CONFIG),
    "office.json": bytes(OFFICE),
    "union.json": bytes(UNION),
  });
  expect(broken).toEqual([]);
  expect(asked).toEqual(["config.json", "office.json", "union.json"]);
  expect(libraries.map(({ name, phrases, skeletons }) => [name, phrases.length, skeletons.length])).toEqual([
    ["办公室", 1, 0],
    ["工会", 0, 1],
  ]);
  expect(libraries[0]?.phrases).toEqual([
    {
      id: "organisation:office.json:a",
      origin: "organisation",
      libraryName: "办公室",
      role: "achievement",
      text: "办文【数量】件。",
      tags: [],
    },
  ]);
});

test.each<[string, FetchedFile]>([
  ["there is no list", "absent"],
  ["the server answers with a page instead", bytes("<!doctype html><title>Not here</title>")],
  ["the list is empty", bytes('{ "libraries": [] }')],
])("nothing is said where %s", async (_what, config) => {
  expect(await load({ "config.json": config })).toEqual({
    libraries: [],
    broken: [],
    asked: ["config.json"],
  });
});

test.each<[string, FetchedFile, string]>([
  ["a mistake", bytes('{ "phrases": [\n{ "text": 1 }\n] }'), "第 2 行：phrases[0].text 应为一段文字"],
  ["no JSON", bytes("你好"), "词句库应以 { 开头"],
  ["bytes that are no text", { bytes: Uint8Array.of(0x50, 0x4b, 3, 4, 0, 0) }, "文件是空的"],
  ["nothing on the server", "absent", "服务器上没有"],
  ["a server that does not answer", "failed", "没能从服务器读取"],
  ["more than there may be", { bytes: new Uint8Array(5_000_001) }, "太大"],
])("a file with %s is named, and the others are used", async (_what, office, told) => {
  const { libraries, broken } = await load({
    "config.json": bytes(CONFIG),
    "office.json": office,
    "union.json": bytes(UNION),
  });
  expect(libraries.map(({ name }) => name)).toEqual(["工会"]);
  expect(broken).toEqual([{ file: "office.json", problems: [expect.stringContaining(told)] }]);
});

test("a wrong list is named with its line, and what is right in it is used", async () => {
  const { libraries, broken } = await load({
    "config.json": bytes(
      '{ "libraries": [\n{ "name": "外面", "file": "../x.json" },\n{ "name": "办公室", "file": "office.json" }] }',
    ),
    "office.json": bytes(OFFICE),
  });
  expect(libraries.map(({ name }) => name)).toEqual(["办公室"]);
  expect(broken).toEqual([
    {
      file: "config.json",
      problems: ["第 2 行：libraries[0].file 应为同一个文件夹里的文件名，例如 office.json"],
    },
  ]);
});

test("a list that cannot be fetched is said, and many mistakes are counted", async () => {
  expect((await load({ "config.json": "failed" })).broken).toEqual([
    { file: "config.json", problems: [expect.stringContaining("没能从服务器读取")] },
  ]);
  const wrong = Array.from({ length: 9 }, () => '{ "text": "" }').join(",\n");
  const { broken } = await load({
    "config.json": bytes(CONFIG),
    "office.json": bytes(`{ "phrases": [${wrong}] }`),
  });
  expect(broken[0]?.problems).toHaveLength(6);
  expect(broken[0]?.problems[5]).toBe("还有 4 处。");
});
