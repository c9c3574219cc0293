import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { PartRole } from "../../report/role";
import { useRoleLooks } from "../role-look";
import { strings } from "../strings";

const useStyles = makeStyles({
  root: {
    display: "inline-flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    whiteSpace: "nowrap",
  },
  swatch: { flex: "none", width: "10px", height: "10px", borderRadius: tokens.borderRadiusSmall },
});

interface Props {
  readonly role: PartRole;
  /** Said instead of the role's own name. */
  readonly name?: string;
}

/** A role's name behind a sample of its colour and pattern: the key to the bars. */
export function RoleName({ role, name = strings.names.roles[role] }: Props) {
  const styles = useStyles();
  const looks = useRoleLooks();
  return (
    <span className={styles.root}>
      <span aria-hidden="true" className={mergeClasses(styles.swatch, looks.any, looks[role])} />
      {name}
    </span>
  );
}
