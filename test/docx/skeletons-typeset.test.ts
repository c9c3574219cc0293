import { checkReport } from "../../src/checks/check-report";
import { flatOpc } from "../../src/docx/flat-opc";
import { typesetLike } from "../../src/docx/like-document";
import { readDocx } from "../../src/docx/read-docx";
import { bodyXml, GB_LOOKS } from "../../src/docx/typeset";
import { composeSkeleton } from "../../src/library/compose-skeleton";
import { SKELETONS } from "../../src/library/skeletons";
import { blankNames } from "../library/blank-notation";
import { buildDocx } from "./build-docx";

// A report of another office, as Word would give its paragraphs.
const sample = (style: "heading1" | "body") =>
  flatOpc([{ style, text: style === "body" ? "一年来，认真抓好各项工作。" : "一、工作回顾" }]).replaceAll(
    "仿宋_GB2312",
    "宋体",
  );
const like = typesetLike({ body: sample("body"), heading1: sample("heading1") });

const cases = SKELETONS.flatMap((skeleton) =>
  [
    ["GB/T 9704", GB_LOOKS] as const,
    ["the document's look", like?.looks ?? GB_LOOKS] as const,
    ["only one level known", typesetLike({ heading1: sample("heading1") })?.looks ?? GB_LOOKS] as const,
  ].map(([name, looks]) => [`${skeleton.name}, ${name}`, skeleton, looks] as const),
);

test.each(cases)("%s: the check finds its blanks and nothing else", (_, skeleton, looks) => {
  const lines = composeSkeleton(skeleton);
  const { paragraphs } = readDocx(buildDocx({ body: bodyXml(lines, looks) }));
  const { shown } = checkReport(paragraphs);
  expect(shown.filter(({ check }) => check !== "blank").map(({ message }) => message)).toEqual([]);
  expect(shown).toHaveLength(lines.flatMap(({ text }) => blankNames(text)).length);
  const levels = lines.map(({ style }) => Number(/^heading(\d)$/.exec(style)?.[1] ?? 0));
  expect(paragraphs.map(({ outlineLevel }) => outlineLevel ?? 0)).toEqual(levels);
});
