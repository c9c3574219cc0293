import type { DocumentSession } from "../document/document-session";
import { OfficeError } from "../office-error";
import { ModelObject, type ModelType } from "./model-object";
import { WordApplication } from "./application";
import { SearchOptions } from "./search-options";

/** The host's own service that office.js reports to when it is ready to get ribbon commands. */
class AddinInternalService extends ModelObject {
  get type(): ModelType {
    return INTERNAL_SERVICE;
  }
}

const INTERNAL_SERVICE: ModelType<AddinInternalService> = {
  name: "AddinInternalService",
  methods: { NotifyActionHandlerReady: () => undefined },
};

const CLASSES: Readonly<Record<string, new (session: DocumentSession) => ModelObject>> = {
  "Microsoft.WordServices.SearchOptions": SearchOptions,
  "Microsoft.WordServices.Application": WordApplication,
  "Microsoft.InternalService.AddinInternalService": AddinInternalService,
};

/** Makes an object of a class that the add-in names. Throws NotImplemented for classes that are not played. */
export function createObject(session: DocumentSession, className: string): ModelObject {
  const made = CLASSES[className];
  if (!made) throw new OfficeError("NotImplemented", className);
  return new made(session);
}
