import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowLeft16Regular } from "@fluentui/react-icons/svg/arrow-left";
import { useEffect, useId, useRef, type KeyboardEvent, type ReactNode } from "react";
import { strings } from "../strings";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  head: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalS },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
});

interface Props {
  readonly title: string;
  /** What the way back is called; it leads to the result of the check if not given. */
  readonly back?: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A page behind the result or a list, with the way back; Esc goes back too. */
export function CheckPage({ title, back = strings.checkPages.back, onClose, children }: Props) {
  const styles = useStyles();
  const id = useId();
  const root = useRef<HTMLElement>(null);
  // The way back is the first button of the page.
  useEffect(() => root.current?.querySelector("button")?.focus(), []);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "Escape" || event.defaultPrevented) return;
    event.preventDefault();
    // office.js in a browser would move the focus on Esc, too.
    event.stopPropagation();
    onClose();
  };
  return (
    <section ref={root} className={styles.root} aria-labelledby={id} onKeyDown={onKeyDown}>
      <div className={styles.head}>
        <Button
          size="small"
          appearance="subtle"
          icon={<ArrowLeft16Regular />}
          aria-label={back}
          onClick={onClose}
        />
        <h2 id={id} className={styles.title}>
          {title}
        </h2>
      </div>
      {children}
    </section>
  );
}
