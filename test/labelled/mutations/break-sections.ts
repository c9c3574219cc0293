import { defaultRequirement } from "../../../src/checks/default-requirement";
import { textOf } from "../../../src/checks/places";
import type { Paragraph, Position, Span } from "../../../src/report/paragraph";
import type { PartRole } from "../../../src/report/role";
import type { LabelledDocument } from "../read-labelled";
import { depthOf, endOfPart, findRuns, headingLines, roleAt } from "./breakable-places";
import { replaceSpan, swapLines } from "./edit-paragraphs";
import type { Mutation } from "./mutation";

/** The order of the textbooks; 体会 may stand before or after problems and causes. */
const ORDER: readonly PartRole[] = ["achievement", "reflection", "problem", "cause", "plan"];
const FREE: readonly PartRole[] = ["reflection", "problem", "cause"];

/** Exchanges two numbered sections, with their numbers. */
export function swapSections(document: LabelledDocument): Mutation[] {
  return findRuns(document).flatMap(({ family, members }) =>
    members.flatMap(({ at: first }, i): Mutation[] => {
      const second = members[i + 1]?.at;
      if (second === undefined || family !== "一、") return [];
      const end = members[i + 2]?.at.paragraph ?? endOfPart(document, second.paragraph);
      const paragraph = first.paragraph + end - second.paragraph;
      return [
        {
          words: textOf(document.paragraphs, first),
          paragraphs: swapLines(document.paragraphs, first.paragraph, second.paragraph, end),
          at: [
            { ...second, paragraph: first.paragraph },
            { ...first, paragraph },
          ],
        },
      ];
    }),
  );
}

/** Lets the part that should come later stand first, with the number that the other one had. */
export function swapParts(document: LabelledDocument): Mutation[] {
  const { parts, genre } = document;
  if (defaultRequirement(genre).requiredRoles.length === 0) return [];
  return parts.flatMap(({ role, from }, i): Mutation[] => {
    const next = parts[i + 1];
    if (next === undefined || !mustFollow(next.role, role)) return [];
    const end = endOfPart(document, next.from.paragraph);
    const label = (at: Position) => {
      const text = document.paragraphs[at.paragraph]?.text ?? "";
      return /^[一二三四五六七八九十]+(?=、)/.exec(text)?.[0] ?? "";
    };
    const line = { paragraph: from.paragraph, start: 0, end: label(from).length };
    const other = { paragraph: next.from.paragraph, start: 0, end: label(next.from).length };
    const renumbered = replaceSpan(
      replaceSpan(document.paragraphs, line, label(next.from)),
      other,
      label(from),
    );
    const paragraphs = swapLines(renumbered, from.paragraph, next.from.paragraph, end);
    return [{ words: `${role}, ${next.role}`, paragraphs, at: [lineSpan(paragraphs, from.paragraph)] }];
  });
}

/** Leaves a heading and deletes all that stands under it. */
export function emptySections(document: LabelledDocument): Mutation[] {
  const { paragraphs } = document;
  const headings = headingLines(paragraphs);
  return headings.flatMap((index, i): Mutation[] => {
    const heading = paragraphs[index];
    if (heading === undefined) return [];
    const depth = depthOf(heading);
    const sibling = headings.slice(i + 1).find((other) => depthOf(paragraphs[other] ?? heading) <= depth);
    const end = Math.min(sibling ?? paragraphs.length, endOfPart(document, index));
    if (end <= index + 1) return [];
    const emptied = [...paragraphs.slice(0, index + 1), ...paragraphs.slice(end)];
    return [{ words: heading.text, paragraphs: emptied, at: [lineSpan(emptied, index)] }];
  });
}

/** Deletes a part that the genre requires, wherever it stands. */
export function deleteParts(document: LabelledDocument): Mutation[] {
  const { genre, parts, paragraphs } = document;
  const roles = defaultRequirement(genre).requiredRoles.filter((role) =>
    parts.some((part) => part.role === role),
  );
  return roles.map((role): Mutation => {
    const kept = paragraphs.filter((_, index) => roleAt(document, index) !== role);
    return { words: role, role, paragraphs: kept };
  });
}

function mustFollow(later: PartRole, earlier: PartRole): boolean {
  const [a, b] = [ORDER.indexOf(earlier), ORDER.indexOf(later)];
  const free =
    FREE.includes(later) && FREE.includes(earlier) && (later === "reflection" || earlier === "reflection");
  return a >= 0 && b > a && !free;
}

function lineSpan(paragraphs: readonly Paragraph[], paragraph: number): Span {
  return { paragraph, start: 0, end: paragraphs[paragraph]?.text.length ?? 0 };
}
