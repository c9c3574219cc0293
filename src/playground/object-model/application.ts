import { readDocx } from "../../docx/read-docx";
import type { DocumentSession } from "../document/document-session";
import { OfficeError } from "../office-error";
import { stringArgument } from "./arguments";
import { ModelObject, type ModelType } from "./model-object";

/** Word.Application: makes other documents. */
export class WordApplication extends ModelObject {
  get type(): ModelType {
    return APPLICATION;
  }
}

const APPLICATION: ModelType<WordApplication> = {
  name: "Application",
  methods: {
    CreateDocument: (self, base64) =>
      new DocumentCreated(self.session, fileOf(stringArgument(base64, "createDocument"))),
  },
};

/** Word.DocumentCreated: a document that nobody sees until it is opened. */
class DocumentCreated extends ModelObject {
  constructor(
    session: DocumentSession,
    readonly bytes: Uint8Array<ArrayBuffer>,
  ) {
    super(session);
  }

  get type(): ModelType {
    return DOCUMENT_CREATED;
  }
}

const DOCUMENT_CREATED: ModelType<DocumentCreated> = {
  name: "DocumentCreated",
  methods: {
    Open: (self) => {
      self.session.openDocument(self.bytes);
      return undefined;
    },
  },
};

/** Throws InvalidArgument for what is no Word document. */
function fileOf(base64: string): Uint8Array<ArrayBuffer> {
  try {
    const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
    readDocx(bytes);
    return bytes;
  } catch {
    throw new OfficeError("InvalidArgument", "createDocument");
  }
}
