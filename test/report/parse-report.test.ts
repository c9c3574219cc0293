import fc from "fast-check";
import type { Extent, Paragraph, Position } from "../../src/report/paragraph";
import type { Role } from "../../src/report/role";
import { parseReport } from "../../src/report/parse-report";
import { sectionKey } from "../../src/report/section-key";
import type { Section } from "../../src/report/report";

const TEXT = `仅供参考
县水务局副局长述职报告
沈立群
各位领导、同志们：
我从两个方面述职，请评议。
一、履职情况
主要做了两项工作：一是抓供水。新建泵站。二是抓河湖。巡河三十次。
（一）学习。认真自学。
二、存在的问题
办法不多。
以上述职，请批评指正。
沈立群
2025年12月31日`;

const paragraphs: readonly Paragraph[] = TEXT.split("\n").map((text) => ({ text }));
const report = parseReport(paragraphs);

/** The text of a stretch. */
function textOf({ from, to }: Extent): string {
  return paragraphs
    .slice(from.paragraph, to.paragraph + 1)
    .map(({ text }, i, all) =>
      text.slice(i === 0 ? from.offset : 0, i === all.length - 1 ? to.offset : text.length),
    )
    .join("\n");
}

test("the whole of a report", () => {
  const quote = (span?: { paragraph: number; start: number; end: number }) =>
    span === undefined ? undefined : paragraphs[span.paragraph]?.text.slice(span.start, span.end);
  expect(report.genre).toBe("述职报告");
  expect(report.outline).toBe("headings");
  expect(quote(report.title)).toBe("县水务局副局长述职报告");
  expect(quote(report.salutation)).toBe("各位领导、同志们：");
  expect(quote(report.closingFormula)).toBe("以上述职，请批评指正。");
  expect(report.signature?.map(quote)).toEqual(["沈立群", "沈立群", "2025年12月31日"]);
  expect(textOf(report.opening.extent).endsWith("请评议。\n")).toBe(true);
  expect(report.closing === undefined ? "" : textOf(report.closing.extent)).toMatch(/^以上述职/);
  expect(report.sections.map(({ role, heading }) => [role, heading?.label, heading?.text])).toEqual([
    ["achievement", "一、", "履职情况"],
    ["problem", "二、", "存在的问题"],
  ]);
  const [first] = report.sections;
  expect(first?.children.map(({ heading, role }) => [heading?.level, heading?.text, role])).toEqual([
    [2, "学习", "achievement"],
  ]);
  expect(
    first?.enumerations.map(({ family, items }) => [family, items.map(({ extent }) => textOf(extent))]),
  ).toEqual([["yishi", ["一是抓供水。新建泵站。", "二是抓河湖。巡河三十次。"]]]);
  expect(first?.evidence.map(quote)).toEqual(["履职情况"]);
  expect(report.leads.map(({ at, declared, members }) => [quote(at), declared, members.length])).toEqual([
    ["两个方面", 2, 2],
    ["两项工作", 2, 2],
  ]);
});

test("shares are those of the sections, characters follow the rule", () => {
  const total = report.sections.reduce((sum, { characters }) => sum + characters, 0);
  expect(report.sections.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1);
  expect(report.opening.characters + total + (report.closing?.characters ?? 0)).toBe(report.characters);
  expect(parseReport(paragraphs, { counting: "word" }).characters).toBeLessThan(report.characters);
});

test("what the caller knows better", () => {
  const options = { genre: "工作总结", roles: { 履职情况: "other", 存在的问题: "cause" } } as const;
  const told = parseReport(paragraphs, options);
  expect(told.genre).toBe("工作总结");
  expect(told.sections.map(({ role }) => role)).toEqual(["other", "cause"]);
});

test.each([
  [
    "a form whose field names a report",
    "收文登记\n材料：述职报告\n作者：李强\n日期：5月6日\n已收。",
    "其他",
    "收文登记",
  ],
  [
    "a report signed by fields",
    "2025年述职报告\n姓名：李强\n单位：档案室\n职务：主任\n述职如下。",
    "述职报告",
    "2025年述职报告",
  ],
  [
    "a title behind a motto",
    "前言\n砥砺前行：我的述职报告\n一年来努力工作。",
    "述职报告",
    "砥砺前行：我的述职报告",
  ],
  [
    "a title that is called so",
    "标题：2025年述职报告\n述职人：李强\n日期：5月6日\n一年来努力工作。",
    "述职报告",
    "标题：2025年述职报告",
  ],
])("the title of %s", (_name, text, genre, title) => {
  const lines = text.split("\n").map((line) => ({ text: line }));
  const found = parseReport(lines);
  expect(found.genre).toBe(genre);
  expect(found.title && lines[found.title.paragraph]?.text).toBe(title);
});

describe("roles that the user has set", () => {
  const lines = (text: string) => text.split("\n").map((line) => ({ text: line }));
  const plain = lines(
    "述职报告\n一年来，我负责档案工作。整理案卷三百卷。\n有的案卷编目不细。时间抓得不紧。\n请大家继续帮助我。",
  );

  test("stay, whatever the place of a section tells", () => {
    const text =
      "述职报告\n一、履职情况\n整理案卷300卷，接待查档800人次，编研成果12篇。\n二、存在的问题\n学习不够。\n三、再接再厉\n（一）修库房\n漏雨的先修。\n（二）带新人\n一人带一个。";
    const rolesOf = (roles: Readonly<Record<string, Role>>) =>
      parseReport(lines(text), { roles }).sections.map(({ role, children }) =>
        [role, ...children.map((child) => child.role)].join(" "),
      );
    expect(rolesOf({})).toEqual(["achievement", "problem", "plan plan plan"]);
    expect(rolesOf({ 再接再厉: "other" })).toEqual(["achievement", "problem", "other other other"]);
    expect(rolesOf({ 带新人: "other" })).toEqual(["achievement", "problem", "plan plan other"]);
  });

  test("a sentence without a heading begins a section, and what stands before it is one too", () => {
    expect(parseReport(plain).sections).toEqual([]);
    const { sections } = parseReport(plain, { roles: { 有的案卷编目不细: "problem" } });
    expect(sections.map(({ role, extent }) => [role, extent.from.paragraph])).toEqual([
      ["achievement", 1],
      ["problem", 2],
    ]);
    expect(sections.map((section) => sectionKey(plain, section))).toEqual([
      "一年来，我负责档案工作",
      "有的案卷编目不细",
    ]);
  });

  test("a section may begin inside a paragraph", () => {
    const { sections } = parseReport(plain, {
      roles: { 整理案卷三百卷: "achievement", 时间抓得不紧: "problem" },
    });
    expect(sections.map(({ role, extent }) => [role, extent.from])).toEqual([
      ["achievement", { paragraph: 1, offset: 0 }],
      ["achievement", { paragraph: 1, offset: 12 }],
      ["problem", { paragraph: 2, offset: 9 }],
    ]);
  });

  test("what is not in the document, or is a word of the language, changes nothing", () => {
    const roles = { 没有这一句: "problem", constructor: "plan" } as const;
    expect(parseReport(plain, { roles })).toEqual(parseReport(plain));
  });
});

test("a table is text, never a heading", () => {
  const table = [
    { text: "一、甲", inTable: true },
    { text: "二、乙", inTable: true },
  ];
  expect(parseReport(table).sections).toEqual([]);
  expect(parseReport(table).characters).toBe(6);
});

test("nothing in an empty document", () => {
  for (const empty of [[], [{ text: "" }], [{ text: " " }, { text: "\u0005" }]]) {
    const { sections, title, closing, outline, characters } = parseReport(empty);
    expect({ sections, title, closing, outline, characters }).toEqual({
      sections: [],
      title: undefined,
      closing: undefined,
      outline: "none",
      characters: 0,
    });
  }
});

describe("any paragraphs", () => {
  const words =
    "述职报告,一、,二、,（一）,（二）,1.,一是,二是,存在的问题,下一步，我将努力,履职情况,以上述职，请指正。,各位领导：,2025年1月1日,。,，,：,\n,\u000b,\u0005,　,\t,（,三）,甲".split(
      ",",
    );
  const text = fc.array(fc.constantFrom(...words), { maxLength: 20 }).map((parts) => parts.join(""));
  const paragraph = fc.record(
    {
      text,
      label: fc.constantFrom("一、", "（二）", "3.", "第四章", "•"),
      outlineLevel: fc.integer({ min: 1, max: 9 }),
      inTable: fc.boolean(),
    },
    { requiredKeys: ["text"] },
  );

  test("sections come in order and cover the text from the first heading to the closing", () => {
    fc.assert(
      fc.property(fc.array(paragraph, { maxLength: 12 }), (input) => {
        const parsed = parseReport(input);
        let at: Position = { paragraph: 0, offset: 0 };
        const parts = [
          parsed.opening,
          ...parsed.sections,
          ...(parsed.closing === undefined ? [] : [parsed.closing]),
        ];
        for (const { extent } of parts) {
          expect(extent.from).toEqual(at);
          expect(isOrdered(extent.from, extent.to)).toBe(true);
          at = extent.to;
        }
        const last = Math.max(0, input.length - 1);
        expect(at).toEqual({ paragraph: last, offset: input[last]?.text.length ?? 0 });
        for (const section of parsed.sections) expectNested(section);
      }),
      { numRuns: 500 },
    );
  });

  test("marks that mean nothing change nothing but offsets", () => {
    fc.assert(
      fc.property(fc.array(text, { maxLength: 8 }), (texts) => {
        const clean = texts.map((one) => ({ text: one.replaceAll("\u0005", "") }));
        const marked = clean.map((one) => ({ text: Array.from(one.text).join("\u0005") }));
        const shape = (section: Section): unknown => [
          section.role,
          section.heading?.text,
          section.characters,
          section.children.map(shape),
        ];
        expect(parseReport(marked).sections.map(shape)).toEqual(parseReport(clean).sections.map(shape));
      }),
      { numRuns: 200 },
    );
  });
});

function isOrdered(a: Position, b: Position): boolean {
  return a.paragraph < b.paragraph || (a.paragraph === b.paragraph && a.offset <= b.offset);
}

function expectNested(section: Section): void {
  let at = section.extent.from;
  for (const child of section.children) {
    expect(isOrdered(at, child.extent.from)).toBe(true);
    expect(isOrdered(child.extent.to, section.extent.to)).toBe(true);
    at = child.extent.to;
    expectNested(child);
  }
}
