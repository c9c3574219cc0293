import { makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useId, useRef, type ReactNode } from "react";

const useStyles = makeStyles({
  title: {
    margin: `0 0 ${tokens.spacingVerticalXS}`,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  list: { margin: 0, padding: 0, listStyleType: "none" },
});

interface Props {
  readonly title: string;
  readonly count: number;
  /** The entry that is being changed. */
  readonly editing: string | undefined;
  readonly children: ReactNode;
}

/**
 * A list of the user's own entries. The focus does not get lost with what is closed or removed: it goes to the
 * entry that was changed, or to the list's title.
 */
export function OwnList({ title, count, editing, children }: Props) {
  const styles = useStyles();
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const before = useRef({ editing, count });
  useEffect(() => {
    const { editing: closed, count: last } = before.current;
    before.current = { editing, count };
    if (document.activeElement !== document.body) return;
    const section = heading.current?.parentElement;
    if (closed !== undefined && editing === undefined) {
      section?.querySelector<HTMLElement>(`[data-entry="${CSS.escape(closed)}"] button`)?.focus();
    } else if (count < last) heading.current?.focus();
  }, [editing, count]);
  if (count === 0) return null;
  return (
    <section aria-labelledby={id}>
      <h2 id={id} ref={heading} tabIndex={-1} className={styles.title}>
        {title}
      </h2>
      <ul className={styles.list}>{children}</ul>
    </section>
  );
}
