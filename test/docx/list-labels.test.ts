import fc from "fast-check";
import { ListLabels, levelOfStyle, parseNumbering } from "../../src/docx/list-labels";
import { level, list, part } from "./build-docx";

/** The labels of paragraphs that are given as [numId, level]. */
function labels(
  numbering: string,
  paragraphs: readonly (readonly [number, number])[],
): (string | undefined)[] {
  const counter = new ListLabels(parseNumbering(part("numbering", numbering)));
  return paragraphs.map(([numId, at]) => counter.next(numId, at));
}

const GOVERNMENT = list(
  1,
  level(0, "chineseCounting", "%1、") +
    level(1, "chineseCounting", "（%2）") +
    level(2, "decimal", "%3.") +
    level(3, "decimal", "（%4）"),
);
const OUTLINE = list(
  1,
  level(0, "decimal", "%1") + level(1, "decimal", "%1.%2") + level(2, "decimal", "%1.%2.%3"),
);

/** A second list of the same definition. */
const num = (numId: number, abstract: number, overrides = "") =>
  `<w:num w:numId="${numId}"><w:abstractNumId w:val="${abstract}"/>${overrides}</w:num>`;
const startAt = (at: number, start: number) =>
  `<w:lvlOverride w:ilvl="${at}"><w:startOverride w:val="${start}"/></w:lvlOverride>`;

test.each<[string, string, (readonly [number, number])[], (string | undefined)[]]>([
  [
    "headings of a report",
    GOVERNMENT,
    [
      [1, 0],
      [1, 1],
      [1, 1],
      [1, 0],
      [1, 1],
      [1, 2],
      [1, 3],
      [1, 2],
    ],
    ["一、", "（一）", "（二）", "二、", "（一）", "1.", "（1）", "2."],
  ],
  [
    "numbers of the levels above",
    OUTLINE,
    [
      [1, 0],
      [1, 1],
      [1, 2],
      [1, 2],
      [1, 1],
      [1, 0],
      [1, 2],
    ],
    ["1", "1.1", "1.1.1", "1.1.2", "1.2", "2", "2.1.1"],
  ],
  [
    "a deeper level before the first number above it",
    OUTLINE,
    [
      [1, 1],
      [1, 1],
      [1, 0],
    ],
    ["1.1", "1.2", "2"],
  ],
  [
    "a level that counts on (lvlRestart 0)",
    list(1, level(0, "decimal", "%1") + level(1, "decimal", "%2", '<w:lvlRestart w:val="0"/>')),
    [
      [1, 0],
      [1, 1],
      [1, 0],
      [1, 1],
    ],
    ["1", "1", "2", "2"],
  ],
  [
    "a level that restarts only after the first (lvlRestart 1)",
    list(
      1,
      level(0, "decimal", "%1") +
        level(1, "decimal", "%2") +
        level(2, "decimal", "%3", '<w:lvlRestart w:val="1"/>'),
    ),
    [
      [1, 0],
      [1, 1],
      [1, 2],
      [1, 1],
      [1, 2],
      [1, 0],
      [1, 2],
    ],
    ["1", "1", "1", "2", "2", "2", "1"],
  ],
  [
    "Arabic digits under a Chinese number (isLgl)",
    list(1, level(0, "chineseCounting", "%1、") + level(1, "decimal", "%1.%2", "<w:isLgl/>")),
    [
      [1, 0],
      [1, 1],
    ],
    ["一、", "1.1"],
  ],
  [
    "another start",
    list(
      1,
      '<w:lvl w:ilvl="0"><w:start w:val="3"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1"/></w:lvl>',
    ),
    [
      [1, 0],
      [1, 0],
    ],
    ["3", "4"],
  ],
  [
    "two lists of one definition count on",
    GOVERNMENT + num(2, 1),
    [
      [1, 0],
      [2, 0],
      [1, 0],
    ],
    ["一、", "二、", "三、"],
  ],
  [
    "a second list that starts anew, once",
    GOVERNMENT + num(2, 1, startAt(0, 1)),
    [
      [1, 0],
      [1, 0],
      [2, 0],
      [2, 0],
    ],
    ["一、", "二、", "一、", "二、"],
  ],
  [
    "a second list that starts at five",
    GOVERNMENT + num(2, 1, startAt(0, 5)),
    [
      [1, 0],
      [2, 0],
      [2, 0],
    ],
    ["一、", "五、", "六、"],
  ],
  [
    "a second list with a level of its own",
    GOVERNMENT +
      num(2, 1, `<w:lvlOverride w:ilvl="0">${level(0, "ideographTraditional", "%1.")}</w:lvlOverride>`),
    [
      [2, 0],
      [2, 1],
    ],
    ["甲.", "（一）"],
  ],
  [
    "two definitions do not disturb each other",
    GOVERNMENT + list(3, level(0, "decimal", "%1.")),
    [
      [1, 0],
      [3, 0],
      [1, 0],
      [3, 0],
    ],
    ["一、", "1.", "二、", "2."],
  ],
  [
    "a definition that takes its levels from a numbering style",
    `<w:abstractNum w:abstractNumId="1"><w:numStyleLink w:val="S"/></w:abstractNum>` +
      `<w:abstractNum w:abstractNumId="2"><w:styleLink w:val="S"/>${level(0, "decimal", "第%1条")}</w:abstractNum>${num(1, 1)}`,
    [[1, 0]],
    ["第1条"],
  ],
  [
    "a custom format instead of its fallback",
    list(
      1,
      '<w:lvl w:ilvl="0"><w:start w:val="1"/><mc:AlternateContent><mc:Choice Requires="w14"><w:numFmt w:val="custom" w:format="01, 02"/></mc:Choice><mc:Fallback><w:numFmt w:val="decimal"/></mc:Fallback></mc:AlternateContent><w:lvlText w:val="%1"/></w:lvl>',
    ),
    [[1, 0]],
    ["01"],
  ],
  [
    "words without a number",
    list(1, level(0, "none", "附件：")),
    [
      [1, 0],
      [1, 0],
    ],
    ["附件：", "附件："],
  ],
  ["no number and no words", list(1, level(0, "none", "")), [[1, 0]], [undefined]],
  ["a bullet", list(1, level(0, "bullet", "■")), [[1, 0]], ["■"]],
  ["a bullet that only a symbol font has", list(1, level(0, "bullet", "\uf0b7")), [[1, 0]], ["•"]],
  [
    "a bullet that is a letter of a symbol font",
    list(
      1,
      '<w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="l"/><w:rPr><w:rFonts w:ascii="Wingdings"/></w:rPr></w:lvl>',
    ),
    [[1, 0]],
    ["•"],
  ],
  [
    "a bullet that is a letter",
    list(
      1,
      '<w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="o"/><w:rPr><w:rFonts w:ascii="Courier New"/></w:rPr></w:lvl>',
    ),
    [[1, 0]],
    ["o"],
  ],
  [
    "a level that the list does not have",
    GOVERNMENT,
    [
      [1, 8],
      [1, -1],
      [1, 0.5],
    ],
    [undefined, undefined, undefined],
  ],
  [
    "a list that is not there",
    GOVERNMENT,
    [
      [2, 0],
      [0, 0],
      [NaN, 0],
    ],
    [undefined, undefined, undefined],
  ],
  ["a list without a definition", num(1, 9), [[1, 0]], [undefined]],
])("%s", (_, numbering, paragraphs, expected) => {
  expect(labels(numbering, paragraphs)).toEqual(expected);
});

test("finds the level that a list gives to a style", () => {
  const numbering = parseNumbering(
    part("numbering", list(1, level(1, "decimal", "%2", '<w:pStyle w:val="h2"/>'))),
  );
  expect(levelOfStyle(numbering, 1, "h2")).toBe(1);
  expect(levelOfStyle(numbering, 1, "h3")).toBeUndefined();
  expect(levelOfStyle(numbering, 2, "h2")).toBeUndefined();
});

test("no list makes the labels throw", () => {
  const small = fc.integer({ min: -2, max: 10 });
  const value = fc.oneof(small, fc.integer(), fc.constant("x"));
  const format = fc.constantFrom(
    "decimal",
    "chineseCounting",
    "lowerLetter",
    "upperRoman",
    "ideographZodiacTraditional",
    "bullet",
    "custom",
    "none",
    "?",
  );
  const text = fc
    .array(fc.constantFrom("%1", "%2", "%9", "%0", "%", "、", "$&amp;"), { maxLength: 5 })
    .map((parts) => parts.join(""));
  const lvl = fc
    .tuple(small, value, format, text, value)
    .map(
      ([at, start, fmt, words, restart]) =>
        `<w:lvl w:ilvl="${at}"><w:start w:val="${start}"/><w:numFmt w:val="${fmt}"/><w:lvlRestart w:val="${restart}"/><w:lvlText w:val="${words}"/></w:lvl>`,
    );
  const definition = fc.tuple(small, fc.array(lvl)).map(([id, levels]) => list(id, levels.join("")));
  const override = fc
    .tuple(small, small, small, value)
    .map(([id, abstract, at, start]) =>
      num(id, abstract, `<w:lvlOverride w:ilvl="${at}"><w:startOverride w:val="${start}"/></w:lvlOverride>`),
    );
  const numbering = fc.array(fc.oneof(definition, override)).map((parts) => parts.join(""));
  fc.assert(
    fc.property(numbering, fc.array(fc.tuple(small, small)), (xml, paragraphs) => {
      for (const label of labels(xml, paragraphs)) expect(label).not.toBe("");
    }),
    { numRuns: 300 },
  );
});
