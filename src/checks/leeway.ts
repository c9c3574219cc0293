import type { Limits } from "../report/requirement";

/** What is usual is no sharp line: a part of 20.4 % is not too long where 20 % is usual. */
const LEEWAY = 0.05;

/** The limits that are held against a number of characters: exactly the given ones where a notice demands them. */
export function heldLimits({ min, max }: Limits, demanded: boolean): Limits {
  const room = demanded ? 0 : LEEWAY;
  return {
    ...(min !== undefined && { min: min * (1 - room) }),
    ...(max !== undefined && { max: max * (1 + room) }),
  };
}

/** The same for a share, a fraction; the room is the same for 75 % of one role and for the 25 % of the others. */
export function heldShares({ min, max }: Limits, demanded: boolean): Limits {
  const room = (share: number) => (demanded ? 0 : LEEWAY * Math.min(share, 1 - share));
  return {
    ...(min !== undefined && { min: min - room(min) }),
    ...(max !== undefined && { max: max + room(max) }),
  };
}

/** True for a value under the lower limit. */
export function isBelow(value: number, { min = -Infinity }: Limits): boolean {
  return value < min;
}

/** True for a value over the upper limit. */
export function isAbove(value: number, { max = Infinity }: Limits): boolean {
  return value > max;
}
