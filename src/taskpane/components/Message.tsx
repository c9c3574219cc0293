import { makeStyles, tokens } from "@fluentui/react-components";
import { CheckmarkCircle20Regular } from "@fluentui/react-icons/svg/checkmark-circle";
import { DocumentAdd20Regular } from "@fluentui/react-icons/svg/document-add";
import { ErrorCircle20Regular } from "@fluentui/react-icons/svg/error-circle";
import { Info20Regular } from "@fluentui/react-icons/svg/info";
import type { ReactNode } from "react";
import { Sentence } from "./Sentence";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalXXL} ${tokens.spacingHorizontalL}`,
  },
  title: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  done: { color: tokens.colorPaletteGreenForeground1 },
  error: { color: tokens.colorPaletteRedForeground1 },
  plain: { color: tokens.colorNeutralForeground3 },
});

const ICONS = {
  done: CheckmarkCircle20Regular,
  error: ErrorCircle20Regular,
  info: Info20Regular,
  empty: DocumentAdd20Regular,
};

interface Props {
  readonly kind: keyof typeof ICONS;
  readonly title: string;
  readonly text: string;
  /** What can be done now. */
  readonly children?: ReactNode;
}

/** A state that fills a tab: nothing here yet, nothing left to do, or what went wrong. */
export function Message({ kind, title, text, children }: Props) {
  const styles = useStyles();
  const Icon = ICONS[kind];
  return (
    <section className={styles.root} role={kind === "error" ? "alert" : undefined}>
      <h2 className={styles.title}>
        <Icon className={kind === "done" ? styles.done : kind === "error" ? styles.error : styles.plain} />
        {title}
      </h2>
      <p className={styles.text}>
        <Sentence text={text} />
      </p>
      {children === undefined ? null : <div className={styles.actions}>{children}</div>}
    </section>
  );
}
