import type { Paragraph, TextRange } from "../report/paragraph";

/** A content control (w:sdt). */
export interface Control {
  /** It still shows its prompt (w:showingPlcHdr), so that its text is nobody's. */
  showsPrompt: boolean;
}

/** A paragraph while it is read: its properties as the file gives them, its text piece by piece. */
export class ParagraphDraft {
  /** w:pStyle. */
  style: string | undefined;
  outlineLvl: number | undefined;
  numId: number | undefined;
  level: number | undefined;
  /** The paragraph mark is deleted or hidden. */
  markGone = false;

  private readonly texts: string[] = [];
  private length = 0;
  private readonly prompts: (TextRange & { readonly control: Control })[] = [];

  /** Adds text; `prompt` is the control whose prompt it is. */
  append(text: string, prompt: Control | undefined): void {
    const start = this.length;
    this.texts.push(text);
    this.length += text.length;
    if (prompt === undefined) return;
    const last = this.prompts.at(-1);
    if (last?.control === prompt && last.end === start) {
      this.prompts.splice(-1, 1, { ...last, end: this.length });
    } else {
      this.prompts.push({ start, end: this.length, control: prompt });
    }
  }

  /** True where nothing of the paragraph is left: a deleted or hidden one takes no list number. */
  get isGone(): boolean {
    return this.markGone && this.length === 0;
  }

  finish(found: Pick<Paragraph, "label" | "outlineLevel" | "inTable">): Paragraph {
    const prompts = this.prompts.map(({ start, end }) => ({ start, end }));
    return { text: this.texts.join(""), ...found, ...(prompts.length > 0 && { prompts }) };
  }
}
