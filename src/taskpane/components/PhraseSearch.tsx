import { Button, Input, makeStyles, Select, tokens } from "@fluentui/react-components";
import { Search16Regular } from "@fluentui/react-icons/svg/search";
import { useEffect, useMemo, useRef, useState, type FocusEvent, type KeyboardEvent } from "react";
import type { Phrase } from "../../library/phrase";
import { ROLE_NAMES, type PartRole } from "../../report/role";
import { usePaneHandle } from "../pane-context";
import { countMatches, firstMatches, type PhraseGroup } from "../phrase-groups";
import { strings } from "../strings";
import { useInsertion } from "../use-insertion";
import { useLibrary } from "../use-library";
import { usePhraseMarks } from "../use-phrase-marks";
import { usePhraseSearch } from "../use-phrase-search";
import { useWritingPlace } from "../use-writing-place";
import { PhraseList, type PhraseListHandle } from "./PhraseList";

const useStyles = makeStyles({
  form: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  search: { flex: "1 1 150px", minWidth: 0 },
  role: { flex: "0 1 auto", minWidth: "88px" },
  count: {
    margin: `${tokens.spacingVerticalXS} 0`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
    fontVariantNumeric: "tabular-nums",
  },
});

/** So many are shown at once: more are not read, and a long list is slow. */
const PAGE = 30;

/** Finds stock phrases by words or pinyin, and inserts the chosen one. */
export function PhraseSearch() {
  const styles = useStyles();
  const { tab } = usePaneHandle();
  const { insertText } = useInsertion();
  const { phrases } = useLibrary();
  const { marks, setFavourite, wasInserted } = usePhraseMarks();
  // A list that rearranges itself under the hand is no help: what was marked moves at the next turn to it.
  const [shownMarks, setShownMarks] = useState(marks);
  const [query, setQuery] = useState("");
  const [role, setRole] = useState<PartRole>();
  const [open, setOpen] = useState<string>();
  const [shown, setShown] = useState(PAGE);
  const { place, look } = useWritingPlace();
  const search = usePhraseSearch(phrases, { query, role, place, marks: shownMarks });
  const form = useRef<HTMLDivElement>(null);
  const list = useRef<PhraseListHandle>(null);
  const roles = useMemo(() => rolesOf(phrases), [phrases]);
  const total = countMatches(search.groups);
  const rest = total - shown;

  const isShown = tab === "phrases";
  useEffect(() => {
    if (isShown) look();
  }, [isShown, look]);

  const turnTo = () => {
    look();
    if (!list.current?.hasFocus()) setShownMarks(marks);
  };
  const ask = (change: () => void) => {
    change();
    setShownMarks(marks);
    setShown(PAGE);
    setOpen(undefined);
  };
  const insert = async ({ id, text }: Phrase) => {
    if (await insertText(text)) wasInserted(id);
  };
  /** Inserts what is open, else the first that has what was typed; what is only like it is looked at first. */
  const insertFirst = () => {
    const groups = search.latest();
    const opened = groups.flatMap(({ matches }) => matches).find(({ phrase }) => phrase.id === open);
    const [first] = query.trim() === "" ? [] : groups;
    const phrase = (opened ?? first?.matches[0])?.phrase;
    if (phrase === undefined) return;
    if (opened || first?.kind === "found") void insert(phrase);
    else setOpen(phrase.id);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    // The keys that choose among an input method's candidates are not ours.
    if (event.nativeEvent.isComposing) return;
    if (event.key === "ArrowDown") list.current?.focusFirst();
    else if (event.key === "Enter") insertFirst();
    else if (event.key === "Escape" && query !== "") ask(() => setQuery(""));
    else return;
    event.preventDefault();
    // office.js in a browser would move the focus on Esc, too.
    event.stopPropagation();
  };
  return (
    <div
      onPointerEnter={turnTo}
      onFocus={(event: FocusEvent) => {
        if (event.relatedTarget === null) turnTo();
      }}
    >
      <div ref={form} className={styles.form} role="search">
        <Input
          type="search"
          className={styles.search}
          value={query}
          aria-label={strings.phrases.search}
          placeholder={strings.phrases.searchHint}
          contentBefore={<Search16Regular />}
          onKeyDown={onKeyDown}
          onChange={(_event, { value }) => ask(() => setQuery(value))}
        />
        <Select
          className={styles.role}
          aria-label={strings.phrases.role}
          value={role ?? ""}
          onChange={(_event, { value }) => ask(() => setRole(roles.find((known) => known === value)))}
        >
          <option value="">{strings.phrases.anyRole}</option>
          {roles.map((known) => (
            <option key={known} value={known}>
              {known === "other" ? strings.phrases.anywhere : strings.names.roles[known]}
            </option>
          ))}
        </Select>
      </div>
      <p role="status" className={styles.count}>
        {countText(search.groups, query, role !== undefined)}
        {search.pinyinFailed ? ` ${strings.phrases.pinyinFailed}` : null}
      </p>
      <PhraseList
        ref={list}
        groups={firstMatches(search.groups, shown)}
        place={place}
        open={open}
        favourites={marks.favourites}
        onToggle={(id) => setOpen(id === open ? undefined : id)}
        onInsert={(phrase) => void insert(phrase)}
        onFavourite={setFavourite}
        onLeave={() => form.current?.querySelector("input")?.focus()}
      />
      {rest > 0 ? (
        <Button appearance="subtle" onClick={() => setShown(shown + PAGE)}>
          {strings.phrases.more(Math.min(rest, PAGE))}
        </Button>
      ) : null}
    </div>
  );
}

/** The roles that phrases have, in the order of a report. */
function rolesOf(phrases: readonly Phrase[]): PartRole[] {
  const known = new Set(phrases.map(({ role }) => role));
  return (Object.keys(ROLE_NAMES) as PartRole[]).filter((role) => known.has(role));
}

function countText(groups: readonly PhraseGroup[], query: string, inPart: boolean): string {
  const { none, noneInPart, found, onlyNear, alsoNear, pinyinHint, keysHint } = strings.phrases;
  const { clauses } = strings.text;
  const near = countMatches(groups.filter(({ kind }) => kind === "near"));
  const exact = countMatches(groups) - near;
  if (query.trim() === "") return clauses([found(exact), pinyinHint]);
  if (exact === 0 && near === 0) return inPart ? noneInPart : none;
  if (exact === 0) return onlyNear(near);
  return clauses([found(exact), near === 0 ? keysHint : alsoNear(near)]);
}
