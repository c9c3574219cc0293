import { useDeferredValue, useMemo } from "react";
import { likelyPhrases } from "../library/likely-phrases";
import type { Phrase } from "../library/phrase";
import { searchPhrases } from "../library/search-phrases";
import type { PartRole } from "../report/role";
import type { WritingPlace } from "../report/writing-place";
import { browsingGroups, foundGroups, type PhraseGroup } from "./phrase-groups";
import type { PhraseMarks } from "./phrase-marks";
import { usePinyin } from "./use-pinyin";

/** What decides which phrases are shown, and in what order. */
export interface PhraseWish {
  readonly query: string;
  readonly role: PartRole | undefined;
  readonly place: WritingPlace | undefined;
  readonly marks: PhraseMarks;
}

/** The phrases to show, and whether pinyin is understood. */
export interface PhraseSearchResult {
  readonly groups: readonly PhraseGroup[];
  /** The groups for the query as it stands in the box, should the ones shown be those of an earlier one. */
  readonly latest: () => readonly PhraseGroup[];
  readonly pinyinFailed: boolean;
}

/** Searches while the user types; the box never waits for the list. */
export function usePhraseSearch(phrases: readonly Phrase[], wish: PhraseWish): PhraseSearchResult {
  const { query, role, place, marks } = wish;
  const pinyin = usePinyin(query.trim() !== "");
  const asked = useDeferredValue(query);
  // What fits the cursor comes first among equals. The array stays the same: its texts are read but once.
  const ordered = useMemo(
    () => (place ? [...new Set([...likelyPhrases(phrases, place), ...phrases])] : phrases),
    [phrases, place],
  );
  const find = useMemo(() => {
    const options = { ...(role && { role }), ...(pinyin && pinyin !== "failed" && { pinyin }) };
    return (text: string) =>
      text.trim() === ""
        ? browsingGroups(phrases, { marks, role, place })
        : foundGroups(searchPhrases(ordered, text, options));
  }, [phrases, ordered, marks, role, place, pinyin]);
  const groups = useMemo(() => find(asked), [find, asked]);
  return {
    groups,
    latest: () => (asked === query ? groups : find(query)),
    pinyinFailed: pinyin === "failed",
  };
}
