import { makeStyles, Select, tokens } from "@fluentui/react-components";
import { useId } from "react";
import { GENRES, isGenre } from "../../report/genre";
import { usePaneHandle } from "../pane-context";
import { strings } from "../strings";

const useStyles = makeStyles({
  root: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalS },
  select: { flex: "1 1 0", minWidth: 0 },
});

/** The genre that the report is held to: what its title says, or what the user knows better. */
export function GenreSelect() {
  const styles = useStyles();
  const id = useId();
  const { state, choose } = usePaneHandle();
  const chosen = state.choices.genre;
  const found = state.checked?.report.genre ?? "其他";
  return (
    <div className={styles.root}>
      <label htmlFor={id}>{strings.check.genre}</label>
      <Select
        id={id}
        size="small"
        className={styles.select}
        value={chosen ?? ""}
        onChange={(_event, { value }) => choose("genre", isGenre(value) ? value : undefined)}
      >
        <option value="">
          {chosen ? strings.check.automaticAgain : strings.check.automatic(strings.names.genres[found])}
        </option>
        {GENRES.map((genre) => (
          <option key={genre} value={genre}>
            {strings.names.genres[genre]}
          </option>
        ))}
      </Select>
    </div>
  );
}
