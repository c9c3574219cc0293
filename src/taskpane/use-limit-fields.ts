import { useEffect, useRef, useState } from "react";
import type { Limits } from "../report/requirement";
import { ENDS, limitText, readLimits, type End, type LimitsEntry } from "./limits-entry";
import type { LimitsRow } from "./requirement-rows";

/** The fields of all rows: what stands in them, and what is done with what is typed. */
export interface LimitFields {
  readonly text: (row: LimitsRow, end: End) => string;
  /** What is wrong in a row; not while it is being typed. */
  readonly problem: (row: LimitsRow) => LimitsEntry["problem"];
  /** Takes effect when nothing more is typed for a moment. */
  readonly type: (row: LimitsRow, end: End, text: string) => void;
  /** Takes effect now: Enter was pressed. */
  readonly settle: (row: LimitsRow) => void;
  /** The field has lost the focus: what was typed takes effect as soon as nothing can be missed by it. */
  readonly leave: (row: LimitsRow) => void;
  readonly clear: (row: LimitsRow, end: End) => void;
  /** What was typed takes effect now if it has not yet; gives what it changes. */
  readonly flush: () => readonly LimitsChange[];
  /** Forgets what was typed and does not hold. */
  readonly forget: () => void;
}

/** Other limits for a row. */
export interface LimitsChange {
  readonly row: LimitsRow;
  readonly limits: Limits;
}

interface Options {
  readonly rows: readonly LimitsRow[];
  readonly onChange: (changes: readonly LimitsChange[]) => void;
  /** Told when the page is left with something in a field that never held. */
  readonly onLost: (row: LimitsRow, end: End, text: string) => void;
}

/** What was typed and is not, or not in these words, what holds; by row. */
type Drafts = Readonly<Record<string, Partial<Record<End, string>>>>;

/** Rows in which something was typed that has not taken effect yet: the one with the focus, and those it left. */
interface Pending {
  readonly typed?: string;
  readonly left: readonly string[];
}

const PAUSE_MS = 600;

/** A mouse button that goes down takes the focus away; nothing may move under it before it goes up. */
const PRESS_MS = 200;

/** Holds what is typed into the fields until it can take effect, and longer where it cannot. */
export function useLimitFields({ rows, onChange, onLost }: Options): LimitFields {
  const [drafts, setDrafts] = useState<Drafts>({});
  const [pending, setPending] = useState<Pending>({ left: [] });
  /** Rows whose mistakes are shown. */
  const [judged, setJudged] = useState<readonly string[]>([]);

  const textIn = (all: Drafts, row: LimitsRow, end: End) =>
    all[row.id]?.[end] ?? limitText(row.measure, row.entered[end]);
  const readRow = (all: Drafts, row: LimitsRow): LimitsEntry =>
    readLimits(row.measure, { min: textIn(all, row, "min"), max: textIn(all, row, "max") }, row.entered);

  /** What stands in these rows takes effect as far as it can. */
  const take = (all: Drafts, some: readonly LimitsRow[]): readonly LimitsChange[] => {
    const changes = some
      .map((row) => ({ row, limits: readRow(all, row).limits }))
      .filter(({ row, limits }) => ENDS.some((end) => limits[end] !== row.entered[end]));
    if (changes.length > 0) onChange(changes);
    const isOther = (id: string | undefined) => some.every((row) => row.id !== id);
    setPending({ ...(isOther(pending.typed) && pending), left: pending.left.filter(isOther) });
    setJudged([...judged.filter(isOther), ...some.map(({ id }) => id)]);
    return changes;
  };

  /** Also shows the limits as they hold in the place of what was typed; what is wrong stays. */
  const settle = (all: Drafts, some: readonly LimitsRow[]): readonly LimitsChange[] => {
    const changes = take(all, some);
    const wrong = some.map((row) => {
      const ends = readRow(all, row).problem?.ends ?? [];
      const typed = ENDS.flatMap((end) => (ends.includes(end) ? [[end, all[row.id]?.[end]] as const] : []));
      return [row.id, Object.fromEntries(typed)] as const;
    });
    setDrafts({ ...all, ...Object.fromEntries(wrong) });
    return changes;
  };

  const left = rows.filter(({ id }) => pending.left.includes(id));
  const typed = rows.filter(({ id }) => id === pending.typed);
  const latest = useRef<{ elapse: () => void; leavePage: () => void }>();
  useEffect(() => {
    latest.current = {
      elapse: () => {
        if (left.length > 0) settle(drafts, left);
        else take(drafts, typed);
      },
      leavePage: () => {
        take(drafts, [...left, ...typed]);
        for (const row of rows) {
          for (const end of readRow(drafts, row).problem?.ends ?? []) {
            const text = drafts[row.id]?.[end];
            if (text !== undefined) onLost(row, end, text);
          }
        }
      },
    };
  });

  useEffect(() => {
    if (pending.left.length === 0 && pending.typed === undefined) return undefined;
    const timer = setTimeout(() => latest.current?.elapse(), pending.left.length > 0 ? PRESS_MS : PAUSE_MS);
    return () => clearTimeout(timer);
  }, [pending]);
  useEffect(() => () => latest.current?.leavePage(), []);

  return {
    text: (row, end) => textIn(drafts, row, end),
    problem: (row) => (judged.includes(row.id) ? readRow(drafts, row).problem : undefined),
    type: ({ id }, end, text) => {
      setDrafts({ ...drafts, [id]: { ...drafts[id], [end]: text } });
      setJudged(judged.filter((other) => other !== id));
      const before = pending.typed === undefined ? [] : [pending.typed];
      setPending({ typed: id, left: [...pending.left, ...before].filter((other) => other !== id) });
    },
    settle: (row) => void settle(drafts, [row]),
    leave: (row) => {
      if (pending.typed === row.id) setPending({ left: [...pending.left, row.id] });
      else if (!pending.left.includes(row.id)) settle(drafts, [row]);
    },
    clear: (row, end) => void settle({ ...drafts, [row.id]: { ...drafts[row.id], [end]: "" } }, [row]),
    flush: () => settle(drafts, [...left, ...typed]),
    forget: () => {
      setDrafts({});
      setPending({ left: [] });
    },
  };
}
