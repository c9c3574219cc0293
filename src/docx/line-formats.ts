import type { LineStyle } from "../library/styled-line";

/** How one kind of line is typeset. Lengths are twips (1/20 pt), type sizes half points. */
export interface LineFormat {
  /** The style's id and name: unique, so that no style of the user's document is meant by it. */
  readonly id: string;
  readonly name: string;
  readonly font: string;
  readonly size: number;
  readonly align: "both" | "center" | "right";
  /** First-line and right indent, in characters of 16 pt. */
  readonly firstLineCharacters: number;
  readonly rightCharacters: number;
  /** Blank lines before and after; none between lines of the same kind. */
  readonly linesBefore: number;
  readonly linesAfter: number;
  /** w:outlineLvl of a heading, from 0. */
  readonly outlineLvl?: number;
}

/** 28.95 pt, so that 22 lines fill the 225 mm of GB/T 9704's text block. */
export const LINE_PITCH = 579;

/** One character of the body's 16 pt. */
export const CHARACTER_WIDTH = 320;

/** The fonts of GB/T 9704. They are licensed and may be missing, so each names one that computers do have. */
export const FONTS = {
  title: { name: "方正小标宋简体", instead: "华文中宋", family: "roman" },
  body: { name: "仿宋_GB2312", instead: "仿宋", family: "modern" },
  black: { name: "黑体", instead: "SimHei", family: "modern" },
  script: { name: "楷体_GB2312", instead: "楷体", family: "modern" },
  song: { name: "宋体", instead: "SimSun", family: "roman" },
} as const;

const BODY: LineFormat = {
  id: "MoupianBody",
  name: "谋篇正文",
  font: FONTS.body.name,
  size: 32,
  align: "both",
  firstLineCharacters: 2,
  rightCharacters: 0,
  linesBefore: 0,
  linesAfter: 0,
};

/** GB/T 9704-2012: title 二号小标宋, body 三号仿宋, level 1 黑体, level 2 楷体, levels 3 and 4 仿宋. */
export const LINE_FORMATS: Readonly<Record<LineStyle, LineFormat>> = {
  title: {
    ...BODY,
    id: "MoupianTitle",
    name: "谋篇标题",
    font: FONTS.title.name,
    size: 44,
    align: "center",
    firstLineCharacters: 0,
    linesAfter: 1,
  },
  salutation: { ...BODY, id: "MoupianSalutation", name: "谋篇称谓", firstLineCharacters: 0 },
  body: BODY,
  heading1: heading(1, "谋篇一级标题", FONTS.black.name),
  heading2: heading(2, "谋篇二级标题", FONTS.script.name),
  heading3: heading(3, "谋篇三级标题", FONTS.body.name),
  heading4: heading(4, "谋篇四级标题", FONTS.body.name),
  // Without a seal: one blank line, then two characters from the right margin.
  signature: {
    ...BODY,
    id: "MoupianSignature",
    name: "谋篇落款",
    align: "right",
    firstLineCharacters: 0,
    rightCharacters: 2,
    linesBefore: 1,
  },
};

function heading(level: number, name: string, font: string): LineFormat {
  return { ...BODY, id: `MoupianHeading${level}`, name, font, outlineLvl: level - 1 };
}
