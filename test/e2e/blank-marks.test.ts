import fc from "fast-check";
import { findBlanks } from "../../src/checks/blank";
import { readDocx } from "../../src/docx/read-docx";
import { buildDocx, p, r } from "../docx/build-docx";
import { eventually } from "./eventually";
import { controls, highlights } from "./highlights";
import { openDocument, saveDocument, usePlayground } from "./open-playground";

// Marks are Word's own: each test goes through the pane, the real office.js and the saved file.
jest.setTimeout(300_000);

const playground = usePlayground();
const { strip } = playground;
const button = (name: string) => playground.current.pane.getByRole("button", { name, exact: true });
const state = (count: number) => playground.current.pane.getByText(`已标黄 ${count} 处`, { exact: true });
const highlighted = (text: string, color: string) => r(text, `<w:highlight w:val="${color}"/>`);
const control = (properties: string, content: string) =>
  `<w:sdt><w:sdtPr>${properties}</w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
const cell = (text: string) => `<w:tc><w:tcPr><w:tcW w:w="4000" w:type="dxa"/></w:tcPr>${p(text)}</w:tc>`;

/** Blanks in every place that a mark may meet. */
const DOCUMENT = buildDocx({
  body: [
    p("一年来，培训XX次，走访XX户。"),
    `<w:p>${r("撰写材料")}${highlighted("XX", "green")}${r("篇，")}${highlighted("编发信息XX期", "cyan")}${r("。")}</w:p>`,
    `<w:p>${r("接待来访")}${highlighted("XX", "yellow")}${r("人次。")}</w:p>`,
    `<w:p>${r("办结事项")}${highlighted("X", "red")}${r("X")}${r("件。")}</w:p>`,
    p("【经验做法】"),
    `<w:p>${r("联系人：")}${control('<w:id w:val="7"/><w:tag w:val="别人的"/><w:text/>', r("【姓名】"))}</w:p>`,
    `<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w="4000"/></w:tblGrid><w:tr>${cell("参会XX人次")}</w:tr></w:tbl>`,
    p("下一步，抓好落实。"),
  ].join(""),
});
/** Of them one is yellow, one has two colours, one stands in a control of plain text. */
const BLANKS = 9;
const MARKED = 6;

async function open(file: Uint8Array = DOCUMENT): Promise<void> {
  const { page, pane } = playground.current;
  await openDocument(page, "标黄.docx", file);
  await pane.getByRole("tab", { name: "空白" }).click();
}

const blanksAre = (count: number) => eventually(strip, (text) => expect(text).toContain(`空白${count}`));
const saved = () => saveDocument(playground.current.page);
/** Waits until the pane knows the document as it is now; how many blanks there are is read from the file. */
async function seen(): Promise<number> {
  const count = findBlanks(readDocx(await saved()).paragraphs).length;
  await blanksAre(count);
  return count;
}

test("marks what can be marked, says what not, and takes back exactly its own marks after reopening", async () => {
  const { pane } = playground.current;
  await open();
  await blanksAre(BLANKS);
  const original = highlights(await saved());
  await button("标黄").click();
  await pane
    .getByText(/已标黄 6 处。有 1 处原来就是黄底，没有动。有 1 处原来有几种底色.*有 1 处 Word 不让标/)
    .first()
    .waitFor();
  await state(MARKED).waitFor();

  const marked = await saved();
  expect(controls(marked)).toEqual({ all: MARKED + 1, marks: MARKED });
  expect(highlights(marked)).toContain("一年来，培训{yellow:XX}次，走访{yellow:XX}户。");
  // Neither the check in the pane nor that of the command line takes a mark for something else.
  await blanksAre(BLANKS);
  expect(readDocx(marked).paragraphs).toEqual(readDocx(DOCUMENT).paragraphs);

  await open(marked);
  await state(MARKED).waitFor();
  await button("清除标记").first().click();
  await pane.getByText(`已清除 ${MARKED} 处标记，底色都恢复成原来的样子。`).first().waitFor();
  const cleared = await saved();
  expect(highlights(cleared)).toEqual(original);
  expect(controls(cleared)).toEqual({ all: 1, marks: 0 });
});

describe("whatever happens between marking and clearing", () => {
  /** What a person does meanwhile. `which` picks among the places that there are. */
  type Step =
    | { readonly kind: "type" | "shorten" | "delete" | "move" | "paint" | "fill"; readonly which: number }
    | { readonly kind: "reopen" };

  const STEP: fc.Arbitrary<Step> = fc.oneof(
    {
      weight: 6,
      arbitrary: fc.record({
        kind: fc.constantFrom("type", "shorten", "delete", "move", "paint", "fill" as const),
        which: fc.nat(20),
      }),
    },
    { weight: 1, arbitrary: fc.constant({ kind: "reopen" as const }) },
  );

  /** Runs the steps on a marked document, or on one that never was, and gives what is saved in the end. */
  async function play(steps: readonly Step[], marking: boolean): Promise<string[]> {
    const { page } = playground.current;
    await open();
    await blanksAre(BLANKS);
    if (marking) {
      await button("标黄").click();
      await state(MARKED).waitFor();
    }
    for (const step of steps) {
      if (step.kind === "reopen") {
        await open(await saved());
        await seen();
      } else if (step.kind === "fill") {
        await fill(step.which);
      } else {
        await page.evaluate(edit, step as { kind: string; which: number });
        await button("重新体检").first().click();
        await seen();
      }
    }
    // Whether there is something to clear is asked of the file: the pane reads the marks only after the check.
    if (marking && controls(await saved()).marks > 0) {
      const clear = button("清除标记").first();
      await clear.click();
      await clear.waitFor({ state: "hidden" });
    }
    const file = await saved();
    expect(controls(file).marks).toBe(0);
    return highlights(file);
  }

  async function fill(which: number): Promise<void> {
    const { pane } = playground.current;
    const count = await seen();
    if (count === 0) return;
    await pane
      .locator("li > button[aria-current]")
      .nth(which % count)
      .click();
    const field = pane.getByRole("textbox", { name: /^填写/ });
    await field.fill("12");
    await field.press("Enter");
    await blanksAre(count - 1);
  }

  test.each(fc.sample(fc.array(STEP, { minLength: 3, maxLength: 6 }), { seed: 20261122, numRuns: 5 }))(
    "the highlights are those of a document that was never marked (%#)",
    async (...steps) => {
      const marked = await play(steps, true);
      expect(marked).toEqual(await play(steps, false));
    },
  );
});

/** A person's edit of one of the blanks, in the page. A blank is found by its look, marked or not. */
function edit({ kind, which }: { kind: string; which: number }): void {
  const view = window.moupianPlayground?.editor()?.view();
  if (!view) throw new Error("no document");
  const { state } = view;
  const found: { from: number; to: number; whole: { from: number; to: number } }[] = [];
  state.doc.descendants((node, pos, parent) => {
    for (const match of node.text?.matchAll(/[XＸ]+|【[^】]*】/g) ?? []) {
      const from = pos + match.index;
      const to = from + match[0].length;
      const inMark = String(parent?.attrs.tag ?? "").startsWith("moupian.blank");
      // Cutting a marked blank takes its control along.
      found.push({ from, to, whole: inMark ? { from: from - 1, to: to + 1 } : { from, to } });
    }
    return true;
  });
  const place = found[which % Math.max(1, found.length)];
  if (!place) return;
  const { from, to, whole } = place;
  const tr = state.tr;
  switch (kind) {
    case "type":
      tr.insertText("三十", from, to);
      break;
    case "shorten":
      tr.delete(from, from + 1);
      break;
    case "delete":
      tr.delete(whole.from, whole.to);
      break;
    case "paint":
      tr.addMark(from, to, state.schema.mark("highlight", { color: "magenta" }));
      break;
    case "move": {
      const content = state.doc.slice(whole.from, whole.to).content;
      tr.delete(whole.from, whole.to);
      let end = 0;
      tr.doc.forEach((node, offset) => {
        if (node.isTextblock) end = offset + node.nodeSize - 1;
      });
      tr.insert(end, content);
    }
  }
  view.dispatch(tr);
}
