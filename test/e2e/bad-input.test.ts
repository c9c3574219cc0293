import { zipSync, strToU8 } from "fflate";
import { writeDocx } from "../../src/docx/write-docx";
import { eventually } from "./eventually";
import { openDocument, openPlayground, paragraphs, usePlayground } from "./open-playground";

jest.setTimeout(120_000);

const playground = usePlayground();
const { strip } = playground;
const report = writeDocx([{ style: "title", text: "述职报告" }]);

/** The first bytes of an OLE file, in which an old .doc and an encrypted .docx come, with a stream of this name. */
function compoundFile(stream: string): Uint8Array {
  const bytes = new Uint8Array(4096);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  bytes.set(Buffer.from(stream, "utf16le"), 2048);
  return bytes;
}

describe("a file that is no Word document is refused in words, and the open one stays", () => {
  it.each<[string, Uint8Array, RegExp]>([
    ["cut off", report.slice(0, report.length >> 1), /不完整|损坏|重新/],
    ["not a zip", strToU8("这不是一个压缩包"), /不是|\.docx/],
    ["encrypted", compoundFile("EncryptionInfo"), /密码|加密/],
    ["a renamed .doc", compoundFile("WordDocument"), /另存为/],
    ["a zip without a document", zipSync({ "a.txt": strToU8("a") }), /Word/],
    ["empty", new Uint8Array(0), /空|\.docx/],
  ])("%s", async (_name, bytes, sentence) => {
    const { page } = playground.current;
    await eventually(strip, (text) => expect(text).toContain("空白"));
    const before = await paragraphs(page);
    const refused = await openDocument(page, "坏文件.docx", bytes);
    expect(refused).toMatch(sentence);
    expect(refused).toContain("坏文件.docx");
    await expect(paragraphs(page)).resolves.toEqual(before);
  });
});

it("an empty document says what to do", async () => {
  await playground.current.page.getByRole("button", { name: "新建" }).click();
  await playground.current.pane.getByText("文档还是空的").first().waitFor();
  await playground.current.pane.getByRole("button", { name: "去搭框架" }).first().click();
  await playground.current.pane.getByRole("button", { name: "在光标处插入" }).waitFor();
});

it("a paragraph longer than the editor can lay out is refused in words, and the open document stays", async () => {
  await eventually(strip, (text) => expect(text).toContain("空白"));
  const text = "我认真履行职责，抓好各项工作落实。".repeat(17_648);
  const refused = await openDocument(
    playground.current.page,
    "很长的一段.docx",
    writeDocx([{ style: "body", text }]),
  );
  expect(refused).toMatch(/很长的一段.*第 1 段有 300,016 个字.*moupian check/);
  await expect(paragraphs(playground.current.page)).resolves.toContain("综合科科长述职报告");
});

describe("faults of the host are said in words, and nothing is lost", () => {
  const toSkeletons = () => playground.current.pane.getByRole("tab", { name: "框架" }).click();
  const insert = () => playground.current.pane.getByRole("button", { name: "在光标处插入" }).click();
  const play = (fault: object) =>
    playground.current.page.evaluate((next) => {
      Object.assign(window.moupianPlayground?.faults ?? {}, next);
    }, fault);
  const said = (sentence: RegExp) => playground.current.pane.getByText(sentence).first().waitFor();

  beforeEach(() => eventually(strip, (text) => expect(text).toContain("空白")));

  it("a protected document", async () => {
    const before = await paragraphs(playground.current.page);
    await toSkeletons();
    await play({ protectedDocument: true });
    await insert();
    await said(/保护|只读/);
    await expect(paragraphs(playground.current.page)).resolves.toEqual(before);
  });

  it("a lost session", async () => {
    await toSkeletons();
    await play({ lostSession: true });
    await insert();
    await said(/重新打开|重新加载|断开/);
    await play({ lostSession: false });
  });

  it("an error in the middle of a batch: it says what may have happened, and goes on from there", async () => {
    const { page, pane } = playground.current;
    const lines = ["我叫【姓名】，现任科长。", "述职人：【姓名】", "一切照旧。"];
    const bytes = writeDocx(lines.map((text) => ({ style: "body", text })));
    await openDocument(page, "两处姓名.docx", bytes);
    await eventually(strip, (text) => expect(text).toContain("空白2"));
    await pane.getByRole("tab", { name: "空白" }).click();
    await pane.getByRole("textbox", { name: /^填写/ }).fill("王芳");
    await pane.getByRole("button", { name: "同样的 2 处一起填…" }).click();
    await play({ errorAtWrite: 2 });
    await pane.getByRole("button", { name: "填写选中的 2 处" }).click();
    await said(/可能已经改了一部分/);
    await eventually(strip, (text) => expect(text).toContain("空白1"));
    await pane.getByRole("textbox", { name: /^填写/ }).fill("王芳");
    await pane.getByRole("button", { name: "填写", exact: true }).click();
    await eventually(
      () => paragraphs(page),
      (all) => expect(all.slice(0, 3)).toEqual(["我叫王芳，现任科长。", "述职人：王芳", "一切照旧。"]),
    );
  });

  it("a slow host: it says that it is at work, and ends", async () => {
    await play({ slow: 1500 });
    await playground.current.pane.getByRole("button", { name: "重新体检" }).first().click();
    await playground.current.pane.getByLabel("正在体检…").waitFor();
    await playground.current.pane.getByRole("button", { name: "重新体检" }).first().waitFor();
  });
});

it("a read-only document is checked, and says that it cannot be changed", async () => {
  await playground.current.page.context().close();
  playground.current = await openPlayground({ query: "readonly" });
  await playground.current.pane.getByText("文档是只读的").waitFor();
  await eventually(strip, (text) => expect(text).toMatch(/空白/));
  await playground.current.pane.getByRole("tab", { name: "框架" }).click();
  const insert = playground.current.pane.getByRole("button", { name: "在光标处插入" });
  await eventually(
    () => insert.getAttribute("aria-disabled"),
    (now) => expect(now).toBe("true"),
  );
  expect(await playground.current.pane.getByRole("button", { name: "新建文档" }).isEnabled()).toBe(true);
});
