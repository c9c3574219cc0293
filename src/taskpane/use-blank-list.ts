import { useEffect, useState } from "react";
import type { Blank } from "../checks/blank";
import { groupBlanks, ORDERS, type BlankGroup, type BlankOrder } from "./blank-groups";
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
  /** What is typed is on its way into the document. */
  readonly filling: boolean;
  readonly setOrder: (order: BlankOrder) => void;
  readonly setValue: (value: string) => void;
  /** Goes to a place in the list, around its ends, and selects it in the document. */
  readonly go: (position: number) => void;
  /** Fills these blanks with what is typed and goes on to the next one. */
  readonly fill: (blanks: readonly Blank[]) => Promise<void>;
}

/** What is typed and not filled in yet, by the blanks of one state of the document. */
type Drafts = ReadonlyMap<Blank, string>;

const NO_DRAFTS: Drafts = new Map();

/** Where the list stood before a filling, to go back to when nothing was filled. */
interface Before {
  readonly checked: CheckedDocument | undefined;
  readonly current: Blank | undefined;
  readonly drafts: Drafts;
}

/**
 * Keeps the blank that is being filled, and what is typed for each, through changes of the document. What was
 * typed for a blank that is gone is dropped, so that it cannot end up in another one.
 */
export function useBlankList(checked: CheckedDocument | undefined): BlankList {
  const { storage, jump, apply } = usePaneHandle();
  const [order, storeOrder] = useStoredChoice<BlankOrder>(storage, "blankOrder", ORDERS, "kind");
  const [wanted, setWanted] = useState(0);
  const [drafts, setDrafts] = useState(NO_DRAFTS);
  const [seen, setSeen] = useState(checked);
  const [filling, setFilling] = useState<readonly Blank[]>();
  const [toSelect, setToSelect] = useState(false);
  const [goBack, setGoBack] = useState<Before>();

  const groups = groupBlanks(checked?.blanks ?? [], order);
  const listed = groups.flatMap((group) => group.blanks.map(({ blank }) => blank));
  const position = Math.max(0, Math.min(wanted, listed.length - 1));
  const current = listed[position];

  /** Takes up what was known of another state of the document. */
  const follow = ({ checked: before, current: blank, drafts: typed }: Before) => {
    const now = blank && followInto(blank, before, checked);
    setWanted(now ? listed.indexOf(now) : position < listed.length ? position : 0);
    setDrafts(followDrafts(typed, before, checked));
  };
  if (seen !== checked) {
    const before = seen && groupBlanks(seen.blanks, order).flatMap(({ blanks }) => blanks)[position]?.blank;
    setSeen(checked);
    // A blank that we filled ourselves leaves its place in the list to the next one.
    const left = filling ? [...drafts].filter(([blank]) => !filling.includes(blank)) : drafts;
    follow({ checked: seen, current: filling ? undefined : before, drafts: new Map(left) });
  }
  if (goBack) {
    setGoBack(undefined);
    if (goBack.checked !== checked) follow(goBack);
  }

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
    value: (current && drafts.get(current)) ?? "",
    filling: filling !== undefined,
    setValue: (value) => {
      if (current) setDrafts(new Map(drafts).set(current, value));
    },
    setOrder: (next) => {
      storeOrder(next);
      setWanted(0);
    },
    go: (to) => {
      const next = (to + listed.length) % listed.length;
      setWanted(next);
      const blank = listed[next];
      if (blank) jump(blank.at);
    },
    fill: async (blanks) => {
      const text = ((current && drafts.get(current)) ?? "").trim();
      const before = { checked, current, drafts };
      setFilling(current ? [...blanks, current] : blanks);
      const filled = await apply(
        blanks.map(({ at }) => ({ at, text })),
        strings.notice.filled(blanks.length),
      );
      setFilling(undefined);
      if (filled) setToSelect(true);
      else setGoBack(before);
    },
  };
}

function followInto(
  blank: Blank,
  before: CheckedDocument | undefined,
  after: CheckedDocument | undefined,
): Blank | undefined {
  if (!before || !after) return undefined;
  return followBlank(
    blank,
    { blanks: before.blanks, paragraphs: before.document.paragraphs },
    { blanks: after.blanks, paragraphs: after.document.paragraphs },
  );
}

function followDrafts(
  drafts: Drafts,
  before: CheckedDocument | undefined,
  after: CheckedDocument | undefined,
): Drafts {
  const followed = new Map<Blank, string>();
  for (const [blank, value] of drafts) {
    const now = value === "" ? undefined : followInto(blank, before, after);
    if (now && !followed.has(now)) followed.set(now, value);
  }
  return followed;
}
