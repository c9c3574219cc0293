import { ModelObject, type ModelType } from "./model-object";

/** Word.DocumentProperties: what the stand-in knows of the file is its name. */
export class DocumentProperties extends ModelObject {
  get type(): ModelType {
    return PROPERTIES;
  }
}

const PROPERTIES: ModelType<DocumentProperties> = {
  name: "DocumentProperties",
  scalars: { Title: (self) => self.session.title },
};
