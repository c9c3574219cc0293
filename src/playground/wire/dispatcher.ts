import type { DocumentSession, EditorAccess } from "../document/document-session";
import { readPackage } from "../document/read-package";
import type { Faults } from "../faults";
import { OfficeError } from "../office-error";
import { camelCase, pascalCase, type ModelObject } from "../object-model/model-object";
import { WordDocument } from "../object-model/document";
import type { ApiGate } from "./api-gate";
import { ActionType, ObjectPathType, type Action, type BatchError } from "./batch";
import type { ActionResult, BatchRequest, BatchResponse } from "./batch";
import { ObjectPaths } from "./object-paths";
import { answerQuery, namesOf } from "./query";
import { References } from "./references";

/** Runs the rich API's batches on the document. */
export class Dispatcher {
  private readonly root: WordDocument;
  private readonly references: References;

  constructor(
    private readonly session: DocumentSession,
    private readonly gate: ApiGate,
    private readonly faults: Faults,
    /** Told the members that each batch uses, in order; not called for batches that only release references. */
    private readonly onBatch: (members: readonly string[]) => void,
  ) {
    this.root = new WordDocument(session);
    this.references = new References(this.root);
  }

  /** How many objects the add-in holds. */
  get held(): number {
    return this.references.size;
  }

  /**
   * Runs one batch. On an error it stops there; what was written until then stays.
   *
   * @param onSelect told the position that the batch selected
   */
  async run(request: BatchRequest, view: EditorAccess, onSelect: (position: number) => void) {
    await this.readPackages(request);
    const internal = isInternal(request);
    this.session.begin(view);
    const batch = new Batch(request, this.root, this.references, this.gate);
    const failing = internal ? undefined : this.faults.errorAfter;
    if (failing !== undefined) delete this.faults.errorAfter;
    const response = batch.run(failing);
    const selected = this.session.commit();
    this.session.packages.clear();
    if (this.references.size === 0) this.session.forgetPlaces();
    if (selected !== undefined) onSelect(selected);
    if (!internal) this.onBatch(batch.members);
    return response;
  }

  /** Packages are read ahead, so that the batch itself runs in one go. One that cannot be read fails in its turn. */
  private async readPackages(request: BatchRequest): Promise<void> {
    for (const { Name, ArgumentInfo } of Object.values(request.ObjectPaths)) {
      const xml = ArgumentInfo?.Arguments?.[0];
      if (Name !== "InsertOoxml" || typeof xml !== "string") continue;
      const read = await readPackage(xml).catch(() => undefined);
      if (read) this.session.packages.set(xml, read);
    }
  }
}

/** True for batches of the library itself: the release of references after Word.run, and its own services. */
export function isInternal({ Actions, ObjectPaths }: BatchRequest): boolean {
  const paths = Object.values(ObjectPaths);
  if (paths.some(({ Name }) => Name.startsWith("Microsoft.InternalService."))) return true;
  const done = Actions.filter(({ ActionType: type }) => type !== ActionType.instantiate);
  return done.length > 0 && done.every(({ Name }) => Name === "_RemoveReference");
}

/** One batch while it runs. */
class Batch {
  readonly members: string[] = [];
  private readonly paths: ObjectPaths;
  private readonly kept = new Map<number, string>();

  constructor(
    private readonly request: BatchRequest,
    root: ModelObject,
    private readonly references: References,
    private readonly gate: ApiGate,
  ) {
    this.paths = new ObjectPaths(request, root, references, gate, (member) => this.members.push(member));
  }

  run(failing: number | undefined): BatchResponse {
    const results: ActionResult[] = [];
    const traces: number[] = [];
    for (const [index, action] of this.request.Actions.entries()) {
      try {
        if (failing !== undefined && index + 1 >= failing) throw new OfficeError("GeneralException");
        results.push({ ActionId: action.Id, Value: this.perform(action) ?? null });
        if (action.ActionType === ActionType.trace) traces.push(action.Id);
      } catch (thrown) {
        const error = errorAnswer(thrown, index, this.members.at(-1));
        return { Results: results, TraceIds: traces, Error: error };
      }
    }
    return { Results: results, TraceIds: traces };
  }

  private perform(action: Action): unknown {
    const { ActionType: type, ObjectPathId: path, Name: name } = action;
    if (type === ActionType.trace) return null;
    if (type === ActionType.method && name.startsWith("_") && this.bookkeeping(action)) return null;
    const object = this.paths.get(path);
    switch (type) {
      case ActionType.instantiate:
        return object && this.identity(path, object);
      case ActionType.query:
        return object && { ...this.identity(path, object), ...this.load(object, action) };
      case ActionType.method:
        return object ? this.paths.call(object, name, action.ArgumentInfo) : { _IsNull: true };
      case ActionType.setProperty:
        if (!object) throw new OfficeError("ItemNotFound", name);
        this.set(object, action);
        return null;
      default:
        throw new OfficeError("NotImplemented", `ActionType ${type}`);
    }
  }

  private load(object: ModelObject, action: Action) {
    const query = action.QueryInfo ?? {};
    this.members.push(`${object.type.name}.load(${namesOf(query)})`);
    return answerQuery(object, query, {
      gate: this.gate,
      reference: (item) => (this.request.AutoKeepReference ? this.references.keep(item) : undefined),
      property: (parent, name) => this.paths.property(parent, name),
    });
  }

  private set(object: ModelObject, { Name: name, ArgumentInfo: info }: Action): void {
    const member = `${object.type.name}.${camelCase(name)}`;
    this.members.push(`${member}=`);
    this.gate.check(object.type, name);
    const setter = object.type.setters?.[pascalCase(name)];
    if (!setter) throw new OfficeError("NotImplemented", `${member}=`);
    setter(object, this.paths.arguments(info)[0]);
  }

  /** References; true if it was about one. The events of the rich API are not played. */
  private bookkeeping({ Name: name, ObjectPathId: path, ArgumentInfo: info }: Action): boolean {
    switch (name) {
      case "_KeepReference": {
        const object = this.paths.get(path);
        if (object) this.keep(path, object);
        return true;
      }
      case "_RemoveReference":
        this.references.release(String(info?.Arguments?.[0]));
        return true;
      case "_RegisterEvent":
      case "_UnregisterEvent":
        throw new OfficeError("NotImplemented", `event ${String(info?.Arguments?.[1])}`);
      default:
        return false;
    }
  }

  private identity(path: number, object: ModelObject): { readonly _ReferenceId?: string } {
    // office.js never releases the objects that it makes itself, such as search options.
    const isNew = this.paths.path(path).ObjectPathType === ObjectPathType.newObject;
    const asked = (this.request.AutoKeepReference === true && !isNew) || this.kept.has(path);
    return asked ? { _ReferenceId: this.keep(path, object) } : {};
  }

  /** One id for each path; a path that is a reference keeps its own. */
  private keep(path: number, object: ModelObject): string {
    const { ObjectPathType: type, Name: name } = this.paths.path(path);
    if (type === ObjectPathType.reference) return name;
    let id = this.kept.get(path);
    if (id === undefined) this.kept.set(path, (id = this.references.keep(object)));
    return id;
  }
}

function errorAnswer(thrown: unknown, index: number, member = ""): BatchError {
  const known = thrown instanceof OfficeError ? thrown : new OfficeError("GeneralException", String(thrown));
  if (!(thrown instanceof OfficeError)) console.error("playground:", thrown);
  return {
    Code: known.code,
    Message: known.message,
    Location: member,
    HttpStatusCode: known.code === "ItemNotFound" ? 404 : 400,
    ActionIndex: index,
  };
}
