import { ActionType, ObjectPathType } from "../../src/playground/wire/batch";
import type {
  Action,
  ArgumentInfo,
  BatchRequest,
  ObjectPath,
  QueryInfo,
} from "../../src/playground/wire/batch";

/** An object path of a batch that is being written. */
export interface Path {
  readonly path: number;
}

/** An action whose answer will be looked at. */
export interface Step {
  readonly action: number;
}

/** Writes a batch as office.js would, so that the dispatcher can be tested without a browser. */
export class WireBatch {
  private readonly actions: Action[] = [];
  private readonly paths: Record<string, ObjectPath> = {};
  private last = 0;

  /** Word.run asks for references; a bare request context does not. */
  constructor(private readonly keepReferences = true) {}

  readonly document = this.addPath(ObjectPathType.root, "");

  get body(): Path {
    return this.property(this.document, "Body");
  }

  get paragraphs(): Path {
    return this.property(this.body, "Paragraphs");
  }

  property(parent: Path, name: string): Path {
    return this.instantiated(this.addPath(ObjectPathType.property, name, parent));
  }

  method(parent: Path, name: string, ...args: readonly unknown[]): Path {
    return this.instantiated(this.addPath(ObjectPathType.method, name, parent, args));
  }

  create(className: string): Path {
    return this.instantiated(this.addPath(ObjectPathType.newObject, className));
  }

  /** An object of an earlier batch. */
  reference(id: string): Path {
    return this.addPath(ObjectPathType.reference, id);
  }

  search(where: Path, text: string): Path {
    const options = this.create("Microsoft.WordServices.SearchOptions");
    this.set(options, "MatchCase", true);
    return this.method(where, "Search", text, options);
  }

  instantiate({ path }: Path): Step {
    return this.act(ActionType.instantiate, path);
  }

  load({ path }: Path, query: string | QueryInfo): Step {
    const info = typeof query === "string" ? { Select: query.split(",") } : query;
    return this.act(ActionType.query, path, "", { QueryInfo: info });
  }

  call({ path }: Path, name: string, ...args: readonly unknown[]): Step {
    return this.act(ActionType.method, path, name, { ArgumentInfo: argumentInfo(args) });
  }

  set({ path }: Path, name: string, value: unknown): Step {
    return this.act(ActionType.setProperty, path, name, { ArgumentInfo: argumentInfo([value]) });
  }

  trace(): Step {
    return this.act(ActionType.trace, 0);
  }

  get request(): BatchRequest {
    const keep = this.keepReferences ? { AutoKeepReference: true } : {};
    // Through JSON, as on the wire.
    return JSON.parse(
      JSON.stringify({ ...keep, Actions: this.actions, ObjectPaths: this.paths }),
    ) as BatchRequest;
  }

  private instantiated(path: Path): Path {
    this.instantiate(path);
    return path;
  }

  private addPath(type: number, name: string, parent?: Path, args?: readonly unknown[]): Path {
    const id = ++this.last;
    this.paths[String(id)] = {
      Id: id,
      ObjectPathType: type,
      Name: name,
      ...(parent && { ParentObjectPathId: parent.path }),
      ...(args && { ArgumentInfo: argumentInfo(args) }),
    };
    return { path: id };
  }

  private act(type: number, path: number, name = "", more: Partial<Action> = {}): Step {
    const action = ++this.last;
    this.actions.push({ Id: action, ActionType: type, Name: name, ObjectPathId: path, ...more });
    return { action };
  }
}

function argumentInfo(args: readonly unknown[]): ArgumentInfo {
  const isPath = (arg: unknown): arg is Path => typeof arg === "object" && arg !== null && "path" in arg;
  return {
    Arguments: args.map((arg) => (isPath(arg) ? arg.path : arg)),
    ReferencedObjectPathIds: args.map((arg) => (isPath(arg) ? arg.path : 0)),
  };
}
