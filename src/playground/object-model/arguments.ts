import { OfficeError } from "../office-error";
import type { Argument, ModelObject } from "./model-object";

/** Where something is inserted, or which part of an object is meant. */
export type InsertLocation = "Replace" | "Start" | "End" | "Before" | "After";
export type RangeLocation = "Whole" | "Start" | "End" | "Before" | "After" | "Content";

/** A string argument. Throws InvalidArgument otherwise. */
export function stringArgument(value: Argument, about: string): string {
  if (typeof value !== "string") throw new OfficeError("InvalidArgument", about);
  return value;
}

/** One of the given words. Throws InvalidArgument otherwise. */
export function choice<T extends string>(value: Argument, allowed: readonly T[], about: string): T {
  const found = allowed.find((word) => word === value);
  if (found === undefined) throw new OfficeError("InvalidArgument", `${about}(${JSON.stringify(value)})`);
  return found;
}

export function numberArgument(value: Argument, about: string): number {
  if (typeof value !== "number" || !Number.isFinite(value)) throw new OfficeError("InvalidArgument", about);
  return value;
}

/** An object of a certain class. Throws InvalidArgument otherwise. */
export function objectArgument<T extends ModelObject>(
  value: Argument,
  type: abstract new (...args: never[]) => T,
  about: string,
): T {
  if (!(value instanceof type)) throw new OfficeError("InvalidArgument", about);
  return value;
}
