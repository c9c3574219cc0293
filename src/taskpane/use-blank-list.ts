import { useEffect, useState } from "react";
import type { Blank } from "../checks/blank";
import { groupBlanks, type BlankGroup, type BlankOrder } from "./blank-groups";
import type { CheckedDocument } from "./check-document";
import { followBlank } from "./follow-blank";
import { usePaneHandle } from "./pane-context";
import { strings } from "./strings";
import { useStoredChoice } from "./use-stored-choice";

/** The list of blanks, the one that is being filled, and what is typed for it. */
export interface BlankList {
  readonly order: BlankOrder;
  readonly groups: readonly BlankGroup[];
  /** The blanks in the order of the list. */
  readonly listed: readonly Blank[];
  /** Index into `listed`. */
  readonly position: number;
  readonly value: string;
  readonly setOrder: (order: BlankOrder) => void;
  readonly setValue: (value: string) => void;
  /** Goes to a place in the list, around its ends, and selects it in the document. */
  readonly go: (position: number) => void;
  /** Fills these blanks with what is typed and goes on to the next one. */
  readonly fill: (blanks: readonly Blank[]) => Promise<void>;
}

/**
 * Keeps the blank that is being filled through changes of the document. What was typed for a blank that is
 * gone is dropped, so that it cannot end up in another one.
 */
export function useBlankList(checked: CheckedDocument | undefined): BlankList {
  const { storage, jump, apply } = usePaneHandle();
  const [order, storeOrder] = useStoredChoice<BlankOrder>(storage, "blankOrder", ["kind", "place"], "kind");
  const [wanted, setWanted] = useState(0);
  const [value, setValue] = useState("");
  const [seen, setSeen] = useState(checked);
  const [filling, setFilling] = useState(false);
  const [toSelect, setToSelect] = useState(false);

  const groups = groupBlanks(checked?.blanks ?? [], order);
  const listed = groups.flatMap((group) => group.blanks.map(({ blank }) => blank));
  const position = Math.max(0, Math.min(wanted, listed.length - 1));

  if (seen !== checked) {
    setSeen(checked);
    // A blank that we filled ourselves leaves its place in the list to the next one.
    const now = filling ? undefined : found(seen, checked, order, position);
    if (now === undefined) setValue("");
    setWanted(now ?? (position < listed.length ? position : 0));
  }

  const current = listed[position];
  useEffect(() => {
    if (!toSelect) return;
    setToSelect(false);
    if (current) jump(current.at, { quietly: true });
  }, [toSelect, current, jump]);

  return {
    order,
    groups,
    listed,
    position,
    value,
    setValue,
    setOrder: (next) => {
      storeOrder(next);
      setWanted(0);
      setValue("");
    },
    go: (to) => {
      const next = (to + listed.length) % listed.length;
      setWanted(next);
      setValue("");
      const blank = listed[next];
      if (blank) jump(blank.at);
    },
    fill: async (blanks) => {
      const text = value.trim();
      const edits = blanks.map(({ at }) => ({ at, text }));
      setFilling(true);
      const filled = await apply(edits, strings.notice.filled(blanks.length));
      setFilling(false);
      if (filled) setToSelect(true);
    },
  };
}

/** Where the blank at a position of the old list stands in the new one. */
function found(
  before: CheckedDocument | undefined,
  after: CheckedDocument | undefined,
  order: BlankOrder,
  position: number,
): number | undefined {
  const inOrder = (checked: CheckedDocument) =>
    groupBlanks(checked.blanks, order).flatMap((group) => group.blanks.map(({ blank }) => blank));
  const blank = before && inOrder(before)[position];
  if (!blank || !after) return undefined;
  const now = followBlank(
    blank,
    { blanks: before.blanks, paragraphs: before.document.paragraphs },
    { blanks: after.blanks, paragraphs: after.document.paragraphs },
  );
  return now && inOrder(after).indexOf(now);
}
