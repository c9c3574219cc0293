import { OpenDocument, p, r } from "./open-document";
import type { Path, WireBatch } from "./wire-batch";

const hit = (batch: WireBatch, text: string): Path =>
  batch.method(batch.search(batch.body, text), "GetFirst");
const first = (batch: WireBatch): Path => batch.method(batch.paragraphs, "GetFirst");

describe("formatting", () => {
  test("a highlight is put on and taken off", async () => {
    const document = await OpenDocument.open(p("培训XX次"));
    const color = async (value: string | null) => {
      const { steps, of, error } = await document.run((batch) => {
        const font = batch.property(hit(batch, "XX"), "Font");
        batch.set(font, "HighlightColor", value);
        return { load: batch.load(font, "highlightColor") };
      });
      return error?.Code ?? (of(steps.load) as { HighlightColor: unknown }).HighlightColor;
    };
    expect(await color("Yellow")).toBe("#FFFF00");
    expect(await color("#00ff00")).toBe("#00FF00");
    expect(await color(null)).toBeNull();
    expect(await color("#123456")).toBe("InvalidArgument");
  });

  test("font.name leaves the East Asian font as it was", async () => {
    const fonts = '<w:rFonts w:ascii="仿宋" w:hAnsi="仿宋" w:eastAsia="仿宋"/>';
    const document = await OpenDocument.open(`<w:p>${r("甲", fonts)}</w:p>`);
    await document.run((batch) => ({ set: batch.set(batch.property(batch.body, "Font"), "Name", "黑体") }));
    const mark = document.paragraphs[0]?.firstChild?.marks.find(({ type }) => type.name === "fontFamily");
    expect(mark?.attrs).toMatchObject({ ascii: "黑体", hAnsi: "黑体", eastAsia: "仿宋" });
  });

  test("line spacing is a multiple, never exact", async () => {
    const document = await OpenDocument.open(p("甲", '<w:spacing w:line="560" w:lineRule="exact"/>'));
    await document.run((batch) => ({ set: batch.set(first(batch), "LineSpacing", 18) }));
    expect(document.paragraphs[0]?.attrs).toMatchObject({ lineSpacing: 360, lineSpacingRule: "auto" });
  });

  test("a style is applied by its Chinese or its built-in name", async () => {
    const styles =
      '<w:style w:type="paragraph" w:styleId="1"><w:name w:val="heading 1"/>' +
      '<w:pPr><w:jc w:val="center"/><w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:sz w:val="44"/></w:rPr></w:style>';
    for (const [property, name] of [
      ["Style", "标题 1"],
      ["StyleBuiltIn", "Heading1"],
    ] as const) {
      const document = await OpenDocument.open({ body: p("甲"), styles });
      const { steps, of } = await document.run((batch) => {
        const paragraph = first(batch);
        batch.set(paragraph, property, name);
        return { load: batch.load(paragraph, "styleBuiltIn,outlineLevel,alignment,font/size") };
      });
      expect(of(steps.load)).toMatchObject({
        StyleBuiltIn: "Heading1",
        OutlineLevel: 1,
        Alignment: "Centered",
        Font: { Size: 22 },
      });
    }
  });
});
