import fc from "fast-check";
import { flatOpc } from "../../src/docx/flat-opc";
import { typesetLike, type SamplePackages } from "../../src/docx/like-document";
import { readDocx } from "../../src/docx/read-docx";
import { bodyXml } from "../../src/docx/typeset";
import { childOf, descendants, elements, parseXml } from "../../src/docx/xml-tree";
import type { LineStyle } from "../../src/library/styled-line";
import { buildDocx, p, r } from "./build-docx";

const W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

/** A package as getOoxml gives it: one paragraph, and the styles of the document. */
function sample(paragraph: string, styles = ""): string {
  return (
    '<pkg:package xmlns:pkg="http://schemas.microsoft.com/office/2006/xmlPackage"><pkg:part pkg:name="/word/document.xml"><pkg:xmlData>' +
    `<w:document xmlns:w="${W}" xmlns:w14="urn:x"><w:body>${paragraph}<w:sectPr/></w:body></w:document></pkg:xmlData></pkg:part>` +
    `<pkg:part pkg:name="/word/styles.xml"><pkg:xmlData><w:styles xmlns:w="${W}"><w:docDefaults><w:rPrDefault/></w:docDefaults>${styles}</w:styles></pkg:xmlData></pkg:part></pkg:package>`
  );
}

const SONG = '<w:rFonts w:ascii="Times New Roman" w:eastAsia="宋体"/><w:sz w:val="24"/>';
const BODY = sample(
  `<w:p><w:pPr><w:spacing w:line="400" w:lineRule="exact"/><w:ind w:firstLineChars="200" w:firstLine="480"/></w:pPr>${r("一年来，工作扎实推进。", SONG)}</w:p>`,
);

/** The properties of a line of a kind, typeset like the samples: names with their attributes. */
function looks(samples: SamplePackages, style: LineStyle) {
  const typesetting = typesetLike(samples);
  if (!typesetting) throw new Error("no typesetting");
  const xml = `<w:body xmlns:w="${W}">${bodyXml([{ style, text: "文" }], typesetting.looks)}</w:body>`;
  const [paragraph] = descendants(parseXml(xml), "w:p");
  const properties = childOf(paragraph, "w:pPr");
  const run = childOf(paragraph && descendants(paragraph, "w:r")[0], "w:rPr");
  const table = (parent: typeof run) =>
    Object.fromEntries((parent ? elements(parent) : []).map(({ name, attributes }) => [name, attributes]));
  return { paragraph: table(properties), run: table(run) };
}

test("body text looks like the document's: fonts of every slot, exact spacing, indent in characters", () => {
  const { paragraph, run } = looks({ body: BODY }, "body");
  expect(paragraph).toMatchObject({
    "w:spacing": { "w:line": "400", "w:lineRule": "exact" },
    "w:ind": { "w:firstLineChars": "200", "w:firstLine": "480" },
  });
  expect(paragraph).not.toHaveProperty("w:outlineLvl");
  expect(run).toMatchObject({
    "w:rFonts": { "w:ascii": "Times New Roman", "w:eastAsia": "宋体" },
    "w:sz": { "w:val": "24" },
  });
});

test("a heading takes the look of its first words, and an outline level where it has none", () => {
  const heading1 = sample(
    `<w:p><w:pPr><w:jc w:val="center"/></w:pPr>${r("一、工作回顾", '<w:rFonts w:eastAsia="黑体"/><w:b/>')}${r("。这一年，工作扎实推进。", SONG)}</w:p>`,
  );
  const { paragraph, run } = looks({ body: BODY, heading1 }, "heading1");
  expect(paragraph).toMatchObject({ "w:jc": { "w:val": "center" }, "w:outlineLvl": { "w:val": "0" } });
  expect(run).toEqual({ "w:rFonts": { "w:eastAsia": "黑体" }, "w:b": {} });
});

test("a heading style stays, with its level; its numbers do not, because ours are typed", () => {
  const styles =
    '<w:style w:type="paragraph" w:styleId="2"><w:name w:val="heading 2"/><w:basedOn w:val="a"/><w:pPr><w:numPr><w:numId w:val="3"/></w:numPr><w:outlineLvl w:val="1"/></w:pPr></w:style>' +
    '<w:style w:type="paragraph" w:default="1" w:styleId="a"><w:name w:val="Normal"/></w:style>' +
    '<w:style w:type="paragraph" w:styleId="b"><w:name w:val="Other"/></w:style>';
  const heading1 = sample(p("工作回顾", '<w:pStyle w:val="2"/>'), styles);
  const { paragraph } = looks({ heading1 }, "heading1");
  expect(paragraph).toHaveProperty("w:pStyle", { "w:val": "2" });
  expect(paragraph).not.toHaveProperty("w:outlineLvl");
  expect(paragraph).toHaveProperty("w:numPr");
  const typesetting = typesetLike({ heading1 });
  expect(bodyXml([{ style: "heading1", text: "一、" }], typesetting?.looks)).toContain('<w:numId w:val="0">');
  const xml = flatOpc([{ style: "heading1", text: "一、" }], typesetting);
  expect(xml.match(/w:styleId="(2|a|b|Normal)"/g)).toEqual(['w:styleId="2"', 'w:styleId="a"']);
  expect(xml).toContain("<w:docDefaults><w:rPrDefault></w:rPrDefault></w:docDefaults>");
});

test.each<[LineStyle, object, object]>([
  [
    "heading1",
    { "w:outlineLvl": { "w:val": "0" } },
    { "w:rFonts": { "w:eastAsia": "黑体" }, "w:sz": { "w:val": "24" } },
  ],
  ["heading2", { "w:outlineLvl": { "w:val": "1" } }, { "w:rFonts": { "w:eastAsia": "楷体_GB2312" } }],
  ["heading3", { "w:outlineLvl": { "w:val": "2" } }, { "w:b": {}, "w:rFonts": { "w:eastAsia": "宋体" } }],
  ["salutation", { "w:ind": { "w:firstLineChars": "0", "w:firstLine": "0" } }, { "w:sz": { "w:val": "24" } }],
  ["signature", { "w:jc": { "w:val": "right" }, "w:ind": { "w:firstLine": "0", "w:right": "640" } }, {}],
  ["title", { "w:jc": { "w:val": "center" } }, { "w:sz": { "w:val": "44" } }],
])("%s that the document does not have is set off from its body", (style, paragraph, run) => {
  const found = looks({ body: BODY }, style);
  expect(found.paragraph).toMatchObject(paragraph);
  expect(found.run).toMatchObject(run);
  if (style !== "title") expect(found.paragraph).toMatchObject({ "w:spacing": { "w:line": "400" } });
});

test("without a body the rest is typeset by GB/T 9704", () => {
  const { run } = looks({ heading1: sample(p("一、工作回顾")) }, "body");
  expect(run).toMatchObject({ "w:rFonts": { "w:eastAsia": "仿宋_GB2312" }, "w:sz": { "w:val": "32" } });
});

test("what belongs to one paragraph or one word is not copied", () => {
  const body = sample(
    `<w:p w14:paraId="1"><w:pPr><w:pageBreakBefore/><w:pBdr/><w:tabs/><w:sectPr/></w:pPr>` +
      `${r("重点", '<w:highlight w:val="yellow"/><w:u w:val="single"/><w:b/>')}${r("工作扎实推进，任务全部完成。", '<w:rStyle w:val="x"/>')}</w:p>`,
  );
  expect(looks({ body }, "body")).toEqual({ paragraph: { "w:rPr": {} }, run: {} });
});

test.each([
  ["nothing", {}],
  ["no package", { body: "<w:p" }],
  ["an empty package", { body: sample("") }],
])("%s gives no typesetting", (_, samples) => {
  expect(typesetLike(samples)).toBeUndefined();
});

test("whatever a paragraph has, the typeset lines can be read, with their text and level", () => {
  const property = fc.constantFrom(
    '<w:spacing w:line="400"/>',
    '<w:ind w:hanging="200" w:left="200"/>',
    '<w:jc w:val="both"/>',
    '<w:outlineLvl w:val="4"/>',
    '<w:numPr><w:numId w:val="7"/></w:numPr>',
    '<w:foo w:bar="&quot;&lt;"/>',
  );
  fc.assert(
    fc.property(fc.uniqueArray(property), fc.string(), (properties, text) => {
      const own = sample(p(text, properties.join("")));
      const typesetting = typesetLike({ body: own, heading1: own });
      const lines = [
        { style: "heading1", text: "一、甲" },
        { style: "body", text: "乙" },
      ] as const;
      const { paragraphs } = readDocx(buildDocx({ body: bodyXml(lines, typesetting?.looks) }));
      expect(paragraphs.map((paragraph) => paragraph.text)).toEqual(["一、甲", "乙"]);
      expect(paragraphs[0]?.outlineLevel).toBe(properties.some((xml) => xml.includes("outlineLvl")) ? 5 : 1);
      expect(paragraphs[1]?.outlineLevel).toBeUndefined();
    }),
    { numRuns: 50 },
  );
});
