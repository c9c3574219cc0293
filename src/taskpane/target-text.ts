import type { Limits } from "../report/requirement";
import type { BalanceRow } from "./balance-rows";
import { formatCount, formatShare } from "./format";
import { strings } from "./strings";

/** A target in words: 8%–20%, 至少 10%, 至多 75%; undefined where there is none. */
export function targetText(limits: Limits | undefined, format = formatShare): string | undefined {
  const { min, max } = limits ?? {};
  if (min !== undefined && max !== undefined) return strings.check.between(format(min), format(max));
  if (min !== undefined) return strings.check.atLeast(format(min));
  return max === undefined ? undefined : strings.check.atMost(format(max));
}

/** What is to do about a row of the chart: 合适, or by how many characters it is off. */
export function stateText({ state, off }: BalanceRow): string | undefined {
  if (state === "below") return strings.check.below(formatCount(off));
  if (state === "above") return strings.check.above(formatCount(off));
  if (state === "missing" || state === "scattered") return strings.check[state];
  return state === "inside" ? strings.check.inside : undefined;
}
