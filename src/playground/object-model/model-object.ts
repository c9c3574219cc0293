import type { DocumentSession } from "../document/document-session";

/** What a property holds or a method returns when it is not an object of the model. */
export type Value = string | number | boolean | null | readonly Value[] | { readonly [name: string]: Value };

/** What a method is called with: literals, or objects of the model. */
export type Argument = Value | ModelObject | undefined;

/** An object of Word's object model: the document, a paragraph, a font … */
export abstract class ModelObject {
  constructor(readonly session: DocumentSession) {}

  abstract readonly type: ModelType;
}

/** A list of objects that a batch can load, index and count. */
export abstract class ModelCollection extends ModelObject {
  abstract items(): readonly ModelObject[];

  /** The item that the add-in knows by this id; collections without ids have none. */
  byId(id: Argument): ModelObject | undefined {
    return typeof id === "number" ? this.items()[id] : undefined;
  }
}

/**
 * A class of the object model and its members, by their names on the wire. The gate of api-sets.ts stands before
 * this table: a member that Word has and that is not here answers NotImplemented.
 */
export interface ModelType<T = ModelObject> {
  /** The class's name, for example `Paragraph`. */
  readonly name: string;
  readonly scalars?: Readonly<Record<string, Getter<T>>>;
  readonly setters?: Readonly<Record<string, Setter<T>>>;
  /** Navigation properties; null is a null object. */
  readonly links?: Readonly<Record<string, Link<T>>>;
  readonly methods?: Readonly<Record<string, Method<T>>>;
}

// Declared as methods so that a table for Paragraph is also a table for ModelObject: the dispatcher only ever
// calls a table with objects of its own class.
type Getter<T> = { call(self: T): Value }["call"];
type Setter<T> = { call(self: T, value: Argument): void }["call"];
type Link<T> = { call(self: T): ModelObject | null }["call"];
type Method<T> = { call(self: T, ...args: readonly Argument[]): ModelObject | Value | undefined }["call"];

/** `InsertText` on the wire is `insertText` for the add-in. */
export function camelCase(member: string): string {
  return member.charAt(0).toLowerCase() + member.slice(1);
}

export function pascalCase(member: string): string {
  return member.charAt(0).toUpperCase() + member.slice(1);
}
