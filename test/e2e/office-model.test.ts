import { flatOpc } from "../../src/docx/flat-opc";
import { readDocx } from "../../src/docx/read-docx";
import { level, list, numbered, p, type DocxSource } from "../docx/build-docx";
import { eventually } from "./eventually";
import { openBarePane as openBare, type BarePane } from "./open-bare-pane";
import { paragraphs, selection, startBrowser, stopBrowser } from "./open-playground";

jest.setTimeout(60_000);

beforeAll(startBrowser);
afterAll(stopBrowser);
afterEach(() => opened?.page.context().close());

let opened: BarePane | undefined;

async function openBarePane(source: DocxSource | string, query = ""): Promise<BarePane> {
  return (opened = await openBare(source, query));
}

const REPORT = p("一年来，培训XX次，走访XX户。") + p("下一步，抓好落实。");

describe("the real office.js against the stand-in for Word", () => {
  test("takes it for Word on the web with WordApi 1.3", async () => {
    const { word } = await openBarePane(REPORT);
    const told = await word(() => ({
      title: document.title,
      sets: ["1.3", "1.4"].map((set) => Office.context.requirements.isSetSupported("WordApi", set)),
      readOnly: Office.context.document.mode,
      language: Office.context.displayLanguage,
    }));
    expect(told).toEqual({
      title: "Word OfficeOnline",
      sets: [true, false],
      readOnly: "readWrite",
      language: "zh-CN",
    });
  });

  test("reads paragraphs, and their automatic numbers, in two syncs", async () => {
    const { page, word } = await openBarePane({
      body: p("履职情况", numbered(1)) + p("抓学习。", numbered(1, 1)) + p("问题", numbered(1)),
      numbering: list(
        1,
        level(0, "chineseCountingThousand", "%1、") + level(1, "chineseCountingThousand", "（%2）"),
      ),
    });
    await page.evaluate(() => window.moupianPlayground?.host()?.resetLog());
    const read = await word(() =>
      Word.run(async (context) => {
        const found = context.document.body.paragraphs;
        found.load("items/text,items/isListItem,items/styleBuiltIn,items/tableNestingLevel");
        await context.sync();
        const labels = found.items.map((paragraph) => paragraph.listItemOrNullObject);
        for (const label of labels) label.load("listString");
        await context.sync();
        return found.items.map(({ text }, index) => `${labels[index]?.listString ?? ""}${text}`);
      }),
    );
    expect(read).toEqual(["一、履职情况", "（一）抓学习。", "二、问题"]);
    expect(await page.evaluate(() => window.moupianPlayground?.host()?.syncs)).toBe(2);
  });

  test("selects exactly a hit of a search, and the editor shows it", async () => {
    const { page, word } = await openBarePane(REPORT);
    await word(() =>
      Word.run(async (context) => {
        const hits = context.document.body.search("XX", { matchCase: true });
        hits.load("items/text");
        await context.sync();
        hits.items[1]?.select();
        await context.sync();
      }),
    );
    expect(await selection(page)).toEqual({ text: "XX", paragraph: "一年来，培训XX次，走访XX户。" });
    const from = await page.evaluate(() => window.moupianPlayground?.editor()?.view()?.state.selection.from);
    expect(from).toBe(1 + "一年来，培训XX次，走访".length);
  });

  test("writes what the editor shows, and one undo takes a whole batch back", async () => {
    const { page, word } = await openBarePane(REPORT);
    await word(() =>
      Word.run(async (context) => {
        const hits = context.document.body.search("XX", { matchCase: true });
        hits.load("items");
        await context.sync();
        for (const hit of hits.items) hit.insertText("12", "Replace");
        context.document.body.paragraphs.getLast().insertParagraph("汇报完毕。", "After");
        await context.sync();
      }),
    );
    const written = ["一年来，培训12次，走访12户。", "下一步，抓好落实。", "汇报完毕。"];
    expect(await paragraphs(page)).toEqual(written);
    await page.getByText("汇报完毕。").first().waitFor();
    await page.evaluate(() => window.moupianPlayground?.editor()?.undo());
    expect(await paragraphs(page)).toEqual(["一年来，培训XX次，走访XX户。", "下一步，抓好落实。"]);
  });

  test("inserts a typeset package that is still typeset in the saved file", async () => {
    const { page, word } = await openBarePane(REPORT);
    const xml = flatOpc([
      { style: "heading1", text: "一、履职情况" },
      { style: "body", text: "一是抓【工作】。" },
    ]);
    await word(
      (ooxml) =>
        Word.run(async (context) => {
          context.document.body.paragraphs
            .getFirst()
            .getRange("After")
            .insertOoxml(ooxml, "Replace")
            .select("Start");
          await context.sync();
        }),
      xml,
    );
    const saved = await page.evaluate(async () =>
      Array.from((await window.moupianPlayground?.editor()?.save()) ?? []),
    );
    const { paragraphs: read } = readDocx(new Uint8Array(saved));
    expect(read.map(({ text }) => text)).toEqual([
      "一年来，培训XX次，走访XX户。",
      "一、履职情况",
      "一是抓【工作】。",
      "下一步，抓好落实。",
    ]);
    expect(read.map(({ outlineLevel }) => outlineLevel)).toEqual([undefined, 1, undefined, undefined]);
    expect((await selection(page)).paragraph).toBe("一、履职情况");
  });

  test("keeps the document's settings", async () => {
    const { word } = await openBarePane(REPORT);
    const kept = await word(async () => {
      const { settings } = Office.context.document;
      settings.set("genre", { name: "述职报告" });
      await new Promise((resolve) => settings.saveAsync(resolve));
      await new Promise((resolve) => settings.refreshAsync(resolve));
      return settings.get("genre") as unknown;
    });
    expect(kept).toEqual({ name: "述职报告" });
  });

  test("hears of the user's typing, and follows a range through it", async () => {
    const { page, word } = await openBarePane(REPORT);
    await word(async () => {
      const heard = () => {
        document.title = "heard";
      };
      await new Promise((resolve) =>
        Office.context.document.addHandlerAsync(Office.EventType.DocumentSelectionChanged, heard, resolve),
      );
    });
    const following = word(() =>
      Word.run(async (context) => {
        const hit = context.document.body.search("落实", { matchCase: true }).getFirst();
        hit.load("text");
        await context.sync();
        while (document.title !== "heard") await new Promise((resolve) => setTimeout(resolve, 20));
        hit.select();
        await context.sync();
      }),
    );
    // Not before the range is held: what is typed earlier would be nothing to follow.
    const held = () => page.evaluate(() => window.moupianPlayground?.host()?.heldObjects ?? 0);
    await eventually(held, (count) => expect(count).toBeGreaterThan(0));
    await page.evaluate(() => {
      const view = window.moupianPlayground?.editor()?.view();
      view?.dispatch(view.state.tr.insertText("（用户写的）", 1));
    });
    await following;
    expect((await selection(page)).text).toBe("落实");
    expect((await paragraphs(page))[0]).toBe("（用户写的）一年来，培训XX次，走访XX户。");
  });

  test("lets go of everything when Word.run ends", async () => {
    const { page, word } = await openBarePane(REPORT);
    await word(() =>
      Word.run(async (context) => {
        const hits = context.document.body.search("XX", { matchCase: true });
        hits.load("items/text,items/font/bold");
        await context.sync();
      }),
    );
    const held = () => page.evaluate(() => window.moupianPlayground?.host()?.heldObjects);
    await eventually(held, (count) => expect(count).toBe(0));
  });

  test("runs a command of the ribbon", async () => {
    const { page, word } = await openBarePane(REPORT);
    await word(() =>
      Office.actions.associate("insertThree", (event: Office.AddinCommands.Event) => {
        void Word.run(async (context) => {
          context.document.body.insertParagraph("一是；二是；三是。", "End");
          await context.sync();
          event.completed();
        });
      }),
    );
    await page.evaluate(() => window.moupianPlayground?.host()?.raiseCommand("insertThree", "three"));
    expect((await paragraphs(page)).at(-1)).toBe("一是；二是；三是。");
  });
});
