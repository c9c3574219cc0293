import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useRef, type KeyboardEvent } from "react";
import { usePaneHandle } from "../pane-context";
import { strings } from "../strings";
import { TABS, type TabId } from "../tab";

const useStyles = makeStyles({
  root: { display: "flex", padding: `0 ${tokens.spacingHorizontalXS}` },
  tab: {
    position: "relative",
    flex: "1 1 0",
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalXS}`,
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
    background: "none",
    color: tokens.colorNeutralForeground2,
    font: "inherit",
    lineHeight: tokens.lineHeightBase300,
    cursor: "pointer",
    ":hover::after": {
      content: '""',
      position: "absolute",
      right: "20%",
      bottom: 0,
      left: "20%",
      height: "3px",
      borderRadius: tokens.borderRadiusCircular,
      backgroundColor: tokens.colorNeutralStroke1Hover,
    },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-3px" },
  },
  // A border and not a background: high contrast keeps borders.
  selected: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    "::after": {
      content: '""',
      position: "absolute",
      right: "20%",
      bottom: 0,
      left: "20%",
      borderBottom: `3px solid ${tokens.colorCompoundBrandStroke}`,
      borderRadius: tokens.borderRadiusCircular,
    },
    ":hover::after": { height: 0 },
  },
});

/** Where the keys of a tab list lead, from the index of the tab that has the focus. */
const KEYS: Readonly<Partial<Record<string, (index: number) => number>>> = {
  ArrowLeft: (index) => (index + TABS.length - 1) % TABS.length,
  ArrowRight: (index) => (index + 1) % TABS.length,
  Home: () => 0,
  End: () => TABS.length - 1,
};

/**
 * The pane's four tabs, with the keys of a tab list. Fluent's own would be a sixth of all the JavaScript that
 * the pane loads first.
 */
export function TabBar() {
  const styles = useStyles();
  const { tab, openTab } = usePaneHandle();
  const list = useRef<HTMLDivElement>(null);

  const onKeyDown = (event: KeyboardEvent) => {
    const target = TABS[KEYS[event.key]?.(TABS.indexOf(tab)) ?? -1];
    if (!target) return;
    event.preventDefault();
    openTab(target);
    list.current?.querySelector<HTMLElement>(`#${tabId(target)}`)?.focus();
  };
  return (
    <div
      ref={list}
      role="tablist"
      aria-label={strings.app.tabList}
      className={styles.root}
      onKeyDown={onKeyDown}
    >
      {TABS.map((id) => (
        <button
          key={id}
          id={tabId(id)}
          type="button"
          role="tab"
          aria-selected={id === tab}
          aria-controls={panelId(id)}
          tabIndex={id === tab ? 0 : -1}
          className={mergeClasses(styles.tab, id === tab && styles.selected)}
          onClick={() => openTab(id)}
        >
          {strings.app.tabs[id]}
        </button>
      ))}
    </div>
  );
}

/** The id of a tab's button, by which its panel is named. */
export function tabId(tab: TabId): string {
  return `tab-${tab}`;
}

/** The id of what a tab shows. */
export function panelId(tab: TabId): string {
  return `panel-${tab}`;
}
