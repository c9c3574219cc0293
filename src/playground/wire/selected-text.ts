import type { DocumentSession, EditorAccess } from "../document/document-session";
import { OfficeError } from "../office-error";
import { Range } from "../object-model/range";

/** The selection as the older, common API knows it: plain text. */
export class SelectedText {
  constructor(private readonly session: DocumentSession) {}

  read(view: EditorAccess): string {
    this.session.begin(view);
    const { text } = new Range(this.session, this.session.selection);
    this.session.commit();
    return text;
  }

  /** Replaces the selection; false where the document may not be changed. */
  write(view: EditorAccess, text: string): boolean {
    this.session.begin(view);
    try {
      new Range(this.session, this.session.selection).write(text, "Replace");
      return true;
    } catch (error) {
      if (error instanceof OfficeError) return false;
      throw error;
    } finally {
      this.session.commit();
    }
  }
}
