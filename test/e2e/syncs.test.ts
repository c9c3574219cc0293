import { writeDocx } from "../../src/docx/write-docx";
import { eventually } from "./eventually";
import { openDocument, openPlayground, startBrowser, stopBrowser } from "./open-playground";

jest.setTimeout(120_000);

beforeAll(startBrowser);
afterAll(stopBrowser);

const COUNTS = [20, 2000];

it.each(COUNTS)(
  "a document of %i paragraphs is read in two syncs, a blank filled in three, a skeleton inserted in one",
  async (count) => {
    const { page, pane } = await openPlayground();
    const texts = Array.from({ length: count - 1 }, (_, index) => `第${index + 1}段，认真抓好各项工作。`);
    const lines = [...texts, "全年培训XX次。"].map((text) => ({ style: "body" as const, text }));
    await openDocument(page, `${count}段.docx`, writeDocx(lines));
    const strip = () => pane.getByRole("group", { name: "文档状态" }).innerText();
    await eventually(strip, (text) => expect(text).toMatch(/建议\s*\d/));

    const host = () =>
      page.evaluate(() => {
        const log = window.moupianPlayground?.host()?.log ?? [];
        return log.map((members) => [...members]);
      });
    const forget = () => page.evaluate(() => window.moupianPlayground?.host()?.resetLog());

    /** Waits until the pane has asked nothing for two seconds: the editor still moves while it lays a document out. */
    const quiet = async () => {
      let before = -1;
      let now = (await host()).length;
      while (now !== before) {
        await page.waitForTimeout(2000);
        before = now;
        now = (await host()).length;
      }
    };

    await quiet();
    await forget();
    await pane.getByRole("button", { name: "重新体检" }).first().click();
    await eventually(host, (log) => expect(log.length).toBeGreaterThan(0));
    await quiet();
    expect((await host()).length).toBeLessThanOrEqual(2);

    await pane.getByRole("tab", { name: "空白" }).click();
    await pane.getByRole("textbox", { name: /^填写/ }).fill("12");
    await quiet();
    await forget();
    await pane.getByRole("button", { name: "填写", exact: true }).click();
    await pane.getByText("已填好 1 处").first().waitFor();
    const filling = (await host()).findIndex((members) =>
      members.some((member) => /insertText/i.test(member)),
    );
    expect(filling).toBeGreaterThanOrEqual(0);
    expect(filling + 1).toBeLessThanOrEqual(3);

    await pane.getByRole("tab", { name: "框架" }).click();
    await quiet();
    await forget();
    await pane.getByRole("button", { name: "在光标处插入" }).click();
    await pane.getByText("已插入框架").first().waitFor();
    const writes = (await host()).filter((members) => members.some((member) => /insert/i.test(member)));
    expect(writes).toHaveLength(1);
    await page.context().close();
  },
);
