import { Button, makeStyles, Spinner, tokens } from "@fluentui/react-components";
import { ArrowSync16Regular } from "@fluentui/react-icons/svg/arrow-sync";
import { countFindings } from "../finding-groups";
import { formatCount } from "../format";
import { usePaneHandle } from "../pane-context";
import { strings } from "../strings";
import { useLong } from "../use-long";
import { Count } from "./Count";
import { ShareBar } from "./ShareBar";
import { useHidden } from "../hidden-style";

const useStyles = makeStyles({
  root: { padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} 0` },
  row: { display: "flex", alignItems: "center", minHeight: "28px", fontVariantNumeric: "tabular-nums" },
  counts: { flex: "1 1 0", minWidth: 0, display: "flex", flexWrap: "wrap", alignItems: "baseline" },
  dot: { color: tokens.colorNeutralForeground3, margin: "0 2px" },
  waiting: { flex: "1 1 0", color: tokens.colorNeutralForeground2 },
  shares: {
    display: "block",
    width: "100%",
    padding: 0,
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
    background: "none",
    color: "inherit",
    font: "inherit",
    textAlign: "left",
    cursor: "pointer",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "2px" },
  },
  note: {
    margin: `${tokens.spacingVerticalXS} 0 0`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  again: { marginTop: tokens.spacingVerticalXS },
  busy: { minWidth: "24px", justifyContent: "center" },
});

/** Reading that nobody asked for, and that most often finds nothing new, goes unseen for so long. */
const QUIET_MS = 2_000;

/** How the open document stands, always in sight: what is blank, what must and should change, its length and balance. */
export function StatusStrip() {
  const styles = useStyles();
  const hidden = useHidden();
  const { state, recheck, openTab, lead } = usePaneHandle();
  const { checked, busy, quiet, error } = state;
  // What nobody asked for is worth a sign only where it takes so long that one might wonder.
  const long = useLong(busy, quiet ? QUIET_MS : undefined);
  const pieces = (checked?.balance ?? []).filter(({ share }) => share > 0);
  const counts = countFindings(checked?.findings ?? []);
  return (
    <div role="group" aria-label={strings.strip.label} className={styles.root}>
      <div className={styles.row}>
        {checked ? (
          <div className={styles.counts}>
            {checked.empty ? (
              strings.strip.empty
            ) : (
              <>
                <Count name={strings.strip.blanks} count={counts.blanks} tab="blanks" tone="warning" />
                <span className={styles.dot}>·</span>
                <Count
                  name={strings.strip.errors}
                  count={counts.errors}
                  tab="check"
                  kind="error"
                  tone="error"
                />
                <span className={styles.dot}>·</span>
                <Count
                  name={strings.strip.warnings}
                  count={counts.warnings}
                  tab="check"
                  kind="warning"
                  tone="plain"
                />
              </>
            )}
            <span className={styles.dot}>·</span>
            <span>{strings.strip.characters(formatCount(checked.report.characters))}</span>
          </div>
        ) : (
          <span className={styles.waiting}>{error ? strings.state.failedTitle : strings.strip.reading}</span>
        )}
        {long ? <Spinner className={styles.busy} size="tiny" aria-label={strings.strip.working} /> : null}
        <Button
          size="small"
          appearance="subtle"
          icon={<ArrowSync16Regular />}
          aria-label={strings.strip.recheck}
          title={strings.strip.recheck}
          onClick={recheck}
        />
      </div>
      {pieces.length > 0 ? (
        <button
          type="button"
          className={styles.shares}
          title={strings.strip.openBalance}
          onClick={() => {
            openTab("check");
            lead({ at: "balance", focus: true });
          }}
        >
          <ShareBar pieces={pieces} label={strings.strip.balance} />
        </button>
      ) : null}
      <Notes />
      <div role="status" className={hidden.root}>
        {checked && !checked.empty ? (
          // A check that somebody waited for is told even if it found the same as before.
          <span key={state.answered}>
            {strings.strip.finished(counts.blanks, counts.errors, counts.warnings)}
          </span>
        ) : null}
      </div>
    </div>
  );
}

/** What limits the result, a line each; and what to do where the last reading failed. */
function Notes() {
  const styles = useStyles();
  const { state, readOnly, watched, recheck } = usePaneHandle();
  const document = state.checked?.document;
  const failed = state.checked && state.error;
  const notes = [
    readOnly ? strings.app.readOnly : undefined,
    document?.trackedChanges ? strings.app.trackedChanges : undefined,
    document?.labelsRead === false ? strings.app.noLabels : undefined,
    watched ? undefined : strings.app.noWatch,
  ].filter((note) => note !== undefined);
  const lost = failed?.kind === "session";
  return (
    <>
      {/* Always there, or screen readers would miss the first word. */}
      <div role="alert">
        {failed ? (
          <p className={styles.note}>
            {strings.text.sentences([strings.state.stale, strings.wordError.text(failed)])}
          </p>
        ) : null}
      </div>
      {failed ? (
        <Button className={styles.again} size="small" onClick={lost ? () => location.reload() : recheck}>
          {lost ? strings.app.reload : strings.state.retry}
        </Button>
      ) : null}
      {notes.map((note) => (
        <p key={note} className={styles.note}>
          {note}
        </p>
      ))}
    </>
  );
}
