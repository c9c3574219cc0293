import { OfficeError } from "../office-error";
import {
  ModelCollection,
  camelCase,
  pascalCase,
  type ModelObject,
  type Value,
} from "../object-model/model-object";
import type { ApiGate } from "./api-gate";
import type { QueryInfo } from "./batch";

/** An answer to `load`: properties in PascalCase, navigation properties nested, collections as `_Items`. */
export type Answer = { readonly [name: string]: Value | Answer | readonly Answer[] | undefined } | null;

/** What a query may reach. */
export interface QueryContext {
  readonly gate: ApiGate;
  /** The reference id for a returned item, in batches that keep references. */
  reference(item: ModelObject): string | undefined;
  property(parent: ModelObject, name: string): ModelObject | null;
}

/** What `load` asked for, as a tree: `font/bold` is `bold` under `font`. `all` means every scalar. */
interface Selection {
  all: boolean;
  readonly members: Map<string, Selection>;
}

/** Answers `load` for an object or a collection. Throws OfficeError for members that there are not. */
export function answerQuery(object: ModelObject, query: QueryInfo, context: QueryContext): Answer {
  const selection = parse(query);
  const { Top: top, Skip: skip = 0 } = query;
  if (!(object instanceof ModelCollection)) return properties(object, selection, context);
  const items = object.items().slice(skip, top === undefined ? undefined : skip + top);
  return itemsAnswer(items, selection, context);
}

/** The names that a query asks for, for the log. */
export function namesOf(query: QueryInfo): string {
  return [...(query.Select ?? []), ...(query.Expand ?? [])].join(",");
}

/** References only once all properties are read: one that is given and not answered would never be released. */
function itemsAnswer(items: readonly ModelObject[], selection: Selection, context: QueryContext): Answer {
  const answers = items.map((item) => ({ item, answer: properties(item, selection, context) }));
  return {
    _Items: answers.map(({ item, answer }) => {
      const reference = context.reference(item);
      return { ...(reference !== undefined && { _ReferenceId: reference }), ...answer };
    }),
  };
}

function properties(object: ModelObject, selection: Selection, context: QueryContext): Exclude<Answer, null> {
  const { type } = object;
  const answer: Record<string, Value | Answer> = {};
  if (selection.all) {
    for (const [name, read] of Object.entries(type.scalars ?? {})) {
      if (context.gate.allows(type, name)) answer[name] = read(object);
    }
  }
  for (const [member, inner] of selection.members) {
    const name = pascalCase(member);
    const read = type.scalars?.[name];
    if (read) {
      context.gate.check(type, name);
      answer[name] = read(object);
    } else {
      const linked = linkedTo(object, name, context);
      answer[name] = linked && nested(linked, inner, context);
    }
  }
  return answer;
}

function nested(object: ModelObject, selection: Selection, context: QueryContext): Answer {
  if (!(object instanceof ModelCollection)) return properties(object, selection, context);
  const items = selection.members.get("items") ?? selection;
  return itemsAnswer(object.items(), items, context);
}

function linkedTo(object: ModelObject, name: string, context: QueryContext): ModelObject | null {
  if (object.type.methods?.[name]) {
    throw new OfficeError("InvalidArgument", `${object.type.name}.load(${camelCase(name)})`);
  }
  return context.property(object, name);
}

function parse({ Select = [], Expand = [] }: QueryInfo): Selection {
  const root: Selection = { all: Select.length === 0 && Expand.length === 0, members: new Map() };
  for (const entry of [...Select, ...Expand]) {
    let at = root;
    for (const step of entry.trim().split(/[/.]/)) {
      if (step === "*") break;
      let next = at.members.get(step);
      if (!next) at.members.set(step, (next = { all: false, members: new Map() }));
      at = next;
    }
    // What ends in an object or a star means all of its scalars; on a scalar it means nothing.
    at.all = true;
  }
  return root;
}
