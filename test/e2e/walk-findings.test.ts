import { eventually } from "./eventually";
import { selection, usePlayground } from "./open-playground";

jest.setTimeout(120_000);

const playground = usePlayground();
const { strip } = playground;
const ready = () => eventually(strip, (text) => expect(text).toContain("必改4"));
const selected = (text: string) =>
  eventually(
    () => selection(playground.current.page),
    (now) => expect(now.text).toBe(text),
  );

/** The text of what has the focus in the pane. */
const focused = () => playground.current.pane.locator(":focus").innerText();

const NOTICE = "本范文来源于网络，仅供参考，请勿照搬。";

describe("F8 goes from finding to finding", () => {
  it("in the list: the place is selected, the card has the focus, and a fix does not break the way", async () => {
    const { page, pane } = playground.current;
    await ready();
    await pane.getByRole("tab", { name: "体检" }).focus();
    await page.keyboard.press("F8");
    await selected(NOTICE);
    await eventually(focused, (text) => expect(text).toContain("这是范文或网页留下的字句"));
    await page.keyboard.press("Shift+F8");
    await eventually(focused, (text) => expect(text).toContain("没有找到落款"));
    await page.keyboard.press("F8");
    await selected(NOTICE);

    // By the keyboard alone: open the fix, make it, and go on.
    await pane.getByRole("button", { name: "删除这段文字" }).focus();
    await page.keyboard.press("Enter");
    await pane.getByRole("button", { name: "改", exact: true }).focus();
    await page.keyboard.press("Enter");
    await eventually(strip, (text) => expect(text).toContain("必改3"));
    await eventually(
      () => pane.locator(":focus").getAttribute("aria-label"),
      (name) => expect(name).toBe("更多操作：数目不符"),
    );
    await page.keyboard.press("F8");
    await selected("20XX");
    await eventually(focused, (text) => expect(text).toContain("未填空白 · 第 3 段"));
  });

  it("from any other tab: the finding is said, and one press shows its card", async () => {
    const { page, pane } = playground.current;
    await ready();
    await pane.getByRole("tab", { name: "框架" }).click();
    await page.keyboard.press("F8");
    await selected(NOTICE);
    await pane.getByRole("status").filter({ hasText: "1 / 13 · 范文出处、网站字样：" }).waitFor();
    await page.keyboard.press("F8");
    await pane.getByRole("status").filter({ hasText: "2 / 13" }).waitFor();
    await pane.getByRole("button", { name: "看结果" }).click();
    await pane.locator("li[aria-current]").filter({ hasText: "未填空白" }).waitFor();
  });

  it("with the mouse", async () => {
    const { pane } = playground.current;
    await ready();
    await pane.getByRole("button", { name: "下一处" }).click();
    await selected(NOTICE);
    await pane.getByRole("button", { name: "下一处" }).click();
    await selected("20XX");
    await pane.getByRole("button", { name: "上一处" }).click();
    await selected(NOTICE);
  });
});

describe("one press on the strip goes there", () => {
  it("leads from a page behind the result to what must and what should change", async () => {
    const { pane } = playground.current;
    await ready();
    await pane.getByRole("button", { name: /^检查项和忽略/ }).click();
    await pane.getByRole("heading", { name: "检查项和忽略" }).waitFor();
    await pane.getByRole("button", { name: /^建议 3/ }).click();
    await eventually(focused, (text) => expect(text).toContain("建议 3"));
    await pane.getByRole("tab", { name: "词句" }).click();
    await pane.getByRole("button", { name: /^必改 4/ }).click();
    await eventually(focused, (text) => expect(text).toContain("必改 4"));
  });

  it("leads from the bar to the chart, and from the chart to each part", async () => {
    const { pane, page } = playground.current;
    await ready();
    await pane.getByRole("tab", { name: "空白" }).click();
    await pane.getByRole("button", { name: /^各部分占比：成绩/ }).click();
    await eventually(focused, (text) => expect(text).toContain("各部分占比"));
    await pane
      .getByRole("button", { name: /^跳转到\s*打算\s*5% · 46 字\s*偏少，还差 30 字\s*目标 8%–20%$/ })
      .click();
    await eventually(
      () => selection(page),
      ({ paragraph }) => expect(paragraph).toContain("四、下一步打算"),
    );
  });
});

it("the list keeps its place and the focus while the document changes above", async () => {
  const { page, pane } = playground.current;
  await ready();
  const card = pane.getByRole("listitem").filter({ hasText: "任职时间前后不一" });
  const jump = card.getByRole("button", { name: "跳转" });
  await jump.click();
  await selected("任职5年来");
  const before = await jump.boundingBox();
  // Somebody else types: the pane keeps the focus.
  await page.evaluate(() => {
    const view = window.moupianPlayground?.editor()?.view();
    view?.dispatch(view.state.tr.insertText("本范文共XX页。", 2));
  });
  await eventually(strip, (text) => expect(text).toContain("空白7"));
  expect(await jump.evaluate((button) => button === document.activeElement)).toBe(true);
  expect((await jump.boundingBox())?.y).toBeCloseTo(before?.y ?? 0, -1);
});
