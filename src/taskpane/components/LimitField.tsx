import { Button, Input, makeStyles, tokens } from "@fluentui/react-components";
import { Dismiss12Regular } from "@fluentui/react-icons/svg/dismiss";
import { useId } from "react";
import { limitText, type End } from "../limits-entry";
import type { LimitsRow } from "../requirement-rows";
import { strings } from "../strings";
import type { LimitFields } from "../use-limit-fields";

const useStyles = makeStyles({
  root: { minWidth: 0, fontVariantNumeric: "tabular-nums" },
  wrong: { borderTopColor: tokens.colorPaletteRedBorderActive },
  clear: { minWidth: "20px", width: "20px", height: "20px", padding: 0 },
});

interface Props {
  readonly row: LimitsRow;
  readonly end: End;
  readonly fields: LimitFields;
  /** The element that says what is wrong; absent while nothing is. */
  readonly problemId: string | undefined;
}

/** One limit. Empty, it shows what the genre advises. */
export function LimitField({ row, end, fields, problemId }: Props) {
  const styles = useStyles();
  const id = useId();
  const text = fields.text(row, end);
  const name = strings.requirement.ends[end];
  const advised = limitText(row.measure, row.advised[end]);
  return (
    <Input
      id={id}
      size="small"
      className={styles.root}
      inputMode="decimal"
      autoComplete="off"
      value={text}
      aria-label={strings.requirement.field(row.name, name)}
      aria-invalid={problemId !== undefined}
      aria-describedby={problemId}
      placeholder={advised === "" ? strings.requirement.free : strings.requirement.advised(advised)}
      onChange={(_event, { value }) => fields.type(row, end, value)}
      onBlur={() => fields.leave(row)}
      onKeyDown={(event) => {
        // While an input method is open, Enter belongs to it.
        if (event.key === "Enter" && !event.nativeEvent.isComposing) fields.settle(row);
      }}
      contentAfter={
        text === "" ? null : (
          <Button
            size="small"
            appearance="transparent"
            className={styles.clear}
            icon={<Dismiss12Regular />}
            aria-label={strings.requirement.clear(row.name, name)}
            onClick={() => {
              fields.clear(row, end);
              document.getElementById(id)?.focus();
            }}
          />
        )
      }
    />
  );
}
