import { strFromU8, unzipSync } from "fflate";

/** The highlights of a saved .docx, paragraph by paragraph: `XX` in yellow between plain text is 培训{yellow:XX}次. */
export function highlights(file: Uint8Array): string[] {
  const xml = strFromU8(unzipSync(file)["word/document.xml"] ?? new Uint8Array());
  return [...xml.matchAll(/<w:p[ >].*?<\/w:p>/gs)].map(([paragraph]) =>
    runs(paragraph)
      .map(({ text, color }) => (color === undefined ? text : `{${color}:${text}}`))
      .join(""),
  );
}

/** How many content controls the file holds, and how many of them are marks. */
export function controls(file: Uint8Array): { all: number; marks: number } {
  const xml = strFromU8(unzipSync(file)["word/document.xml"] ?? new Uint8Array());
  return {
    all: [...xml.matchAll(/<w:sdt>/g)].length,
    marks: [...xml.matchAll(/<w:tag w:val="moupian\.blank:/g)].length,
  };
}

/** Neighbours of one colour are one run here, however the file cuts them. */
function runs(paragraph: string): { text: string; color: string | undefined }[] {
  const merged: { text: string; color: string | undefined }[] = [];
  for (const [run] of paragraph.matchAll(/<w:r[ >].*?<\/w:r>/gs)) {
    const color = /<w:highlight w:val="(\w+)"/.exec(run)?.[1];
    const text = [...run.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map(([, part]) => part).join("");
    const shown = color === "none" ? undefined : color;
    const last = merged.at(-1);
    if (last?.color === shown && last) last.text += text;
    else merged.push({ text, color: shown });
  }
  return merged.filter(({ text }) => text !== "");
}
