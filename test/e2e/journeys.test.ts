import { readDocx } from "../../src/docx/read-docx";
import { writeDocx } from "../../src/docx/write-docx";
import { eventually } from "./eventually";
import {
  cursorAfter,
  openDocument,
  paragraphs,
  saveDocument,
  selection,
  usePlayground,
} from "./open-playground";

// The journeys of the design through the shipping pane and the unmodified office.js; a browser takes its time.
jest.setTimeout(120_000);

/** The blanks of the sample report, in order. */
const BLANKS = ["20XX", "X", "XX", "X", "【数量】", "XX"];

const playground = usePlayground();
const { strip } = playground;
const tab = (name: string) => playground.current.pane.getByRole("tab", { name }).click();
const button = (name: string) => playground.current.pane.getByRole("button", { name, exact: true });
const notice = (text: string) => playground.current.pane.getByText(text).first().waitFor();
const texts = () => paragraphs(playground.current.page);
const blanksAre = (count: number) => eventually(strip, (text) => expect(text).toContain(`空白${count}`));

describe("check", () => {
  it("says in the strip how the open document stands", async () => {
    await blanksAre(BLANKS.length);
    await eventually(strip, (text) => expect(text).toMatch(/必改\d+·建议\d+·[\d,]+字/));
  });

  it("finds the faults of the sample, and goes to the place of one", async () => {
    const { pane, page } = playground.current;
    await tab("体检");
    const card = pane.getByRole("listitem").filter({ hasText: "仅供参考" }).first();
    await card.getByRole("button", { name: "跳转" }).click();
    await eventually(
      () => selection(page),
      ({ text }) => expect(text).toContain("仅供参考"),
    );
  });

  it("checks again by itself after typing", async () => {
    const { page } = playground.current;
    await blanksAre(BLANKS.length);
    await cursorAfter(page, "今后，我将加强学习");
    await page.keyboard.insertText("明年培训XX次。");
    await blanksAre(BLANKS.length + 1);
  });

  it("removes the source notice after showing what would go, and undo brings it back", async () => {
    const { pane, page } = playground.current;
    await tab("体检");
    const card = pane.getByRole("listitem").filter({ hasText: "仅供参考" }).first();
    await card.getByRole("button", { name: /删/ }).click();
    await card.getByRole("button", { name: "改", exact: true }).click();
    await eventually(texts, (all) => expect(all.join("")).not.toContain("仅供参考"));
    await page.getByRole("button", { name: "撤销", exact: true }).first().click();
    await eventually(texts, (all) => expect(all.join("")).toContain("仅供参考"));
  });
});

describe("blanks", () => {
  it("goes to each and selects exactly its text", async () => {
    const { page, pane } = playground.current;
    await tab("空白");
    await pane.getByRole("radio", { name: "按位置" }).check();
    await button("上一处").click();
    const seen: string[] = [];
    for (const blank of BLANKS) {
      await button("下一处").click();
      await eventually(
        () => selection(page),
        ({ text }) => expect(text).toBe(blank),
      );
      seen.push(blank);
    }
    expect(seen).toEqual(BLANKS);
  });

  it("fills one, and leaves the rest of the paragraph as it was", async () => {
    const { pane } = playground.current;
    await tab("空白");
    await pane
      .getByRole("button", { name: /【数量】/ })
      .first()
      .click();
    await pane.getByRole("textbox", { name: /^填写/ }).fill("218");
    await button("填写").click();
    await blanksAre(BLANKS.length - 1);
    await eventually(texts, (all) =>
      expect(all).toContainEqual(expect.stringContaining("三年来，共起草各类文稿218份、XX万字")),
    );
  });

  it("fills the same blank everywhere, after showing each place", async () => {
    const { page, pane } = playground.current;
    const lines = ["我叫【姓名】，现任科长。", "负责全科工作。", "述职人：【姓名】"].map((text) => ({
      style: "body" as const,
      text,
    }));
    await openDocument(page, "两处姓名.docx", writeDocx(lines));
    await tab("空白");
    await blanksAre(2);
    await pane.getByRole("textbox", { name: /^填写/ }).fill("王芳");
    await button("同样的 2 处一起填…").click();
    await pane.getByRole("region", { name: "要填上“王芳”的地方" }).getByText("述职人").waitFor();
    await button("填写选中的 2 处").click();
    await blanksAre(0);
    await eventually(texts, (all) =>
      expect(all.slice(0, 3)).toEqual(["我叫王芳，现任科长。", "负责全科工作。", "述职人：王芳"]),
    );
  });
});

describe("phrases", () => {
  it("inserts an enumeration at the cursor", async () => {
    const { page, pane } = playground.current;
    await blanksAre(BLANKS.length);
    await cursorAfter(page, "今后，我将加强学习");
    await tab("词句");
    await pane.getByRole("radio", { name: "分条" }).check();
    await button("插入分条").click();
    await eventually(texts, (all) =>
      expect(all).toContainEqual(expect.stringMatching(/^今后，我将加强学习.*一是.*二是.*三是.*。$/)),
    );
  });

  it("goes on with the enumeration at the cursor", async () => {
    const { page, pane } = playground.current;
    await cursorAfter(page, "二是调研不够深入");
    await tab("词句");
    await pane.getByRole("radio", { name: "分条" }).check();
    await button("接着写").click();
    await eventually(texts, (all) => expect(all.join("\n")).toMatch(/接地气。\n?三是/));
  });

  it("finds a phrase by pinyin initials and inserts it", async () => {
    const { page, pane } = playground.current;
    await cursorAfter(page, "今后，我将加强学习");
    await tab("词句");
    await pane.getByRole("searchbox", { name: "搜索词句" }).fill("ysss");
    const list = pane.getByRole("list", { name: "词句" });
    await eventually(
      () => list.getByRole("button").first().innerText(),
      (text) => expect(text).toContain("一是"),
    );
    await list.getByRole("button").first().click();
    await button("插入").click();
    await eventually(texts, (all) =>
      expect(all).toContainEqual(expect.stringMatching(/^今后，我将加强学习.*一是.*三是/)),
    );
  });
});

describe("skeletons", () => {
  it("inserts one into an empty document, whose check then finds only its blanks", async () => {
    const { page } = playground.current;
    await page.getByRole("button", { name: "新建" }).click();
    await notice("文档还是空的");
    await tab("框架");
    await button("在光标处插入").click();
    await notice("已插入框架");
    await eventually(strip, (text) => expect(text).toMatch(/空白[1-9]\d*·必改0·建议0/));
    await expect(texts()).resolves.toEqual(expect.arrayContaining([expect.stringMatching(/^一、/)]));
  });
});

describe("saving", () => {
  it("keeps what was changed when the file is opened again", async () => {
    const { page, pane } = playground.current;
    await tab("空白");
    await pane
      .getByRole("button", { name: /【数量】/ })
      .first()
      .click();
    await pane.getByRole("textbox", { name: /^填写/ }).fill("218");
    await button("填写").click();
    await blanksAre(BLANKS.length - 1);
    const saved = await saveDocument(page);
    expect(
      readDocx(saved)
        .paragraphs.map(({ text }) => text)
        .join("\n"),
    ).toContain("文稿218份");

    expect(await openDocument(page, "改好的报告.docx", saved)).toBeUndefined();
    await blanksAre(BLANKS.length - 1);
    await eventually(texts, (all) => expect(all.join("\n")).toContain("文稿218份"));
  });
});
