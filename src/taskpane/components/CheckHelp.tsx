import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { Fragment, useEffect, useRef, type KeyboardEvent } from "react";
import { checkTitle } from "../finding-actions";
import { readHelp, type HelpBlock, type HelpPiece } from "../help-blocks";
import { strings } from "../strings";
import { Sentence } from "./Sentence";

const useStyles = makeStyles({
  root: {
    marginTop: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  paragraph: { margin: `0 0 ${tokens.spacingVerticalXS}` },
  heading: {
    margin: `${tokens.spacingVerticalS} 0 ${tokens.spacingVerticalXXS}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
  },
  quote: {
    margin: `0 0 ${tokens.spacingVerticalXS}`,
    paddingLeft: tokens.spacingHorizontalS,
    borderLeft: `2px solid ${tokens.colorNeutralStroke1}`,
  },
  table: {
    borderCollapse: "collapse",
    "& th, & td": {
      padding: `1px ${tokens.spacingHorizontalS} 1px 0`,
      textAlign: "left",
      verticalAlign: "top",
      borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    },
  },
  code: { fontFamily: "inherit", fontWeight: tokens.fontWeightSemibold },
  mark: {
    color: "inherit",
    backgroundColor: tokens.colorPaletteMarigoldBackground2,
    textDecorationLine: "underline",
    textUnderlineOffset: "3px",
  },
  foot: { marginTop: tokens.spacingVerticalS },
});

interface Props {
  readonly check: string;
  /** The page on it, as Markdown. */
  readonly page: string;
  readonly onClose: () => void;
}

/** What a check looks for and why, from its page in docs/checks. Esc closes it. */
export function CheckHelp({ check, page, onClose }: Props) {
  const styles = useStyles();
  const root = useRef<HTMLElement>(null);
  useEffect(() => {
    root.current?.focus({ preventScroll: true });
    root.current?.scrollIntoView({ block: "nearest" });
  }, []);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "Escape" || event.defaultPrevented) return;
    // Esc would leave the page that the help stands in as well.
    event.preventDefault();
    event.stopPropagation();
    onClose();
  };
  return (
    <section
      ref={root}
      tabIndex={-1}
      className={styles.root}
      aria-label={strings.check.helpOf(checkTitle(check))}
      onKeyDown={onKeyDown}
    >
      {readHelp(page).map((block, index) => (
        <Block key={index} block={block} />
      ))}
      <div className={styles.foot}>
        <Button size="small" onClick={onClose}>
          {strings.check.closeHelp}
        </Button>
      </div>
    </section>
  );
}

function Block({ block }: { readonly block: HelpBlock }) {
  const styles = useStyles();
  if (block.kind === "heading") {
    return (
      <h3 className={styles.heading}>
        <Pieces pieces={block.text} />
      </h3>
    );
  }
  if (block.kind === "quote") {
    return (
      <blockquote className={styles.quote}>
        {block.lines.map((line, index) => (
          <Fragment key={index}>
            {index > 0 ? <br /> : null}
            <Pieces pieces={line} />
          </Fragment>
        ))}
      </blockquote>
    );
  }
  if (block.kind === "table") return <Table rows={block.rows} />;
  return (
    <p className={styles.paragraph}>
      <Pieces pieces={block.text} />
    </p>
  );
}

function Table({ rows: [head = [], ...body] }: Pick<HelpBlock & { readonly kind: "table" }, "rows">) {
  const styles = useStyles();
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          {head.map((cell, index) => (
            <th key={index} scope="col">
              <Pieces pieces={cell} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {body.map((row, index) => (
          <tr key={index}>
            {row.map((cell, column) => (
              <td key={column}>
                <Pieces pieces={cell} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Pieces({ pieces }: { readonly pieces: readonly HelpPiece[] }) {
  const styles = useStyles();
  return pieces.map(({ text, look }, index) => {
    if (look === "code") {
      return (
        <code key={index} className={styles.code}>
          <Sentence text={text} />
        </code>
      );
    }
    if (look === "mark") {
      return (
        <mark key={index} className={styles.mark}>
          <Sentence text={text} />
        </mark>
      );
    }
    return <Sentence key={index} text={text} />;
  });
}
