import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { Star16Filled, Star16Regular } from "@fluentui/react-icons/svg/star";
import type { KeyboardEvent } from "react";
import type { Phrase } from "../../library/phrase";
import type { PhraseMatch } from "../../library/search-phrases";
import { shorten } from "../excerpt";
import { usePaneHandle } from "../pane-context";
import { strings } from "../strings";
import { MarkedText } from "./MarkedText";
import { RoleName } from "./RoleName";
import { Sentence } from "./Sentence";

const useStyles = makeStyles({
  root: { borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  open: { backgroundColor: tokens.colorNeutralBackground2 },
  line: { display: "flex", alignItems: "flex-start" },
  head: {
    flex: "1 1 0",
    minWidth: 0,
    padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalXS}`,
    border: "none",
    background: "none",
    color: "inherit",
    font: "inherit",
    textAlign: "left",
    overflowWrap: "anywhere",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  meta: {
    display: "block",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
  origin: { color: tokens.colorBrandForeground1 },
  star: { flex: "none", marginTop: tokens.spacingVerticalXXS },
  detail: { padding: `0 ${tokens.spacingHorizontalXS} ${tokens.spacingVerticalS}` },
  example: { margin: `0 0 ${tokens.spacingVerticalS}`, color: tokens.colorNeutralForeground2 },
});

/** Characters of a phrase by which its star is told from the others. */
const LONGEST_NAME = 16;

interface Props {
  readonly match: PhraseMatch;
  readonly open: boolean;
  readonly favourite: boolean;
  readonly onToggle: () => void;
  readonly onInsert: () => void;
  readonly onFavourite: (wanted: boolean) => void;
}

/** A stock phrase; opened, it shows itself filled in and can be inserted. */
export function PhraseItem({ match, open, favourite, onToggle, onInsert, onFavourite }: Props) {
  const styles = useStyles();
  const { working, readOnly } = usePaneHandle();
  const { phrase, ranges } = match;
  const role = phrase.role === "other" ? strings.phrases.anywhere : strings.names.roles[phrase.role];
  const origin = originOf(phrase);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "Enter" || !open) return;
    event.preventDefault();
    if (!working && !readOnly) onInsert();
  };
  return (
    <li className={mergeClasses(styles.root, open && styles.open)}>
      <div className={styles.line}>
        <button
          type="button"
          className={styles.head}
          aria-expanded={open}
          onClick={onToggle}
          onKeyDown={onKeyDown}
        >
          <span lang="zh-CN">
            <MarkedText text={phrase.text} ranges={ranges} />
          </span>
          <span className={styles.meta}>
            <RoleName role={phrase.role} name={role} />{" "}
            {origin === undefined ? null : (
              <span className={styles.origin}>
                <Sentence text={origin} />{" "}
              </span>
            )}
            <span lang="zh-CN">{phrase.tags.join(" ")}</span>
          </span>
        </button>
        <Button
          className={styles.star}
          size="small"
          appearance="transparent"
          icon={favourite ? <Star16Filled /> : <Star16Regular />}
          title={strings.phrases.favourite}
          aria-label={strings.phrases.addFavourite(shorten(phrase.text, LONGEST_NAME))}
          aria-pressed={favourite}
          onClick={() => onFavourite(!favourite)}
        />
      </div>
      {open ? (
        <div className={styles.detail}>
          {phrase.example === undefined ? null : (
            <p className={styles.example}>
              <Sentence text={strings.text.labelled(strings.phrases.example, phrase.example)} />
            </p>
          )}
          {phrase.source === undefined ? null : (
            <p className={styles.example}>
              <Sentence text={strings.text.labelled(strings.phrases.source, phrase.source)} />
            </p>
          )}
          <Button
            size="small"
            appearance="primary"
            disabledFocusable={working || readOnly}
            onClick={onInsert}
          >
            {strings.phrases.insert}
          </Button>
        </div>
      ) : null}
    </li>
  );
}

/** Whose phrase it is; nothing for what comes with the program. */
function originOf({ origin, libraryName }: Phrase): string | undefined {
  return origin === "own" ? strings.phrases.own : libraryName;
}
