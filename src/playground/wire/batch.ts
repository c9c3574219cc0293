/**
 * One batch of the rich API, as office.js sends it in an executeMethod call (dispatch id 93).
 * Names of members are in PascalCase on the wire; entries of Select are as the add-in wrote them.
 */
export interface BatchRequest {
  /** True inside Word.run: every object that the batch returns gets a reference id. */
  readonly AutoKeepReference?: boolean;
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
}

export const ActionType = { instantiate: 1, query: 2, method: 3, setProperty: 4, trace: 5 } as const;

/** A step of the batch; they run strictly in order. */
export interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: QueryInfo;
}

export const ObjectPathType = {
  root: 1,
  newObject: 2,
  method: 3,
  property: 4,
  indexer: 5,
  reference: 6,
  nullObject: 7,
} as const;

/** How an object is reached: from the root or another path, by property, method, index or reference. */
export interface ObjectPath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

/** `Arguments[i]` is literal unless `ReferencedObjectPathIds[i]` names an object path. */
export interface ArgumentInfo {
  readonly Arguments?: readonly unknown[];
  readonly ReferencedObjectPathIds?: readonly (number | null | readonly unknown[])[] | null;
}

/** What `load` asks for. Empty means every scalar property. */
export interface QueryInfo {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

export interface ActionResult {
  readonly ActionId: number;
  readonly Value: unknown;
}

/** Where and why a batch stopped. `ActionIndex` lets office.js name the statement. */
export interface BatchError {
  readonly Code: string;
  readonly Message: string;
  readonly Location: string;
  readonly HttpStatusCode: number;
  readonly ActionIndex: number;
}

export interface BatchResponse {
  readonly Results: readonly ActionResult[];
  /** Ids of the trace actions that were reached. */
  readonly TraceIds: readonly number[];
  readonly Error?: BatchError;
}
