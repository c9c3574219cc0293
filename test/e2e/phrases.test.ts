import { eventually } from "./eventually";
import { cursorAfter, paragraphs, usePlayground } from "./open-playground";

jest.setTimeout(120_000);

const playground = usePlayground();
const pane = () => playground.current.pane;
const box = () => pane().getByRole("searchbox", { name: "搜索词句" });

/** Opens the phrases from the document, with the cursor behind a text. */
async function openPhrases(after: string) {
  await eventually(playground.strip, (text) => expect(text).toMatch(/建议\d/));
  await cursorAfter(playground.current.page, after);
  await pane().getByRole("tab", { name: "词句" }).click();
}

/** The first phrase of a list, without its tags. */
const firstOf = (list: string) => async () => {
  const button = pane().getByRole("list", { name: list, exact: true }).getByRole("button").first();
  return (await button.innerText()).split("\n")[0];
};

it("by keyboard: a mistyped word finds a phrase, Enter inserts it, and it is the first the next time", async () => {
  const { page } = playground.current;
  await openPhrases("今后，我将加强学习");
  await box().focus();
  await page.keyboard.type("tuchuzhauhao");
  await pane().getByText("没有完全一致的，下面是相近的").waitFor();
  await page.keyboard.press("ArrowDown");
  const focused = pane().locator(":focus");
  await eventually(
    () => focused.innerText(),
    (text) => expect(text).toContain("突出抓好"),
  );
  const phrase = (await focused.innerText()).split("\n")[0] ?? "";
  await page.keyboard.press("Enter");
  await pane().getByText("例：突出抓好").first().waitFor();
  await page.keyboard.press("Enter");
  await eventually(
    () => paragraphs(page),
    (all) => expect(all).toContainEqual(expect.stringMatching(/^今后，我将加强学习.*突出抓好【/)),
  );
  await eventually(
    () => focused.innerText(),
    (text) => expect(text).toContain(phrase),
  );

  await page.reload();
  await openPhrases("今后，我将加强学习");
  await eventually(firstOf("最近用过"), (text) => expect(text).toBe(phrase));
});

it("by keyboard: Esc leads out of the list and empties the box, Enter inserts the first of what was typed", async () => {
  const { page } = playground.current;
  await openPhrases("今后，我将加强学习");
  await box().focus();
  await page.keyboard.type("ysss");
  await eventually(firstOf("词句"), (text) => expect(text).toMatch(/^一是/));
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Escape");
  await eventually(
    () => box().evaluate((element) => element === document.activeElement),
    (focused) => expect(focused).toBe(true),
  );
  await page.keyboard.press("Enter");
  await eventually(
    () => paragraphs(page),
    (all) => expect(all).toContainEqual(expect.stringMatching(/^今后，我将加强学习.*一是/)),
  );
  await page.keyboard.press("Escape");
  await eventually(
    () => box().inputValue(),
    (value) => expect(value).toBe(""),
  );
});

it("what fits the cursor comes first, and a favourite before it", async () => {
  const { page } = playground.current;
  await openPhrases("二是调研不够深入");
  const problems = pane().getByRole("list", { name: "光标在“存在的问题”里" });
  await eventually(
    () => problems.getByRole("button").first().innerText(),
    (text) => expect(text).toMatch(/有差距[^]*问题/),
  );
  const star = problems.getByRole("button", { name: /^收藏：/ }).nth(2);
  await star.click();
  await eventually(
    () => star.getAttribute("aria-pressed"),
    (pressed) => expect(pressed).toBe("true"),
  );

  await page.reload();
  await openPhrases("今后，我将加强学习");
  await pane().getByRole("list", { name: "光标在“下一步打算”里" }).waitFor();
  const first = pane().getByRole("tabpanel", { name: "词句" }).getByRole("list").first();
  await eventually(
    () => first.getAttribute("aria-label"),
    (label) => expect(label).toBe("收藏的"),
  );
});
