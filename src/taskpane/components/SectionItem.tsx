import { Button, makeStyles, mergeClasses, Select, tokens } from "@fluentui/react-components";
import { useId } from "react";
import { ROLES, type Role } from "../../report/role";
import { shorten } from "../excerpt";
import { formatCount, formatShare } from "../format";
import { usePaneHandle } from "../pane-context";
import type { RoleReason, SectionRow } from "../section-rows";
import { strings } from "../strings";
import { RoleName } from "./RoleName";
import { Sentence } from "./Sentence";

const useStyles = makeStyles({
  root: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  nested: { marginLeft: tokens.spacingHorizontalXL },
  head: { display: "flex", alignItems: "baseline", gap: tokens.spacingHorizontalS },
  text: {
    flex: "1 1 0",
    minWidth: 0,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: "anywhere",
  },
  amount: {
    flex: "none",
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    fontVariantNumeric: "tabular-nums",
  },
  why: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalS,
    margin: `${tokens.spacingVerticalXXS} 0`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
  },
  reason: { color: tokens.colorNeutralForeground2 },
  actions: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    marginTop: tokens.spacingVerticalXS,
  },
  role: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalXS },
});

const LONGEST_QUOTE = 24;

interface Props {
  readonly row: SectionRow;
  /** Sets the role by hand; undefined takes that back. */
  readonly onSet: (role: Role | undefined) => void;
}

/** A part of the document: what it is taken for, why, and what it is to be taken for. */
export function SectionItem({ row, onSet }: Props) {
  const styles = useStyles();
  const id = useId();
  const { jump } = usePaneHandle();
  const { text, role, decision, reason } = row;
  const length = strings.strip.characters(formatCount(row.characters));
  return (
    <li className={mergeClasses(styles.root, row.nested && styles.nested)}>
      <div className={styles.head}>
        <span className={styles.text} lang="zh-CN">
          {text}
        </span>
        <span className={styles.amount}>
          {shareText(row)} · {length}
        </span>
      </div>
      <div className={styles.why}>
        <RoleName role={role} {...(row.appended && { name: strings.sections.appendix })} />
        {reason ? (
          <span className={styles.reason}>
            <Sentence text={reasonText(reason)} />
          </span>
        ) : null}
      </div>
      <div className={styles.actions}>
        <Button
          size="small"
          aria-label={strings.place.jumpTo(strings.text.quoted(text))}
          onClick={() => jump(row.at)}
        >
          {strings.place.jump}
        </Button>
        {decision ? (
          <span className={styles.role}>
            <label htmlFor={id} aria-label={strings.sections.roleOf(text)}>
              {strings.sections.role}
            </label>
            <Select
              id={id}
              size="small"
              aria-label={strings.sections.roleOf(text)}
              value={decision.chosen ?? ""}
              onChange={(_event, { value }) => onSet(ROLES.find((known) => known === value))}
            >
              {decision.automatic ? (
                <option value="">
                  {strings.sections.automatic(strings.names.roles[decision.automatic])}
                </option>
              ) : null}
              {ROLES.map((known) => (
                <option key={known} value={known}>
                  {strings.names.roles[known]}
                </option>
              ))}
            </Select>
          </span>
        ) : null}
        {decision && !decision.automatic ? (
          <Button size="small" aria-label={strings.sections.mergeOf(text)} onClick={() => onSet(undefined)}>
            {strings.sections.merge}
          </Button>
        ) : null}
      </div>
    </li>
  );
}

function shareText({ share, nested }: SectionRow): string {
  if (share === undefined) return strings.sections.uncounted;
  return nested ? strings.sections.within(formatShare(share)) : formatShare(share);
}

function reasonText({ kind, quotes }: RoleReason): string {
  return strings.sections.reasons[kind](
    strings.text.quotes(quotes.map((quote) => shorten(quote, LONGEST_QUOTE))),
  );
}
