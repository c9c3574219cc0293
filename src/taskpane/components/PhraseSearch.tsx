import { Button, Input, makeStyles, Select, tokens } from "@fluentui/react-components";
import { Search16Regular } from "@fluentui/react-icons/svg/search";
import { useDeferredValue, useMemo, useState } from "react";
import { PHRASES } from "../../library/phrases";
import { searchPhrases } from "../../library/search-phrases";
import { ROLE_NAMES, type PartRole } from "../../report/role";
import { strings } from "../strings";
import { usePinyin } from "../use-pinyin";
import { PhraseItem } from "./PhraseItem";

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
  list: { margin: 0, padding: 0, listStyleType: "none" },
});

/** The roles that phrases have, in the order of a report. */
const ROLES = (Object.keys(ROLE_NAMES) as PartRole[]).filter((role) =>
  PHRASES.some((phrase) => phrase.role === role),
);

/** So many are shown at once: more are not read, and a long list is slow. */
const PAGE = 30;

/** Finds stock phrases by words or pinyin, and inserts the chosen one. */
export function PhraseSearch() {
  const styles = useStyles();
  const [query, setQuery] = useState("");
  const [role, setRole] = useState<PartRole>();
  const [open, setOpen] = useState<string>();
  const [shown, setShown] = useState(PAGE);
  const pinyin = usePinyin(query !== "");
  const asked = useDeferredValue(query);
  const { exact, near } = useMemo(
    () =>
      searchPhrases(PHRASES, asked, {
        ...(role ? { role } : {}),
        ...(pinyin && pinyin !== "failed" ? { pinyin } : {}),
      }),
    [asked, role, pinyin],
  );
  const matches = [...exact, ...near];
  const rest = matches.length - shown;
  return (
    <>
      <div className={styles.form} role="search">
        <Input
          type="search"
          className={styles.search}
          value={query}
          aria-label={strings.phrases.search}
          placeholder={strings.phrases.searchHint}
          contentBefore={<Search16Regular />}
          onChange={(_event, { value }) => {
            setQuery(value);
            setShown(PAGE);
          }}
        />
        <Select
          className={styles.role}
          aria-label={strings.phrases.role}
          value={role ?? ""}
          onChange={(_event, { value }) => {
            setRole(ROLES.find((known) => known === value));
            setShown(PAGE);
          }}
        >
          <option value="">{strings.phrases.anyRole}</option>
          {ROLES.map((known) => (
            <option key={known} value={known}>
              {known === "other" ? strings.phrases.anywhere : strings.names.roles[known]}
            </option>
          ))}
        </Select>
      </div>
      <p role="status" className={styles.count}>
        {countText(exact.length, near.length)}
        {query === "" ? `${strings.text.comma}${strings.phrases.pinyinHint}` : null}
        {pinyin === "failed" ? ` ${strings.phrases.pinyinFailed}` : null}
      </p>
      <ul className={styles.list} aria-label={strings.phrases.list}>
        {matches.slice(0, shown).map((match) => (
          <PhraseItem
            key={match.phrase.id}
            match={match}
            open={match.phrase.id === open}
            onToggle={() => setOpen(match.phrase.id === open ? undefined : match.phrase.id)}
          />
        ))}
      </ul>
      {rest > 0 ? (
        <Button appearance="subtle" onClick={() => setShown(shown + PAGE)}>
          {strings.phrases.more(Math.min(rest, PAGE))}
        </Button>
      ) : null}
    </>
  );
}

function countText(exact: number, near: number): string {
  const { none, found, onlyNear, alsoNear } = strings.phrases;
  if (exact === 0) return near === 0 ? none : onlyNear(near);
  return found(exact) + (near === 0 ? "" : alsoNear(near));
}
