import { makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import type { Role } from "../../report/role";
import { usePaneHandle } from "../pane-context";
import { withRole } from "../section-roles";
import { lostRoles, outlineKind, sectionRows } from "../section-rows";
import { strings } from "../strings";
import { useKeptFocus } from "../use-kept-focus";
import { BeginSection } from "./BeginSection";
import { LostChoices } from "./LostChoices";
import { Message } from "./Message";
import { RestoreButton } from "./RestoreButton";
import { SectionItem } from "./SectionItem";
import { Sentence } from "./Sentence";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "2px" },
  },
  note: { margin: 0, color: tokens.colorNeutralForeground2 },
  list: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
});

const NOTHING_SET = {};

/** Which part of the document is taken for what, and why; the user can say otherwise. */
export function SectionsPage() {
  const styles = useStyles();
  const { state, choose } = usePaneHandle();
  const { home, keep } = useKeptFocus<HTMLDivElement>();
  const report = state.checked?.report;
  const roles = state.choices.roles ?? NOTHING_SET;
  const rows = useMemo(() => (report ? sectionRows(report, roles) : []), [report, roles]);
  const lost = useMemo(() => (report ? lostRoles(report, roles) : []), [report, roles]);
  if (!report) return null;

  const outline = outlineKind(report, rows);
  const set = (key: string, role: Role | undefined) =>
    keep(() => choose("roles", withRole(roles, key, role)));
  return (
    <div
      ref={home}
      className={styles.root}
      role="group"
      aria-label={strings.checkPages.sections.title}
      tabIndex={-1}
    >
      {outline === "none" ? (
        <Message kind="info" title={strings.sections.noneTitle} text={strings.sections.none} />
      ) : (
        <p className={styles.note}>
          <Sentence
            text={strings.text.sentences([strings.sections.outline[outline], strings.sections.howTo])}
          />
        </p>
      )}
      {report.sections.length > 0 ? (
        <ol className={styles.list} aria-label={strings.sections.list}>
          {rows.map((row) => (
            <SectionItem
              key={row.id}
              row={row}
              onSet={(role) => row.decision && set(row.decision.key, role)}
            />
          ))}
        </ol>
      ) : null}
      <BeginSection />
      <LostChoices keys={lost} onForget={(key) => set(key, undefined)} />
      <RestoreButton value={state.choices.roles} onChange={(value) => choose("roles", value)} />
    </div>
  );
}
