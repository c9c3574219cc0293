import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { PartRole } from "../../report/role";
import { formatRoughShare } from "../format";
import { useRoleLooks } from "../role-look";
import { strings } from "../strings";
import { RoleName } from "./RoleName";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    gap: "2px",
    height: "10px",
    borderRadius: tokens.borderRadiusMedium,
    overflow: "hidden",
  },
  piece: { minWidth: "3px" },
  key: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalS,
    marginTop: "3px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    fontVariantNumeric: "tabular-nums",
  },
});

/** A stretch of the bar. */
export interface SharePiece {
  readonly role: PartRole;
  /** Fraction (0 to 1) of the bar. */
  readonly share: number;
}

interface Props {
  readonly pieces: readonly SharePiece[];
  /** Makes the text alternative out of the list of shares. */
  readonly label: (parts: string) => string;
}

/** One bar cut into the shares of a report's parts, with a key: roles that come twice stand in it once. */
export function ShareBar({ pieces, label }: Props) {
  const styles = useStyles();
  const looks = useRoleLooks();
  const sums = new Map<PartRole, number>();
  for (const { role, share } of pieces) sums.set(role, (sums.get(role) ?? 0) + share);
  const parts = [...sums].map(([role, share]) => ({
    role,
    text: `${strings.names.roles[role]} ${formatRoughShare(share)}`,
  }));
  return (
    <div role="img" aria-label={label(strings.text.clauses(parts.map(({ text }) => text)))}>
      <div className={styles.bar}>
        {pieces.map(({ role, share }, index) => (
          <div
            key={index}
            className={mergeClasses(styles.piece, looks.any, looks[role])}
            style={{ flex: `${share} 1 0` }}
          />
        ))}
      </div>
      <div className={styles.key}>
        {parts.map(({ role, text }) => (
          <RoleName key={role} role={role} name={text} />
        ))}
      </div>
    </div>
  );
}
