import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { strFromU8, unzipSync } from "fflate";
import { findLibreOffice } from "../../scripts/find-libreoffice.js";
import { childOf, descendants, parseXml, textOf, type XmlElement } from "../../src/docx/xml-tree";
import { composeSkeleton } from "../../src/library/compose-skeleton";
import { SKELETONS } from "../../src/library/skeletons";
import type { LineStyle } from "../../src/library/styled-line";
import { buildDocx, p, r } from "../docx/build-docx";
import { eventually } from "./eventually";
import { cursorAfter, openDocument, paragraphs, saveDocument, usePlayground } from "./open-playground";

jest.setTimeout(600_000);

const playground = usePlayground();
const button = (name: string | RegExp) => playground.current.pane.getByRole("button", { name });
const notice = (text: string | RegExp) => playground.current.pane.getByText(text).first().waitFor();
const texts = () => paragraphs(playground.current.page);

/** What a saved paragraph says of itself. */
function formatOf(paragraph: XmlElement) {
  const properties = childOf(paragraph, "w:pPr");
  const run = childOf(descendants(paragraph, "w:r")[0], "w:rPr");
  const value = (parent: XmlElement | undefined, name: string) => childOf(parent, name)?.attributes["w:val"];
  const fonts = childOf(run, "w:rFonts")?.attributes ?? {};
  return {
    fonts: ["ascii", "hAnsi", "eastAsia", "cs"].map((slot) => fonts[`w:${slot}`]),
    size: value(run, "w:sz"),
    line: [
      childOf(properties, "w:spacing")?.attributes["w:line"],
      childOf(properties, "w:spacing")?.attributes["w:lineRule"],
    ],
    firstLine: childOf(properties, "w:ind")?.attributes["w:firstLine"] ?? "0",
    align: value(properties, "w:jc"),
    level: value(properties, "w:outlineLvl"),
  };
}

type Format = ReturnType<typeof formatOf>;

const EXACT = ["579", "exact"];
const four = (font: string) => [font, font, font, font];
const BODY: Format = {
  fonts: four("仿宋_GB2312"),
  size: "32",
  line: EXACT,
  firstLine: "640",
  align: "both",
  level: undefined,
};
/** GB/T 9704, as it must stand in the saved file. */
const GB_TITLE: Format = {
  ...BODY,
  fonts: four("方正小标宋简体"),
  size: "44",
  firstLine: "0",
  align: "center",
};
const GB: Partial<Record<LineStyle, Format>> = {
  title: GB_TITLE,
  salutation: { ...BODY, firstLine: "0" },
  body: BODY,
  heading1: { ...BODY, fonts: four("黑体"), level: "0" },
  heading2: { ...BODY, fonts: four("楷体_GB2312"), level: "1" },
  signature: { ...BODY, firstLine: "0", align: "right" },
};

const SONG = '<w:rFonts w:ascii="宋体" w:hAnsi="宋体" w:eastAsia="宋体" w:cs="宋体"/><w:sz w:val="24"/>';
const HEI = '<w:rFonts w:ascii="黑体" w:hAnsi="黑体" w:eastAsia="黑体" w:cs="黑体"/><w:b/><w:sz w:val="30"/>';
const LAYOUT = '<w:spacing w:line="440" w:lineRule="exact"/><w:ind w:firstLine="480"/><w:jc w:val="both"/>';
/** A document of another office: 宋体小四, headings 黑体 and bold, 22 pt between the lines. */
const STYLES = '<w:style w:type="paragraph" w:default="1" w:styleId="a"><w:name w:val="Normal"/></w:style>';
const OFFICE_DOCUMENT = buildDocx({
  styles: STYLES,
  body:
    `<w:p><w:pPr>${LAYOUT}<w:outlineLvl w:val="0"/></w:pPr>${r("一、工作回顾", HEI)}</w:p>` +
    `<w:p><w:pPr>${LAYOUT}</w:pPr>${r("一年来，认真抓好各项工作，任务全部完成。", SONG)}</w:p>`,
});
const SONG_BODY: Format = {
  fonts: four("宋体"),
  size: "24",
  line: ["440", "exact"],
  firstLine: "480",
  align: "both",
  level: undefined,
};
const LIKE: typeof GB = {
  title: GB_TITLE,
  salutation: { ...SONG_BODY, firstLine: "0" },
  body: SONG_BODY,
  heading1: { ...SONG_BODY, fonts: four("黑体"), size: "30", level: "0" },
  heading2: { ...SONG_BODY, fonts: four("楷体_GB2312"), level: "1" },
  signature: { ...SONG_BODY, firstLine: "0", align: "right" },
};

describe.each([
  ["GB/T 9704", GB, buildDocx({ body: p(""), styles: STYLES })],
  ["跟随文档", LIKE, OFFICE_DOCUMENT],
] as const)("typeset by %s", (choice, formats, file) => {
  it("every skeleton stands in the saved file as it should, and LibreOffice opens it", async () => {
    const { page, pane } = playground.current;
    const folder = mkdtempSync(path.join(tmpdir(), "moupian-"));
    for (const [index, skeleton] of SKELETONS.entries()) {
      page.once("dialog", (dialog) => void dialog.accept());
      await openDocument(page, `${skeleton.name}.docx`, file);
      const before = (await texts()).length;
      await pane.getByRole("tab", { name: "框架" }).click();
      await cursorAfter(page, choice === "跟随文档" ? "一年来" : "");
      await pane.getByRole("combobox", { name: "文种" }).selectOption(skeleton.id);
      await pane.getByRole("radio", { name: choice }).check();
      await eventually(playground.strip, (strip) => expect(strip).toMatch(/字|还没有|空的/));
      await button("在光标处插入").click();
      await notice(/已插入框架/);
      const lines = composeSkeleton(skeleton);
      await eventually(texts, (all) => expect(all.length).toBeGreaterThanOrEqual(before + lines.length - 1));
      const saved = await saveDocument(page);
      const xml = strFromU8(unzipSync(saved)["word/document.xml"] ?? new Uint8Array());
      const found = new Map(descendants(parseXml(xml), "w:p").map((one) => [textOf(one), formatOf(one)]));
      // A style that the file does not define makes LibreOffice and WPS forget the line's own formatting.
      const styles = strFromU8(unzipSync(saved)["word/styles.xml"] ?? new Uint8Array());
      for (const [, id] of xml.matchAll(/<w:pStyle w:val="([^"]*)"/g)) {
        expect(styles).toContain(`w:styleId="${id ?? ""}"`);
      }
      for (const { style, text } of lines) {
        expect([skeleton.name, text, found.get(text)]).toEqual([skeleton.name, text, formats[style]]);
      }
      writeFileSync(path.join(folder, `${index + 1}.docx`), saved);
    }
    const pages = toPdf(folder);
    expect(pages).toHaveLength(SKELETONS.length);
    // To be looked at: KEEP_PDF names a folder.
    if (process.env.KEEP_PDF === undefined) rmSync(folder, { recursive: true, force: true });
    else {
      const kept = path.join(process.env.KEEP_PDF, choice === "跟随文档" ? "like" : "gb");
      mkdirSync(kept, { recursive: true });
      execFileSync("cp", [...pages.map((name) => path.join(folder, name)), kept]);
    }
  });
});

function toPdf(folder: string): string[] {
  const office = findLibreOffice();
  if (office === undefined) throw new Error("LibreOffice is missing: apt-get install -y libreoffice-writer");
  execFileSync(office, [
    `-env:UserInstallation=${pathToFileURL(path.join(folder, "profile")).href}`,
    "--headless",
    "--convert-to",
    "pdf",
    "--outdir",
    folder,
    ...readdirSync(folder).map((name) => path.join(folder, name)),
  ]);
  return readdirSync(folder).filter((name) => name.endsWith(".pdf"));
}
