import type { Extent } from "../document/document-session";
import { insertParagraph } from "../document/write-text";
import { OfficeError } from "../office-error";
import { choice, stringArgument } from "./arguments";
import type { ModelType } from "./model-object";
import { Paragraph } from "./paragraph";
import { Range } from "./range";
import { textMembers } from "./text-members";
import { TextObject } from "./text-object";

/** Word.Body of the document. Headers, footers, notes and cells have none here. */
export class Body extends TextObject {
  get type(): ModelType {
    return BODY;
  }

  get extent(): Extent {
    return { from: 0, to: this.session.document.content.size };
  }
}

const members = textMembers(["Replace", "Start", "End"]);

const BODY: ModelType<Body> = {
  name: "Body",
  scalars: { ...members.scalars, Type: () => "MainDoc" },
  links: {
    ...members.links,
    ParentBodyOrNullObject: () => null,
    ParentContentControlOrNullObject: () => null,
  },
  methods: {
    ...members.methods,
    GetRange: (self, location) => {
      const { from, to } = self.writable;
      const extents = {
        Whole: { from, to },
        Content: { from, to },
        Start: { from, to: from },
        End: { from: to, to },
        After: { from: to, to },
      };
      const part = choice(
        location ?? "Whole",
        ["Whole", "Start", "End", "After", "Content"],
        "Body.getRange",
      );
      return new Range(self.session, extents[part]);
    },
    InsertParagraph: (self, text, location) => {
      const atStart = choice(location, ["Start", "End"], "insertParagraph") === "Start";
      const neighbour = atStart ? self.paragraphs[0] : self.paragraphs.at(-1);
      if (!neighbour) throw new OfficeError("GeneralException");
      const pos = atStart ? 0 : self.extent.to;
      const written = self.session.edit((transaction) =>
        insertParagraph(transaction, pos, stringArgument(text, "insertParagraph"), neighbour.node),
      );
      return new Paragraph(self.session, written.from);
    },
  },
};
