import { openPlayground, startBrowser, stopBrowser } from "./open-playground";

jest.setTimeout(60_000);

beforeAll(startBrowser);
afterAll(stopBrowser);

it("each button of the manifest opens the pane at its tab", async () => {
  const { page, pane, strays, errors } = await openPlayground();
  const ribbon = page.getByRole("toolbar", { name: "功能区：谋篇" });
  await ribbon.waitFor();
  const names = await ribbon.getByRole("button").allInnerTexts();
  expect(names).toEqual(["框架", "词句", "空白", "体检"]);
  for (const name of names) {
    await ribbon.getByRole("button", { name }).click();
    await pane.getByRole("tab", { name, selected: true }).waitFor();
  }
  await page.context().close();
  expect(strays).toEqual([]);
  expect(errors).toEqual([]);
});
