import { OfficeError } from "../office-error";
import { ModelCollection, ModelObject, camelCase, type Argument } from "../object-model/model-object";
import { createObject } from "../object-model/services";
import type { ApiGate } from "./api-gate";
import { ObjectPathType, type ArgumentInfo, type BatchRequest, type ObjectPath } from "./batch";
import type { References } from "./references";

/**
 * The objects that one batch speaks of. A path is followed once, by the first action that needs it, because
 * following it may change the document (insertParagraph). Null is a null object.
 */
export class ObjectPaths {
  private readonly followed = new Map<number, ModelObject | null>();

  constructor(
    private readonly request: BatchRequest,
    private readonly root: ModelObject,
    private readonly references: References,
    private readonly gate: ApiGate,
    /** Told the members that are used, as `Body.paragraphs`. */
    private readonly used: (member: string) => void,
  ) {}

  get(id: number): ModelObject | null {
    let object = this.followed.get(id);
    if (object === undefined) {
      object = this.follow(this.path(id));
      this.followed.set(id, object);
    }
    return object;
  }

  path(id: number): ObjectPath {
    const path = this.request.ObjectPaths[String(id)];
    if (!path) throw new OfficeError("InvalidArgument", `ObjectPath ${id}`);
    return path;
  }

  /** Calls a method; on a null object it gives undefined. */
  call(object: ModelObject, name: string, info: ArgumentInfo | undefined) {
    const member = `${object.type.name}.${camelCase(name)}`;
    this.used(member);
    this.gate.check(object.type, name);
    const method = object.type.methods?.[name];
    if (!method) throw new OfficeError("NotImplemented", member);
    return method(object, ...this.arguments(info));
  }

  private follow(path: ObjectPath): ModelObject | null {
    switch (path.ObjectPathType) {
      case ObjectPathType.root:
        return this.root;
      case ObjectPathType.newObject:
        return createObject(this.root.session, path.Name);
      case ObjectPathType.reference: {
        const object = this.references.get(path.Name);
        if (!object) throw new OfficeError("ItemNotFound", path.Name);
        return object;
      }
      case ObjectPathType.nullObject:
        return null;
      default: {
        const parent = this.get(path.ParentObjectPathId ?? 0);
        return parent && this.step(parent, path);
      }
    }
  }

  private step(parent: ModelObject, path: ObjectPath): ModelObject | null {
    if (path.ObjectPathType === ObjectPathType.property) return this.property(parent, path.Name);
    if (path.ObjectPathType === ObjectPathType.indexer || path.Name === "GetItemAt") {
      const item = parent instanceof ModelCollection ? this.item(parent, path) : undefined;
      if (!item) throw new OfficeError("ItemNotFound", parent.type.name);
      return item;
    }
    const result = this.call(parent, path.Name, path.ArgumentInfo);
    if (result !== null && !(result instanceof ModelObject)) {
      throw new OfficeError("GeneralException", `${parent.type.name}.${camelCase(path.Name)}`);
    }
    return result;
  }

  property(parent: ModelObject, name: string): ModelObject | null {
    const member = `${parent.type.name}.${camelCase(name)}`;
    this.used(member);
    this.gate.check(parent.type, name);
    const link = parent.type.links?.[name];
    if (!link) throw new OfficeError("NotImplemented", member);
    return link(parent);
  }

  private item(parent: ModelCollection, path: ObjectPath): ModelObject | undefined {
    const [index] = this.arguments(path.ArgumentInfo);
    if (path.ObjectPathType === ObjectPathType.indexer) return parent.byId(index);
    return typeof index === "number" ? parent.items()[index] : undefined;
  }

  arguments(info: ArgumentInfo | undefined): readonly Argument[] {
    return (info?.Arguments ?? []).map((literal, index) => {
      const reference = info?.ReferencedObjectPathIds?.[index];
      return typeof reference === "number" && reference !== 0 ? this.get(reference) : (literal as Argument);
    });
  }
}
