import type { Frame, Page } from "playwright-core";
import { buildDocx, type DocxSource } from "../docx/build-docx";
import { eventually } from "./eventually";
import { openPlayground, paragraphs } from "./open-playground";

/** The playground with a page in its frame that does nothing by itself: the tests speak to Word through it. */
export interface BarePane {
  readonly page: Page;
  /** Runs code in the frame, where office.js is. */
  readonly word: Frame["evaluate"];
  /** Errors that no code caught. */
  readonly errors: readonly string[];
}

const BARE_PAGE =
  '<!doctype html><meta charset="utf-8"><script src="office/office.js"></script>' +
  "<script>Office.onReady((info) => { document.title = info.host + ' ' + info.platform; });</script>";

/** Opens a document in the playground and puts the bare page, with the real office.js, in the place of the pane. */
export async function openBarePane(source: DocxSource | string, query = ""): Promise<BarePane> {
  const { page, errors } = await openPlayground({ query });
  await page.route("**/bare.html*", (route) =>
    route.fulfill({ contentType: "text/html; charset=utf-8", body: BARE_PAGE }),
  );
  await page.waitForFunction(() => window.moupianPlayground?.editor()?.view());
  const bytes = buildDocx(typeof source === "string" ? { body: source } : source);
  const before = await paragraphs(page);
  await page.evaluate(
    (content) => window.moupianPlayground?.open("样例.docx", new Uint8Array(content)),
    Array.from(bytes),
  );
  await eventually(
    () => paragraphs(page),
    (texts) => expect(texts).not.toEqual(before),
  );
  // The frame keeps its name, by which office.js knows its host.
  await page.evaluate(() => {
    const frame = window.moupianPlayground?.host()?.frame;
    if (frame) frame.src = new URL(`bare.html${new URL(frame.src).search}`, location.href).href;
  });
  let frame: Frame | undefined;
  await eventually(
    () => Promise.resolve((frame = page.frames().find((one) => one.url().includes("bare.html")))),
    (found) => expect(found).toBeDefined(),
  );
  if (!frame) throw new Error("no frame");
  await frame.waitForFunction(() => document.title !== "");
  const bare = frame;
  return { page, word: bare.evaluate.bind(bare), errors };
}
