import { Button, makeStyles, Select, Switch, tokens } from "@fluentui/react-components";
import { useId, useRef, useState } from "react";
import { SEVERITIES, type CheckRow } from "../check-rows";
import { withCheckSetting, type CheckSetting } from "../check-setting";
import { checkTitle } from "../finding-actions";
import { usePaneHandle } from "../pane-context";
import { strings } from "../strings";
import { LazyCheckHelp } from "./LazyCheckHelp";
import { Sentence } from "./Sentence";

const useStyles = makeStyles({
  root: {
    padding: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalS}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  head: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalS },
  switch: { flex: "1 1 0", minWidth: 0, marginLeft: "-8px" },
  select: { flex: "none" },
  text: {
    margin: 0,
    paddingLeft: "48px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  help: { marginLeft: "48px", padding: 0, minWidth: 0, color: tokens.colorBrandForegroundLink },
  now: { color: tokens.colorNeutralForeground3, fontVariantNumeric: "tabular-nums" },
});

interface Props {
  readonly row: CheckRow;
}

/** A check with its switch, its severity, what it is for, and what it finds now. */
export function CheckRowView({ row: { check, setting, found, ignored } }: Props) {
  const styles = useStyles();
  const id = useId();
  const opener = useRef<HTMLElement>();
  const [helping, setHelping] = useState(false);
  const { state, prefer, say } = usePaneHandle();
  const names = strings.check.severities;
  const set = (next: CheckSetting) => {
    prefer(withCheckSetting(state.preferences, check.id, next));
    // A way back that an earlier notice offers is not to be taken for this.
    say(undefined);
  };
  const now = [
    setting.on ? strings.checks.found(found) : strings.checks.off,
    ...(ignored > 0 ? [strings.checks.ignoredToo(ignored)] : []),
  ];
  return (
    <li className={styles.root}>
      <div className={styles.head}>
        <Switch
          className={styles.switch}
          checked={setting.on}
          label={checkTitle(check.id)}
          aria-describedby={id}
          onChange={(_event, { checked: on }) => set({ ...setting, on })}
        />
        {setting.on ? (
          <Select
            size="small"
            className={styles.select}
            aria-label={strings.checks.severity(checkTitle(check.id))}
            value={setting.severity ?? ""}
            onChange={(_event, { value }) => {
              const severity = SEVERITIES.find((known) => known === value);
              set({ on: true, ...(severity && { severity }) });
            }}
          >
            <option value="">{strings.checks.standard(names[check.severity])}</option>
            {SEVERITIES.map((severity) => (
              <option key={severity} value={severity}>
                {names[severity]}
              </option>
            ))}
          </Select>
        ) : null}
      </div>
      <p id={id} className={styles.text}>
        <Sentence text={strings.names.finds[check.id] ?? ""} />
        <br />
        <span className={styles.now}>{strings.text.clauses(now)}</span>
      </p>
      <Button
        className={styles.help}
        size="small"
        appearance="transparent"
        aria-label={strings.check.helpFor(checkTitle(check.id))}
        aria-expanded={helping}
        onClick={({ currentTarget }) => {
          opener.current = currentTarget;
          setHelping(!helping);
        }}
      >
        {strings.check.help}
      </Button>
      {helping ? (
        <LazyCheckHelp
          check={check.id}
          onClose={() => {
            opener.current?.focus();
            setHelping(false);
          }}
        />
      ) : null}
    </li>
  );
}
