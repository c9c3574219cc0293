import { Button, makeStyles, tokens, Tooltip } from "@fluentui/react-components";
import type { RibbonGroup } from "./manifest-buttons";

const useStyles = makeStyles({
  group: {
    display: "flex",
    alignItems: "stretch",
    gap: "2px",
    marginLeft: "auto",
    paddingLeft: tokens.spacingHorizontalM,
    borderLeft: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  button: { flexDirection: "column", minWidth: "52px", padding: "2px 6px", fontSize: "12px", gap: "2px" },
  icon: { width: "24px", height: "24px", display: "block" },
});

/** The 谋篇 group of the ribbon, made from the manifest, so that the manifest's buttons are tried too. */
export function Ribbon({ group, onOpen }: { group: RibbonGroup; onOpen: (page: string) => void }) {
  const styles = useStyles();
  return (
    <div role="toolbar" aria-label={`功能区：${group.label}`} className={styles.group}>
      {group.buttons.map((button) => (
        <Tooltip key={button.id} content={button.tip} relationship="description">
          <Button appearance="subtle" className={styles.button} onClick={() => onOpen(button.page)}>
            <img className={styles.icon} src={button.icon} alt="" />
            {button.label}
          </Button>
        </Tooltip>
      ))}
    </div>
  );
}
