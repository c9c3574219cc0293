import { Button, makeStyles, Select, tokens } from "@fluentui/react-components";
import { useId, useState } from "react";
import { ROLES, type Role } from "../../report/role";
import { usePaneHandle } from "../pane-context";
import { strings } from "../strings";
import { useBeginSection } from "../use-begin-section";

const useStyles = makeStyles({
  root: {
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  line: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS },
  hint: {
    margin: `${tokens.spacingVerticalXS} 0 0`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});

/** The parts that are told apart first, because the check asks for them. */
const ASKED: readonly Role[] = ["problem", "plan", "achievement"];

/** Makes a section begin at the cursor's sentence, or gives the one that begins there another role. */
export function BeginSection() {
  const styles = useStyles();
  const id = useId();
  const { state } = usePaneHandle();
  const { working, begin } = useBeginSection();
  const [chosen, setChosen] = useState<Role>();
  const sections = state.checked?.report.sections ?? [];
  const missing = ASKED.find((role) => sections.every((section) => section.role !== role));
  const role = chosen ?? missing ?? "problem";
  return (
    <div className={styles.root}>
      <div className={styles.line}>
        <label htmlFor={id}>{strings.sections.cursor}</label>
        <Select
          id={id}
          size="small"
          value={role}
          onChange={(_event, { value }) => setChosen(ROLES.find((known) => known === value))}
        >
          {ROLES.map((known) => (
            <option key={known} value={known}>
              {strings.names.roles[known]}
            </option>
          ))}
        </Select>
        <Button
          size="small"
          appearance="primary"
          disabledFocusable={working}
          onClick={() => void begin(role).then((begun) => begun && setChosen(undefined))}
        >
          {strings.sections.begin}
        </Button>
      </div>
      <p className={styles.hint}>{strings.sections.cursorHint}</p>
    </div>
  );
}
