import type { Paragraph } from "../report/paragraph";
import { DocxError } from "./docx-error";
import type { Numbering } from "./list-labels";
import { ParagraphDraft } from "./paragraph-draft";
import type { Control } from "./paragraph-draft";
import { ParagraphLabels } from "./paragraph-labels";
import { runCharacter, runText } from "./run-text";
import { headingLevel } from "./styles";
import type { Styles } from "./styles";
import { integer, isOn, walkXml } from "./walk-xml";
import type { AttributeReader } from "./walk-xml";

/** What word/document.xml says. */
export interface Body {
  readonly paragraphs: Paragraph[];
  /** True where it holds tracked insertions, deletions or moves. */
  readonly tracked: boolean;
}

/**
 * Reads the paragraphs of word/document.xml: the ones that Word's body.paragraphs has. Deleted and
 * hidden text, field codes, text boxes, notes and comments are left out.
 * Throws an Error where the XML is not well formed, a DocxError where there is far too much of it.
 */
export function readBody(xml: Uint8Array, styles: Styles, numbering: Numbering): Body {
  const reader = new BodyReader(styles, numbering);
  walkXml(xml, reader);
  return reader;
}

/** Text boxes and pictures, the reading above a word (ruby), formulas, and formatting before a change. */
const SKIPPED: ReadonlySet<string> = new Set([
  "drawing",
  "pict",
  "object",
  "txbxContent",
  "rt",
  "m:oMath",
  "sectPr",
  "rPrChange",
  "pPrChange",
  "numberingChange",
]);

/** No report has so many paragraphs; a small file can claim many millions and exhaust the memory. */
const MAX_PARAGRAPHS = 200_000;

/** Whose properties w:rPr holds: a run's, a paragraph mark's, or some that are of no interest. */
type Place = "run" | "mark" | "elsewhere";

class BodyReader {
  readonly skip = SKIPPED;
  readonly paragraphs: Paragraph[] = [];
  tracked = false;

  private readonly labels: ParagraphLabels;
  private paragraph: ParagraphDraft | undefined;
  private tables = 0;
  private readonly controls: Control[] = [];
  /** Depth inside w:del and w:moveFrom. */
  private deleted = 0;
  /** For each field that is open: true while its code, and not yet its result, is read. */
  private readonly fields: boolean[] = [];
  private place: Place = "elsewhere";
  private inRun = false;
  private inParagraphProperties = false;
  /** What hides the run: its own w:vanish, its style, its paragraph's style. */
  private vanish: boolean | undefined;
  private styleHides = false;
  private paragraphHides = false;
  private hidden = false;
  /** The text of the w:t that is being read. */
  private run: string | undefined;
  private keepsSpace = false;

  constructor(
    private readonly styles: Styles,
    numbering: Numbering,
  ) {
    this.labels = new ParagraphLabels(styles, numbering);
  }

  open(name: string, attribute: AttributeReader): void {
    const value = attribute("val");
    switch (name) {
      case "p":
        this.paragraph = new ParagraphDraft();
        break;
      case "tbl":
        this.tables++;
        break;
      case "sdt":
        this.controls.push({ showsPrompt: false });
        break;
      case "showingPlcHdr": {
        const control = this.controls.at(-1);
        if (control !== undefined) control.showsPrompt = isOn(value);
        break;
      }
      case "del":
      case "moveFrom":
        this.deleted++;
        if (this.place === "mark" && this.paragraph !== undefined) this.paragraph.markGone = true;
        this.tracked = true;
        break;
      case "ins":
      case "moveTo":
        this.tracked = true;
        break;
      case "fldChar":
        this.readField(attribute("fldCharType"));
        break;
      case "pPr":
        this.inParagraphProperties = true;
        break;
      case "rPr":
        this.place = this.inRun ? "run" : this.inParagraphProperties ? "mark" : "elsewhere";
        break;
      case "r":
        this.inRun = true;
        this.vanish = undefined;
        this.styleHides = false;
        this.paragraphHides = this.styles.hides(this.styleOf(this.paragraph));
        this.hidden = this.paragraphHides;
        break;
      case "t":
        this.run = "";
        this.keepsSpace = attribute("xml:space") === "preserve";
        break;
      default:
        if (this.place !== "elsewhere") this.readRunProperty(name, value);
        else if (this.inParagraphProperties) this.readParagraphProperty(name, value);
        else if (this.inRun) this.emit(runCharacter(name, attribute));
    }
  }

  close(name: string): void {
    switch (name) {
      case "p":
        this.closeParagraph();
        break;
      case "tbl":
        this.tables--;
        break;
      case "sdt":
        this.controls.pop();
        break;
      case "del":
      case "moveFrom":
        this.deleted--;
        break;
      case "pPr":
        this.inParagraphProperties = false;
        break;
      case "rPr":
        if (this.place === "run") this.hidden = this.vanish ?? this.styleHides !== this.paragraphHides;
        this.place = "elsewhere";
        break;
      case "r":
        this.inRun = false;
        break;
      case "t":
        if (this.run !== undefined) this.emit(runText(this.run, this.keepsSpace));
        this.run = undefined;
        break;
    }
  }

  text(text: string): void {
    if (this.run !== undefined) this.run += text;
  }

  private closeParagraph(): void {
    const draft = this.paragraph;
    if (draft === undefined) return;
    this.paragraph = undefined;
    if (this.paragraphs.length === MAX_PARAGRAPHS) throw new DocxError("too-large");
    // A field whose code never ends is damaged; the text after it is not.
    while (this.fields.at(-1) === true) this.fields.pop();
    const style = this.styleOf(draft);
    const label = draft.isGone
      ? undefined
      : this.labels.next({ style, numId: draft.numId, level: draft.level });
    const outlineLevel =
      draft.outlineLvl === undefined ? this.styles.outlineLevel(style) : headingLevel(draft.outlineLvl);
    this.paragraphs.push(
      draft.finish({
        ...(label !== undefined && { label }),
        ...(outlineLevel !== undefined && { outlineLevel }),
        ...(this.tables > 0 && { inTable: true }),
      }),
    );
  }

  private styleOf(draft: ParagraphDraft | undefined): string {
    return draft?.style ?? this.styles.defaultParagraph ?? "";
  }

  private readField(type: string | undefined): void {
    if (type === "begin") this.fields.push(true);
    else if (type === "end") this.fields.pop();
    else if (this.fields.length > 0) this.fields[this.fields.length - 1] = false;
  }

  private readRunProperty(name: string, value: string | undefined): void {
    if (name === "vanish" && this.place === "mark" && this.paragraph !== undefined) {
      this.paragraph.markGone ||= isOn(value);
    } else if (name === "vanish") {
      this.vanish = isOn(value);
    } else if (name === "rStyle" && value !== undefined) {
      this.styleHides = this.styles.hides(value);
    }
  }

  private readParagraphProperty(name: string, value: string | undefined): void {
    if (this.paragraph === undefined) return;
    if (name === "pStyle") this.paragraph.style = value;
    if (name === "outlineLvl") this.paragraph.outlineLvl = integer(value);
    if (name === "numId") this.paragraph.numId = integer(value);
    if (name === "ilvl") this.paragraph.level = integer(value);
  }

  private emit(text: string): void {
    if (text === "" || this.deleted > 0 || this.hidden || this.fields.includes(true)) return;
    this.paragraph?.append(text, this.prompting);
  }

  /** The innermost content control around this place that still shows its prompt. */
  private get prompting(): Control | undefined {
    let found: Control | undefined;
    for (const control of this.controls) if (control.showsPrompt) found = control;
    return found;
  }
}
