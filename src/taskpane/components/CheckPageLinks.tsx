import { makeStyles, tokens } from "@fluentui/react-components";
import { ChevronRight16Regular } from "@fluentui/react-icons/svg/chevron-right";
import { CHECK_PAGES, type CheckPageId } from "../check-page";
import { strings } from "../strings";

const useStyles = makeStyles({
  list: {
    margin: 0,
    padding: 0,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    listStyleType: "none",
    "& > li + li": { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  },
  link: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    width: "100%",
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
    background: "none",
    color: "inherit",
    font: "inherit",
    textAlign: "left",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  name: { flex: "none" },
  state: {
    flex: "1 1 0",
    minWidth: 0,
    textAlign: "right",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
  },
  arrow: { flex: "none" },
});

interface Props {
  /** What stands beside the name of each page: how it is set now. */
  readonly states: Readonly<Record<CheckPageId, string>>;
  readonly onOpen: (page: CheckPageId) => void;
}

/** The ways to the pages behind the result. */
export function CheckPageLinks({ states, onOpen }: Props) {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {CHECK_PAGES.map((page) => (
        <li key={page}>
          <button type="button" className={styles.link} data-page={page} onClick={() => onOpen(page)}>
            <span className={styles.name}>{strings.checkPages[page].title}</span>
            <span className={styles.state}>{states[page]}</span>
            <ChevronRight16Regular className={styles.arrow} />
          </button>
        </li>
      ))}
    </ul>
  );
}
