import { Button, makeStyles, Spinner, tokens } from "@fluentui/react-components";
import { usePaneHandle } from "../pane-context";
import { strings } from "../strings";
import { useLong } from "../use-long";
import { Message } from "./Message";

const useStyles = makeStyles({ reading: { padding: tokens.spacingVerticalXXL } });

/** After so long a person wonders whether anything is going on. */
const SILENT_MS = 8_000;

interface Props {
  /** What an empty document means for this tab. */
  readonly hint: string;
}

/** What a tab shows instead of a result: the document is being read, could not be read, or is empty. */
export function NoDocument({ hint }: Props) {
  const styles = useStyles();
  const { state, recheck, openTab } = usePaneHandle();
  const silent = useLong(state.busy, SILENT_MS);
  if (state.checked) {
    return (
      <Message kind="empty" title={strings.state.emptyTitle} text={hint}>
        <Button appearance="primary" onClick={() => openTab("skeleton")}>
          {strings.state.toSkeleton}
        </Button>
      </Message>
    );
  }
  if (state.error && !state.busy) {
    return (
      <Message kind="error" title={strings.state.failedTitle} text={strings.wordError.text(state.error)}>
        {/* What this Word does not have it will not have the next time. */}
        {state.error.kind === "unsupported" ? null : (
          <>
            <Button appearance="primary" onClick={recheck}>
              {strings.state.retry}
            </Button>
            <Button onClick={() => location.reload()}>{strings.app.reload}</Button>
          </>
        )}
      </Message>
    );
  }
  return (
    <Spinner
      className={styles.reading}
      size="small"
      label={silent ? strings.state.readingLong : strings.state.readingTitle}
    />
  );
}
