import type { Locator, Page } from "playwright-core";
import { writeDocx } from "../../src/docx/write-docx";
import { paneFaults } from "./axe";
import { eventually } from "./eventually";
import { openDocument, paragraphs, usePlayground } from "./open-playground";

// Selected paragraphs become an enumeration, change its family, and lose it again, by the keyboard alone.
jest.setTimeout(120_000);

const playground = usePlayground();
const texts = () => paragraphs(playground.current.page);
const button = (name: string | RegExp) => playground.current.pane.getByRole("button", { name });

/** Opens a document of these paragraphs, and the builder in the pane. */
async function open(...lines: string[]): Promise<void> {
  const { page, pane } = playground.current;
  await openDocument(page, "改分条.docx", writeDocx(lines.map((text) => ({ style: "body" as const, text }))));
  await eventually(texts, (all) => expect(all.slice(0, lines.length)).toEqual(lines));
  await pane.getByRole("tab", { name: "词句" }).click();
  await pane.getByRole("radio", { name: "分条" }).check();
}

/** Selects from the beginning of one paragraph to the end of another, by their indexes. */
async function select(page: Page, first: number, last: number): Promise<void> {
  await page.evaluate(
    ([from, to]) => {
      const view = window.moupianPlayground?.editor()?.view();
      if (!view) throw new Error("no document");
      const { state } = view;
      const places: { readonly start: number; readonly end: number }[] = [];
      state.doc.descendants((node, position) => {
        if (node.isTextblock) places.push({ start: position + 1, end: position + 1 + node.content.size });
        return !node.isTextblock;
      });
      // ProseMirror's classes are not in reach here; the selection's own class is.
      const kind = state.selection.constructor as unknown as {
        create(doc: unknown, anchor: number, head: number): typeof state.selection;
      };
      const [start, end] = [places[from]?.start ?? 0, places[to]?.end ?? 0];
      view.dispatch(state.tr.setSelection(kind.create(state.doc, start, end)));
    },
    [first, last] as const,
  );
}

/** Opens the panel by the keyboard, once the step before is over. */
async function read(): Promise<void> {
  await eventually(
    () => button("改选中的文字…").getAttribute("aria-disabled"),
    (disabled) => expect(disabled).not.toBe("true"),
  );
  await button("改选中的文字…").focus();
  await playground.current.page.keyboard.press("Enter");
}

/** Moves by Tab until this has the focus; fails where the keyboard does not come there. */
async function tabTo(wanted: Locator): Promise<void> {
  for (let step = 0; step < 40; step++) {
    if (await wanted.evaluate((element) => element === document.activeElement)) return;
    await playground.current.page.keyboard.press("Tab");
  }
  throw new Error(`the keyboard does not come to ${String(wanted)}`);
}

/** What the selected text can be made into, a radio button each. */
const targets = () => playground.current.pane.getByRole("radiogroup", { name: "改成" });

/** Chooses one of them: Tab comes to the one that is on, the arrow keys go on from there. */
async function take(target: string): Promise<void> {
  const { keyboard } = playground.current.page;
  const radio = targets().getByRole("radio", { name: target });
  await radio.waitFor();
  await tabTo(targets().getByRole("radio", { checked: true }));
  for (let step = 0; step < 10 && !(await radio.isChecked()); step++) await keyboard.press("ArrowDown");
  await expect(radio.isChecked()).resolves.toBe(true);
}

it("makes one of paragraphs, changes its family, and takes it away, by the keyboard alone", async () => {
  const { page, pane } = playground.current;
  const plain = ["主要做了三项工作：", "抓学习，读书。", "抓作风，守纪。", "后文。"];
  await open(...plain);
  await select(page, 1, 2);
  await read();
  await pane.getByRole("heading", { name: "改选中的文字" }).waitFor();
  await pane.getByRole("checkbox", { name: /领起句/ }).waitFor();
  await tabTo(button("改这 3 处"));
  await page.keyboard.press("Enter");
  await eventually(texts, (all) =>
    expect(all.slice(0, 4)).toEqual([
      "主要做了两项工作：",
      "一是抓学习，读书。",
      "二是抓作风，守纪。",
      "后文。",
    ]),
  );

  await select(page, 1, 2);
  await read();
  await pane.getByRole("radio", { name: /原有的“一是 二是”/ }).waitFor();
  await take("第一 第二 第三");
  await tabTo(button("改这 2 处"));
  await page.keyboard.press("Enter");
  await eventually(texts, (all) =>
    expect(all.slice(1, 3)).toEqual(["第一，抓学习，读书。", "第二，抓作风，守纪。"]),
  );

  await select(page, 1, 2);
  await read();
  await take("去掉标记");
  await tabTo(button("改这 2 处"));
  await page.keyboard.press("Enter");
  await eventually(texts, (all) => expect(all.slice(1, 4)).toEqual(plain.slice(1)));
});

it("makes one of the clauses of a paragraph in one exchange of reading, and undo brings back what was", async () => {
  const { page } = playground.current;
  const line = "我抓了几件事：抓学习；抓作风；抓落实。";
  await open(line);
  await select(page, 0, 0);
  await eventually(playground.strip, (text) => expect(text).toContain("空白0"));
  await read();
  await button("改这 3 处").click();
  await eventually(texts, ([first]) =>
    expect(first).toBe("我抓了几件事：一是抓学习；二是抓作风；三是抓落实。"),
  );
  await page.getByRole("button", { name: "撤销", exact: true }).first().click();
  await eventually(texts, ([first]) => expect(first).toBe(line));
});

it("says of a family with too few members what to take instead", async () => {
  const { page, pane } = playground.current;
  await open("甲。", "乙。", "丙。");
  await select(page, 0, 2);
  await read();
  await targets().getByRole("radio", { name: "一方面 另一方面" }).check();
  await pane.getByText("最多 2 条，这里有 3 条").waitFor();
  await expect(button(/^改这/).count()).resolves.toBe(0);
  await expect(paneFaults(page)).resolves.toEqual([]);
  await button("取消").click();
  await expect(texts()).resolves.toEqual(expect.arrayContaining(["甲。", "乙。", "丙。"]));
});

it.each([
  ["nothing is selected", "还没有选中文字", [0, -1]],
  ["one sentence is selected", "分不成几条", [0, 0]],
  ["too much is selected", "太多了", [0, 60]],
] as const)("says what to do where %s", async (_name, sentence, [first, last]) => {
  const { page, pane } = playground.current;
  await open(...Array.from({ length: 61 }, (_, index) => `抓好工作${index}。`));
  if (last >= 0) await select(page, first, last);
  await read();
  await pane.getByText(sentence).first().waitFor();
});

it("changes nothing where the document has changed since the preview", async () => {
  const { page, pane } = playground.current;
  await open("甲。", "乙。");
  await select(page, 0, 1);
  await read();
  await button("改这 2 处").waitFor();
  await page.evaluate(() => {
    const view = window.moupianPlayground?.editor()?.view();
    view?.dispatch(view.state.tr.insertText("新", 1));
  });
  await button("改这 2 处").click();
  await pane.getByText("什么也没有改").first().waitFor();
  await expect(texts()).resolves.toEqual(expect.arrayContaining(["新甲。", "乙。"]));
});
