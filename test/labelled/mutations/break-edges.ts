import { defaultRequirement } from "../../../src/checks/default-requirement";
import type { RequiredPart } from "../../../src/report/requirement";
import type { LabelledDocument } from "../read-labelled";
import { insertLine } from "./edit-paragraphs";
import type { Mutation } from "./mutation";

const NOTICES = [
  "本文来源于网络，仅供学习参考，请勿照搬照抄！",
  "更多述职报告范文，请关注公众号“公文写作苑”",
  "（范文仅供参考，请勿直接使用）",
  "【转载请注明出处，侵权必删】",
  "范文网 www.example.com 免费下载",
];

/** Leaves a notice above the title, below it, or at the end. */
export function leaveNotices({ paragraphs }: LabelledDocument): Mutation[] {
  return [0, 1, paragraphs.length].flatMap((index) =>
    NOTICES.map((notice) => ({
      words: `${index}: ${notice}`,
      paragraphs: insertLine(paragraphs, index, notice),
      at: [{ paragraph: index, start: 0, end: notice.length }],
    })),
  );
}

/** Deletes the salutation, where the genre asks for one. */
export function deleteSalutation(document: LabelledDocument): Mutation[] {
  const salutation = document.paragraphs.findIndex(({ text }) => /^.{2,30}：$/.test(text));
  return withoutPart(document, "salutation", (index) => index === salutation);
}

/** Deletes the closing formula, where the genre asks for one. */
export function deleteFormula(document: LabelledDocument): Mutation[] {
  const start = startOfClosing(document);
  return withoutPart(document, "closing", (index, text) => index >= start && isFormula(text));
}

/** Deletes the signature, where the genre asks for one. A name under the title signs a report too. */
export function deleteSignature(document: LabelledDocument): Mutation[] {
  const start = startOfClosing(document);
  const signs = (index: number, text: string) =>
    (index >= start && !isFormula(text)) || (index === 1 && text.includes("\u3000"));
  return withoutPart(document, "signature", signs);
}

function isFormula(text: string): boolean {
  return text.startsWith("以上");
}

function withoutPart(
  { genre, paragraphs }: LabelledDocument,
  part: RequiredPart,
  isDeleted: (index: number, text: string) => boolean,
): Mutation[] {
  const kept = paragraphs.filter(({ text }, index) => !isDeleted(index, text));
  const demanded = defaultRequirement(genre).requiredParts.includes(part);
  return demanded && kept.length < paragraphs.length ? [{ words: part, paragraphs: kept }] : [];
}

function startOfClosing({ parts, paragraphs }: LabelledDocument): number {
  return parts.find(({ role }) => role === "closing")?.from.paragraph ?? paragraphs.length;
}
