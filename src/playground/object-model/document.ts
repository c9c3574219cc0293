import { OfficeError } from "../office-error";
import { Body } from "./body";
import { ContentControlCollection } from "./collections";
import { DocumentProperties } from "./document-properties";
import { ModelObject, type ModelType } from "./model-object";
import { Range } from "./range";
import { textMembers } from "./text-members";

/** Word.Document: the root of the object model. */
export class WordDocument extends ModelObject {
  get type(): ModelType {
    return DOCUMENT;
  }

  get body(): Body {
    return new Body(this.session);
  }
}

const members = textMembers([]);

const DOCUMENT: ModelType<WordDocument> = {
  name: "Document",
  scalars: {
    Saved: (self) => !self.session.isChanged,
    ChangeTrackingMode: (self) => (self.session.tracksChanges ? "TrackAll" : "Off"),
  },
  links: {
    Body: (self) => self.body,
    ContentControls: (self) => ContentControlCollection.within(self.session, self.body.extent),
    Properties: (self) => new DocumentProperties(self.session),
  },
  methods: {
    GetSelection: (self) => new Range(self.session, self.session.selection),
    Search: (self, needle, options) => members.methods.Search(self.body, needle, options),
    _Search2: (self, needle, flags) => members.methods._Search2(self.body, needle, flags),
    Save: () => {
      // Saving is the page's business: it has a button for it.
      throw new OfficeError("NotImplemented", "Document.save");
    },
  },
};
