import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useId } from "react";
import { checkGroups, type CheckGroup } from "../check-rows";
import { hasCheckSettings } from "../check-setting";
import { restoreDefaults } from "../finding-actions";
import { usePaneHandle } from "../pane-context";
import { strings } from "../strings";
import { CheckRowView } from "./CheckRowView";
import { IgnoredPlaces } from "./IgnoredPlaces";

const useStyles = makeStyles({
  about: { margin: 0, color: tokens.colorNeutralForeground2 },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: "tabular-nums",
  },
  list: { margin: 0, padding: 0, listStyleType: "none" },
});

/** Every check with its switch and its severity, and below them what was set aside in this document. */
export function ChecksPage() {
  const styles = useStyles();
  const pane = usePaneHandle();
  const { checked, preferences } = pane.state;
  if (!checked) return null;
  return (
    <>
      <p className={styles.about}>{strings.checks.about}</p>
      {checkGroups(checked, preferences).map((group) => (
        <CheckGroupView key={group.severity} group={group} />
      ))}
      <div>
        <Button
          size="small"
          disabledFocusable={!hasCheckSettings(preferences)}
          onClick={() => restoreDefaults(pane)}
        >
          {strings.checks.restoreDefaults}
        </Button>
      </div>
      <IgnoredPlaces checked={checked} />
    </>
  );
}

function CheckGroupView({ group: { severity, rows } }: { readonly group: CheckGroup }) {
  const styles = useStyles();
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <h3 id={id} className={styles.heading}>
        {strings.checks.group(strings.check.severities[severity], rows.length)}
      </h3>
      <ul className={styles.list}>
        {rows.map((row) => (
          <CheckRowView key={row.check.id} row={row} />
        ))}
      </ul>
    </section>
  );
}
