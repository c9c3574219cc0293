import { makeStyles, tokens } from "@fluentui/react-components";
import { forwardRef, useEffect, useId, useImperativeHandle, useRef, type KeyboardEvent } from "react";
import type { Phrase } from "../../library/phrase";
import type { WritingPlace } from "../../report/writing-place";
import { shorten } from "../excerpt";
import type { PhraseGroup } from "../phrase-groups";
import { strings } from "../strings";
import { PhraseItem } from "./PhraseItem";

const useStyles = makeStyles({
  heading: {
    margin: `${tokens.spacingVerticalM} 0 ${tokens.spacingVerticalXS}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
  },
  list: { margin: 0, padding: 0, listStyleType: "none" },
});

/** What the search box can ask of the list. */
export interface PhraseListHandle {
  readonly focusFirst: () => void;
  readonly hasFocus: () => boolean;
}

interface Props {
  readonly groups: readonly PhraseGroup[];
  readonly place: WritingPlace | undefined;
  /** The id of the phrase that is open. */
  readonly open: string | undefined;
  readonly favourites: readonly string[];
  readonly onToggle: (id: string) => void;
  readonly onInsert: (phrase: Phrase) => void;
  readonly onFavourite: (id: string, wanted: boolean) => void;
  /** The keys lead out of the list, back to the search box. */
  readonly onLeave: () => void;
}

/** Where the keys of the list lead, from the index of the phrase that has the focus, of so many. */
const KEYS: Readonly<Partial<Record<string, (index: number, count: number) => number>>> = {
  ArrowDown: (index, count) => Math.min(index + 1, count - 1),
  ArrowUp: (index) => index - 1,
  Home: () => 0,
  End: (_index, count) => count - 1,
  Escape: () => -1,
};

/** Phrases in their groups, to be gone through with the arrow keys. */
export const PhraseList = forwardRef<PhraseListHandle, Props>(function PhraseList(props, ref) {
  const { groups, place, open, favourites, onToggle, onInsert, onFavourite, onLeave } = props;
  const styles = useStyles();
  const id = useId();
  const root = useRef<HTMLDivElement>(null);
  const heads = () => [...(root.current?.querySelectorAll<HTMLElement>("[aria-expanded]") ?? [])];
  useImperativeHandle(ref, () => ({
    focusFirst: () => heads()[0]?.focus(),
    hasFocus: () => root.current?.contains(document.activeElement) ?? false,
  }));

  // The list may change under the keys, when a search or the pinyin comes late; the focus stays in it.
  const focused = useRef(false);
  useEffect(() => {
    if (focused.current && document.activeElement === document.body) {
      root.current?.querySelector<HTMLElement>("[aria-expanded]")?.focus();
    }
  }, [groups]);

  const onKeyDown = (event: KeyboardEvent) => {
    const all = heads();
    const item = (event.target as Element).closest("li");
    const target = KEYS[event.key]?.(
      all.findIndex((head) => head.closest("li") === item),
      all.length,
    );
    if (target === undefined) return;
    event.preventDefault();
    // office.js in a browser would move the focus on Esc, too.
    event.stopPropagation();
    if (target < 0) onLeave();
    else all[target]?.focus();
  };
  return (
    <div
      ref={root}
      onKeyDown={onKeyDown}
      onFocus={() => (focused.current = true)}
      onBlur={() => (focused.current = false)}
    >
      {groups.map(({ kind, matches }) => {
        const heading = headingOf(kind, groups.length, place);
        return (
          <section key={kind} {...(heading !== undefined && { "aria-labelledby": `${id}${kind}` })}>
            {heading === undefined ? null : (
              <h2 id={`${id}${kind}`} className={styles.heading}>
                {heading}
              </h2>
            )}
            <ul className={styles.list} aria-label={heading ?? strings.phrases.list}>
              {matches.map((match) => (
                <PhraseItem
                  key={match.phrase.id}
                  match={match}
                  open={match.phrase.id === open}
                  favourite={favourites.includes(match.phrase.id)}
                  onToggle={() => onToggle(match.phrase.id)}
                  onInsert={() => onInsert(match.phrase)}
                  onFavourite={(wanted) => onFavourite(match.phrase.id, wanted)}
                />
              ))}
            </ul>
          </section>
        );
      })}
    </div>
  );
});

const LONGEST_HEADING = 16;

/** Undefined where the list needs no heading: it is the only one, or comes straight below what was typed. */
function headingOf(
  kind: PhraseGroup["kind"],
  count: number,
  place: WritingPlace | undefined,
): string | undefined {
  const { favourites, recent, near, rest, atHeading, atRole } = strings.phrases;
  switch (kind) {
    case "favourite":
      return favourites;
    case "recent":
      return recent;
    case "near":
      return count > 1 ? near : undefined;
    case "rest":
      return count > 1 ? rest : undefined;
    case "place":
      if (place === undefined) return undefined;
      return place.heading === undefined
        ? atRole(strings.names.roles[place.role])
        : atHeading(shorten(place.heading, LONGEST_HEADING));
    case "found":
      return undefined;
  }
}
