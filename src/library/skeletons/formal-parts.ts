import type { FormalPart } from "../skeleton";
import { body } from "../styled-line";

/** The title line. */
export function title(text: string, guidance: string): FormalPart {
  return {
    id: "title",
    kind: "title",
    role: "opening",
    name: "标题",
    guidance,
    lines: [{ style: "title", text }],
  };
}

/** The salutation of a report that is read out: whom it greets. */
export function salutation(text = "尊敬的各位领导，同志们："): FormalPart {
  return {
    id: "salutation",
    kind: "salutation",
    role: "opening",
    name: "称谓",
    guidance: "顶格写，后用冒号。会上宣读的写听的人；书面上报的可改成受文机关，如“【上级单位】：”。",
    lines: [{ style: "salutation", text }],
  };
}

/** The lead-in between the salutation and the first section. */
export function opening(text: string, guidance: string): FormalPart {
  return { id: "opening", kind: "opening", role: "opening", name: "引言", guidance, lines: [body(text)] };
}

/** The closing formula, a paragraph of its own. */
export function closing(text: string): FormalPart {
  return {
    id: "closing",
    kind: "closing",
    role: "closing",
    name: "结束语",
    guidance: "一句话，单独成段，不再展开。",
    lines: [body(text)],
  };
}

/** Who signs, and when. */
export function signature(name: string): FormalPart {
  return {
    id: "signature",
    kind: "signature",
    role: "closing",
    name: "落款",
    guidance: "署名在上，成文日期在下，日期用阿拉伯数字写全，如“2025年12月31日”。",
    lines: [
      { style: "signature", text: name },
      { style: "signature", text: "【成文日期】" },
    ],
  };
}
