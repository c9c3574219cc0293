import { paneFaults } from "./axe";
import { eventually } from "./eventually";
import { openPlayground, usePlayground, type OpenPlayground } from "./open-playground";

jest.setTimeout(120_000);

const playground = usePlayground();
const stepsOf = ({ pane }: OpenPlayground) => pane.getByRole("region", { name: "三步上手" });
const steps = () => stepsOf(playground.current);

async function emptyDocument({ page, pane }: OpenPlayground): Promise<void> {
  await page.getByRole("button", { name: "新建" }).click();
  await pane.getByText("文档还是空的").first().waitFor();
}

/** The names of the steps that are ticked off. */
const done = async () => {
  const names = await steps().getByRole("listitem").allInnerTexts();
  return names.filter((name) => name.includes("已完成")).map((name) => name.replace(/已完成|\s/g, ""));
};

it("three steps lead from an empty document to its check, ticking themselves off", async () => {
  const { pane, page } = playground.current;
  await emptyDocument(playground.current);
  await steps().getByRole("button", { name: "1. 搭框架" }).click();
  await pane.getByRole("button", { name: "在光标处插入" }).click();
  await eventually(done, (names) => expect(names).toEqual(["搭框架"]));
  await steps().getByText("逐一填好空白，还差 52 处。").waitFor();

  await steps().getByRole("button", { name: "3. 体检" }).click();
  await eventually(done, (names) => expect(names).toEqual(["搭框架", "体检"]));

  // The writer fills the blanks in the document: the step knows.
  await page.evaluate(() => {
    const view = window.moupianPlayground?.editor()?.view();
    if (!view) throw new Error("no document");
    const { tr, doc } = view.state;
    view.dispatch(tr.insertText("全年培训12次。", 1, doc.content.size - 1));
  });
  await steps().getByText("三步都做完了。").waitFor();
});

it("they are closed for good, by the keyboard, and the focus is not lost", async () => {
  const { pane, page } = playground.current;
  await emptyDocument(playground.current);
  await steps().getByRole("button", { name: "不再显示三步上手" }).focus();
  await page.keyboard.press("Enter");
  await steps().waitFor({ state: "detached" });
  await eventually(
    () => pane.locator(":focus").getAttribute("role"),
    (now) => expect(now).toBe("tab"),
  );
  await page.reload();
  await pane.getByRole("group", { name: "文档状态" }).getByRole("button", { name: /^必改/ }).waitFor();
  await emptyDocument(playground.current);
  await page.waitForTimeout(1_000);
  expect(await steps().count()).toBe(0);
});

it("whoever opens a report that is written is not taught", async () => {
  const { pane } = playground.current;
  await pane.getByRole("group", { name: "文档状态" }).getByRole("button", { name: /^必改/ }).waitFor();
  expect(await steps().count()).toBe(0);
});

it.each([
  [320, "light"],
  [600, "dark"],
] as const)(
  "axe finds nothing wrong at %i px in %s colours, and nothing is cut off",
  async (width, colours) => {
    const opened = await openPlayground({ query: `pane=${width}`, dark: colours === "dark" });
    await emptyDocument(opened);
    await stepsOf(opened).waitFor();
    await eventually(
      () => paneFaults(opened.page),
      (faults) => expect(faults).toEqual([]),
    );
    await opened.page.context().close();
  },
);
