import type { Marker } from "./markers";
import { sentenceStart } from "./sentences";

/** A run of markers of one family, in the order of the text; numbers may have gaps. */
export interface Run {
  readonly family: string;
  readonly members: readonly Marker[];
}

interface OpenRun {
  readonly family: string;
  readonly members: Marker[];
}

/** Families in which a lone member is a common word or a heading, not an enumeration. */
const NEED_TWO = new Set(["shouxian", "arabic", "dunhao", "paren-arabic", "circled", "kuohao", "dash"]);
const NESTING_LIMIT = 400;
/** Lines from one —— to the next: an empty line may stand between. */
const DASH_DISTANCE = 2;

/**
 * Finds the enumerations among the markers of a section: runs of one family that restart at the first member. A run may stand inside an item of another run of its family. A member after a comma counts
 * only where it goes on with its run.
 */
export function findRuns(text: string, markers: readonly Marker[]): Run[] {
  const done: OpenRun[] = [];
  const open = new Map<string, OpenRun[]>();
  for (const marker of markers) {
    const stack = open.get(marker.family) ?? [];
    open.set(marker.family, stack);
    const run = place(text, stack, marker);
    if (run !== undefined) done.push(run);
  }
  return joinDoubled(done).filter(({ family, members }) => members.length > 1 || !NEED_TWO.has(family));
}

/** 一是…一是…三是…: the second 一是 stands where 二是 should, and begins no run of its own. */
function joinDoubled(runs: readonly OpenRun[]): OpenRun[] {
  const joined: OpenRun[] = [];
  const latest = new Map<string, OpenRun>();
  for (const run of runs) {
    const before = latest.get(run.family);
    if (before !== undefined && goesOnDoubled(before, run)) {
      for (const member of run.members) before.members.push(member);
    } else {
      joined.push(run);
      latest.set(run.family, run);
    }
  }
  return joined;
}

function goesOnDoubled({ members: [first, ...rest] }: OpenRun, { family, members }: OpenRun): boolean {
  const [second, third] = members;
  if (first?.number !== 1 || rest.length > 0 || second?.number !== 1) return false;
  // Two lone 一是 in one paragraph: neither has a 二是, so the second should be one.
  const alone = family === "yishi" && third === undefined && first.line === second.line && second.strong;
  return third?.number === 3 || (alone && !second.afterColon);
}

/** Puts a marker into the run that it belongs to; gives the run if it is a new one. */
function place(text: string, stack: OpenRun[], marker: Marker): OpenRun | undefined {
  const top = stack[stack.length - 1];
  const numbered = renumber(marker, top);
  if (numbered.number === 1) {
    if (top === undefined || !mayHold(top, numbered)) stack.length = 0;
    return start(stack, numbered);
  }
  for (let depth = stack.length - 1; depth >= 0; depth--) {
    const run = stack[depth];
    if (run === undefined || expected(run) !== numbered.number) continue;
    stack.length = depth + 1;
    run.members.push(numbered);
    return undefined;
  }
  if (!numbered.strong && !goesOn(text, top, numbered)) return undefined;
  if (top !== undefined && belongs(top, numbered)) {
    top.members.push(numbered);
    return undefined;
  }
  stack.length = 0;
  return start(stack, numbered);
}

function start(stack: OpenRun[], marker: Marker): OpenRun {
  const run = { family: marker.family, members: [marker] };
  stack.push(run);
  return run;
}

/** Numbers the families whose markers carry no number of their own: —— and the second 一方面; 最后 fits anywhere. */
function renumber(marker: Marker, top: OpenRun | undefined): Marker {
  const next = top === undefined ? 1 : expected(top);
  if (marker.family === "dash") {
    const last = top?.members[top.members.length - 1];
    return { ...marker, number: last !== undefined && marker.line - last.line <= DASH_DISTANCE ? next : 1 };
  }
  if (marker.family === "yifangmian" && marker.number === 1 && next === 2) return { ...marker, number: 2 };
  return marker.last && next > 1 ? { ...marker, number: next } : marker;
}

function expected(run: OpenRun): number {
  return (run.members[run.members.length - 1]?.number ?? 0) + 1;
}

/** True where a run that begins anew may stand inside the last item of the run before it. */
function mayHold(outer: OpenRun, marker: Marker): boolean {
  const last = outer.members[outer.members.length - 1];
  if (last === undefined || marker.opensLine) return false;
  if (last.opensLine) return last.line === marker.line;
  return last.line === marker.line && marker.afterColon && marker.start - last.start <= NESTING_LIMIT;
}

/** True where a member after a comma stands in one sentence with the member before it: 一是…，三是…. */
function goesOn(text: string, top: OpenRun | undefined, marker: Marker): boolean {
  const last = top?.members[top.members.length - 1];
  if (last === undefined || marker.family !== "yishi") return false;
  return sentenceStart(text, marker.start, NESTING_LIMIT) <= last.start && !last.opensLine;
}

/** True where a member with an unexpected number is a fault of the run, and not the rest of another one. */
function belongs(run: OpenRun, marker: Marker): boolean {
  const first = run.members[0];
  const last = run.members[run.members.length - 1];
  if (first === undefined || last === undefined) return false;
  if (marker.line === last.line) return true;
  const inline = run.members.length > 1 && !run.members.slice(1).some(({ opensLine }) => opensLine);
  if (marker.opensLine) return !inline;
  return !inline && marker.number > last.number;
}
