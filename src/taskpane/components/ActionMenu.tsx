import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { MoreHorizontal16Regular } from "@fluentui/react-icons/svg/more-horizontal";
import { Fragment, useEffect, useId, useRef, useState, type KeyboardEvent } from "react";

const useStyles = makeStyles({
  root: { position: "relative", marginLeft: "auto" },
  menu: {
    position: "absolute",
    top: "100%",
    right: 0,
    zIndex: 2,
    width: "208px",
    padding: tokens.spacingVerticalXS,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow16,
  },
  title: {
    display: "block",
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    marginTop: tokens.spacingVerticalXS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
  item: {
    display: "block",
    width: "100%",
    padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalS}`,
    border: "none",
    borderRadius: tokens.borderRadiusSmall,
    background: "none",
    color: "inherit",
    font: "inherit",
    textAlign: "left",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
});

/** Something that can be done, and what it says. */
export interface MenuAction {
  readonly text: string;
  readonly act: () => void;
}

/** Actions that belong together; a title says what they are about. */
export interface MenuGroup {
  readonly title?: string;
  readonly actions: readonly MenuAction[];
}

/** Where the keys of a menu lead, from the index of the action that has the focus, of so many. */
const KEYS: Readonly<Partial<Record<string, (index: number, count: number) => number>>> = {
  ArrowDown: (index, count) => (index + 1) % count,
  ArrowUp: (index, count) => (index + count - 1) % count,
  Home: () => 0,
  End: (_index, count) => count - 1,
};

interface Props {
  /** What the button with the three dots is called. */
  readonly label: string;
  readonly groups: readonly MenuGroup[];
}

/** A quiet button that opens a short list of actions, with the keys of a menu. Fluent's own weighs as much as a tab. */
export function ActionMenu({ label, groups }: Props) {
  const styles = useStyles();
  const id = useId();
  const root = useRef<HTMLDivElement>(null);
  const menu = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState(false);
  const items = () => [...(menu.current?.querySelectorAll<HTMLElement>("[role=menuitem]") ?? [])];

  useEffect(() => {
    if (!open) return undefined;
    items()[0]?.focus();
    menu.current?.scrollIntoView({ block: "nearest" });
    const leave = (event: Event) => {
      if (!(event.target instanceof Node && root.current?.contains(event.target))) setOpen(false);
    };
    document.addEventListener("pointerdown", leave);
    // The user turned to the document, which stands outside of the pane.
    window.addEventListener("blur", leave);
    return () => {
      document.removeEventListener("pointerdown", leave);
      window.removeEventListener("blur", leave);
    };
  }, [open]);

  const close = () => {
    setOpen(false);
    root.current?.querySelector("button")?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const all = items();
    const to = all[KEYS[event.key]?.(all.indexOf(event.target as HTMLElement), all.length) ?? -1];
    const leaves = event.key === "Escape" || event.key === "Tab";
    if (!to && !leaves) return;
    // Esc would leave the page that the menu stands in as well; and office.js has its own way with both keys.
    event.preventDefault();
    event.stopPropagation();
    if (to) to.focus();
    else close();
  };
  return (
    <div ref={root} className={styles.root}>
      <Button
        size="small"
        appearance="subtle"
        icon={<MoreHorizontal16Regular />}
        aria-label={label}
        title={label}
        aria-haspopup="menu"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
        onKeyDown={(event) => {
          if (event.key !== "ArrowDown") return;
          event.preventDefault();
          setOpen(true);
        }}
      />
      {open ? (
        <div ref={menu} role="menu" aria-label={label} className={styles.menu} onKeyDown={onKeyDown}>
          {groups.map(({ title, actions }, index) => {
            const buttons = actions.map(({ text, act }) => (
              <button
                key={text}
                type="button"
                role="menuitem"
                tabIndex={-1}
                className={styles.item}
                onClick={() => {
                  close();
                  act();
                }}
              >
                {text}
              </button>
            ));
            return title === undefined ? (
              <Fragment key={index}>{buttons}</Fragment>
            ) : (
              <div key={index} role="group" aria-labelledby={`${id}${index}`}>
                <span id={`${id}${index}`} className={styles.title}>
                  {title}
                </span>
                {buttons}
              </div>
            );
          })}
        </div>
      ) : null}
    </div>
  );
}
