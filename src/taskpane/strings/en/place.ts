import type { Strings } from "../../strings";
import type { Partially } from "../with-fallback";
import { counted } from "./counted";

/** Places in the document. */
export const place: Partially<Strings["place"]> = {
  paragraph: (index) => `paragraph ${index + 1}`,
  jump: "Go to",
  jumpTo: (what) => `Go to ${what}`,
  related: "Other place",
  relatedPlaces: (count) => counted(count, "related place"),
};
