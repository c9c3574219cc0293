import { Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import type { OutlineRow } from "../../library/skeleton-outline";
import { formatRoughShare } from "../format";
import { strings } from "../strings";
import { ActionMenu } from "./ActionMenu";
import { RoleName } from "./RoleName";

const useStyles = makeStyles({
  root: { borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  head: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalS },
  tick: { flex: "1 1 0", minWidth: 0 },
  meta: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalS,
    paddingLeft: "32px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    fontVariantNumeric: "tabular-nums",
  },
  guidance: {
    margin: 0,
    padding: `0 0 ${tokens.spacingVerticalXS} 32px`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
});

interface Props {
  readonly row: OutlineRow;
  readonly onTick: (ticked: boolean) => void;
  /** Inserts this part and no other. */
  readonly onInsert: (headingsOnly: boolean) => void;
}

/** A part of a skeleton: whether it goes in, what it is for, how long it should be, what belongs in it. */
export function SkeletonRow({ row, onTick, onInsert }: Props) {
  const styles = useStyles();
  const { part, chosen, label, share, headings } = row;
  const isSection = part.kind === "section";
  const actions = [
    {
      text: isSection ? strings.skeleton.insertSection : strings.skeleton.insertPart,
      act: () => onInsert(false),
    },
    ...(isSection ? [{ text: strings.skeleton.insertHeadings, act: () => onInsert(true) }] : []),
  ];
  return (
    <li className={styles.root}>
      <div className={styles.head}>
        <Checkbox
          className={styles.tick}
          checked={chosen}
          label={<span lang="zh-CN">{`${label ?? ""}${part.name}`}</span>}
          onChange={(_event, { checked }) => onTick(checked === true)}
        />
        <ActionMenu label={strings.skeleton.partMenu(part.name)} groups={[{ actions }]} />
      </div>
      <div className={styles.meta}>
        {isSection ? <RoleName role={part.role} /> : null}
        {share === undefined ? null : <span>{strings.skeleton.target(formatRoughShare(share))}</span>}
        {part.optional === undefined ? null : <span>{strings.skeleton.optional}</span>}
        {headings.length > 0 ? (
          <span>
            {strings.skeleton.headings} {headings.length}
          </span>
        ) : null}
      </div>
      <p className={styles.guidance} lang="zh-CN">
        {part.guidance}
      </p>
    </li>
  );
}
