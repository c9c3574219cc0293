import { expectAccessible, openCheckPage } from "./check-page";
import { eventually } from "./eventually";
import { usePlayground, type OpenPlayground } from "./open-playground";

jest.setTimeout(120_000);

const playground = usePlayground();
const TITLE = "序号断号、重号";
const helpOf = ({ pane }: OpenPlayground) => pane.getByRole("region", { name: `“${TITLE}”的说明` });
const focusedName = () => playground.current.pane.locator(":focus").getAttribute("aria-label");

async function openFromCard({ pane, page }: OpenPlayground): Promise<void> {
  await pane.getByRole("button", { name: `更多操作：${TITLE}` }).focus();
  await page.keyboard.press("Enter");
  await pane.getByRole("menuitem", { name: "查什么，为什么" }).click();
}

it("a card's menu opens the page of its check; Esc closes it and gives the focus back", async () => {
  const { page } = playground.current;
  await openFromCard(playground.current);
  const help = helpOf(playground.current);
  await help.getByRole("heading", { name: "为什么" }).waitFor();
  expect(await help.locator("mark").first().innerText()).toBe("三是");
  await eventually(focusedName, (name) => expect(name).toBe(`“${TITLE}”的说明`));
  await page.keyboard.press("Escape");
  await help.waitFor({ state: "detached" });
  await eventually(focusedName, (name) => expect(name).toBe(`更多操作：${TITLE}`));
});

it("the page of checks opens it too, and Esc leaves only the help", async () => {
  const { page, pane } = playground.current;
  await openCheckPage(playground.current, "检查项和忽略");
  const opener = pane.getByRole("button", { name: `查什么，为什么：${TITLE}` });
  await opener.click();
  await helpOf(playground.current).getByRole("button", { name: "收起说明" }).click();
  await helpOf(playground.current).waitFor({ state: "detached" });
  await eventually(focusedName, (name) => expect(name).toBe(`查什么，为什么：${TITLE}`));
  await page.keyboard.press("Enter");
  await helpOf(playground.current).waitFor();
  await page.keyboard.press("Escape");
  await helpOf(playground.current).waitFor({ state: "detached" });
  await pane.getByRole("heading", { name: "检查项和忽略" }).waitFor();
});

it.each([
  [320, "light"],
  [600, "dark"],
] as const)(
  "axe finds nothing wrong at %i px in %s colours, and nothing is cut off",
  async (width, colours) => {
    await expectAccessible(width, colours, async (opened) => {
      await openFromCard(opened);
      await helpOf(opened).getByRole("heading", { name: "为什么" }).waitFor();
    });
  },
);
