import {
  Button,
  makeStyles,
  Menu,
  MenuButton,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  tokens,
  Tooltip,
} from "@fluentui/react-components";
import type { RibbonGroup, RibbonItem, RibbonMenu } from "./manifest-buttons";

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
  menuLabel: { "::after": { content: '" ▾"' } },
  icon: { width: "24px", height: "24px", display: "block" },
});

interface Props {
  readonly group: RibbonGroup;
  readonly onOpen: (page: string) => void;
  readonly onRun: (item: RibbonItem) => void;
}

/** The 谋篇 group of the ribbon, made from the manifest, so that the manifest's buttons are tried too. */
export function Ribbon({ group, onOpen, onRun }: Props) {
  const styles = useStyles();
  return (
    <div role="toolbar" aria-label={`功能区：${group.label}`} className={styles.group}>
      {group.controls.map((control) =>
        control.kind === "menu" ? (
          <FunctionMenu key={control.id} menu={control} onRun={onRun} />
        ) : (
          <Tooltip key={control.id} content={control.tip} relationship="description">
            <Button appearance="subtle" className={styles.button} onClick={() => onOpen(control.page)}>
              <img className={styles.icon} src={control.icon} alt="" />
              {control.label}
            </Button>
          </Tooltip>
        ),
      )}
    </div>
  );
}

/** A menu whose items run functions, each with its tip as Word shows it. */
function FunctionMenu({ menu, onRun }: { menu: RibbonMenu; onRun: Props["onRun"] }) {
  const styles = useStyles();
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <MenuButton appearance="subtle" className={styles.button} title={menu.tip} menuIcon={null}>
          <img className={styles.icon} src={menu.icon} alt="" />
          <span className={styles.menuLabel}>{menu.label}</span>
        </MenuButton>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {menu.items.map((item) => (
            <MenuItem key={item.id} title={item.tip} onClick={() => onRun(item)}>
              {item.label}
            </MenuItem>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
