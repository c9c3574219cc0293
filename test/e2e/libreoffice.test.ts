import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { findLibreOffice } from "../../scripts/find-libreoffice.js";
import { openPlayground, paragraphs, saveDocument, startBrowser, stopBrowser } from "./open-playground";

jest.setTimeout(180_000);

const office = findLibreOffice();

beforeAll(startBrowser);
afterAll(stopBrowser);

it("what the playground saves opens in LibreOffice with all its text", async () => {
  if (office === undefined) throw new Error("LibreOffice is missing: apt-get install -y libreoffice-writer");
  const { page, pane } = await openPlayground();
  await page.getByRole("button", { name: "新建" }).click();
  await pane.getByText("文档还是空的").first().waitFor();
  await pane.getByRole("tab", { name: "框架" }).click();
  await pane.getByRole("button", { name: "在光标处插入" }).click();
  await pane.getByText("已插入框架").first().waitFor();
  const expected = await paragraphs(page);
  const saved = await saveDocument(page);
  await page.context().close();

  const folder = mkdtempSync(path.join(tmpdir(), "moupian-"));
  try {
    writeFileSync(path.join(folder, "report.docx"), saved);
    execFileSync(office, [
      `-env:UserInstallation=${pathToFileURL(path.join(folder, "profile")).href}`,
      "--headless",
      "--convert-to",
      "txt:Text (encoded):UTF8",
      "--outdir",
      folder,
      path.join(folder, "report.docx"),
    ]);
    const text = readFileSync(path.join(folder, "report.txt"), "utf8").replace(/^\ufeff/, "");
    const read = text.split(/\r?\n/).filter((line) => line.trim() !== "");
    expect(read).toEqual(expected.filter((line) => line.trim() !== ""));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
