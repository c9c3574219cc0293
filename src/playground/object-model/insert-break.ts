import { OfficeError } from "../office-error";
import { choice } from "./arguments";
import type { Argument } from "./model-object";
import type { TextObject } from "./text-object";

/** insertBreak for line breaks; page and section breaks are not played. */
export function insertBreak(self: TextObject, type: Argument, location: Argument): undefined {
  const where = choice(location, ["Before", "After"], "insertBreak");
  if (type !== "Line")
    throw new OfficeError("NotImplemented", `${self.type.name}.insertBreak(${JSON.stringify(type)})`);
  self.write("\v", where);
  return undefined;
}
