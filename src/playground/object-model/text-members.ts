import type { Extent } from "../document/document-session";
import { insertPackage } from "../document/insert-package";
import { packageOf } from "../document/write-package";
import { searchDocument } from "../document/search-document";
import { builtInStyleName, localizedStyleName } from "../document/style-names";
import { styleOf } from "../document/styles";
import { choice, numberArgument, objectArgument, stringArgument, type InsertLocation } from "./arguments";
import {
  ContentControlCollection,
  ParagraphCollection,
  RangeCollection,
  TableCollection,
} from "./collections";
import { Font } from "./font";
import type { Argument, ModelType } from "./model-object";
import { Range } from "./range";
import { SearchOptions } from "./search-options";
import { placeOf, type TextObject } from "./text-object";

/** The members that all text objects have; `locations` says where a class lets things be inserted. */
export function textMembers(locations: readonly InsertLocation[]) {
  return {
    scalars: {
      Text: (self: TextObject) => self.text,
      Style: (self: TextObject) => common(self, localizedStyleName),
      StyleBuiltIn: (self: TextObject) => common(self, builtInStyleName),
    },
    links: {
      Font: (self: TextObject) => new Font(self.session, self),
      Paragraphs: (self: TextObject) => ParagraphCollection.of(self.session, self.paragraphs),
      Tables: (self: TextObject) => TableCollection.within(self),
      ContentControls: (self: TextObject) => ContentControlCollection.within(self.session, self.extent),
    },
    methods: {
      Search: (self: TextObject, needle: Argument, options: Argument) =>
        search(
          self,
          needle,
          options === undefined || options === null
            ? new SearchOptions(self.session)
            : objectArgument(options, SearchOptions, "searchOptions"),
        ),
      _Search2: (self: TextObject, needle: Argument, flags: Argument) =>
        search(self, needle, SearchOptions.fromFlags(self.session, numberArgument(flags ?? 0, "search"))),
      Select: (self: TextObject, mode: Argument) => {
        self.session.select(partOf(self.extent, mode));
        return undefined;
      },
      Clear: (self: TextObject) => {
        self.clear();
        return undefined;
      },
      GetOoxml: (self: TextObject) =>
        packageOf(
          self.session,
          self.paragraphs.map(({ node }) => node),
        ),
      InsertText: (self: TextObject, text: Argument, location: Argument) => {
        const where = choice(location, locations, "insertText");
        return new Range(self.session, self.write(stringArgument(text, "insertText"), where));
      },
      InsertOoxml: (self: TextObject, xml: Argument, location: Argument) => {
        const where = choice(location, locations, "insertOoxml");
        const source = stringArgument(xml, "insertOoxml");
        return new Range(self.session, insertPackage(self.session, placeOf(where, self.extent), source));
      },
    },
  } satisfies Partial<ModelType<TextObject>>;
}

/** Every hit of Word's search in an object's text. */
export function search(self: TextObject, needle: Argument, options: SearchOptions): RangeCollection {
  const { session } = self;
  const found = searchDocument(session.index, self.writable, stringArgument(needle, "search"), options);
  return new RangeCollection(
    session,
    found.map((extent) => new Range(session, extent)),
  );
}

function partOf({ from, to }: Extent, mode: Argument): Extent {
  const part = choice(mode ?? "Select", ["Select", "Start", "End"], "select");
  if (part === "Start") return { from, to: from };
  return part === "End" ? { from: to, to } : { from, to };
}

/** What all its paragraphs agree on; empty where they differ. */
function common(self: TextObject, name: (inFile: string) => string): string {
  const names = new Set(self.paragraphs.map(({ node }) => name(styleOf(self.session, node))));
  const [only] = names;
  return names.size === 1 && only !== undefined ? only : "";
}
