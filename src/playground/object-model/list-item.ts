import type { ListPlace } from "../document/body-labels";
import type { DocumentSession } from "../document/document-session";
import { ModelObject, type ModelType } from "./model-object";

/** Word.ListItem: the label that Word shows beside a paragraph and keeps out of its text. */
export class ListItem extends ModelObject {
  constructor(
    session: DocumentSession,
    readonly place: ListPlace,
  ) {
    super(session);
  }

  get type(): ModelType {
    return LIST_ITEM;
  }
}

const LIST_ITEM: ModelType<ListItem> = {
  name: "ListItem",
  scalars: {
    Level: (self) => self.place.level,
    ListString: (self) => self.place.label,
    SiblingIndex: (self) => self.place.siblings,
  },
};
