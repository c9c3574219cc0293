import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { Fragment, useId } from "react";
import { ENDS } from "../limits-entry";
import type { LimitsGroup } from "../requirement-rows";
import { strings } from "../strings";
import type { LimitFields } from "../use-limit-fields";
import { LimitField } from "./LimitField";
import { RoleName } from "./RoleName";

const useStyles = makeStyles({
  root: {
    display: "grid",
    gridTemplateColumns: "48px 1fr 1fr",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXS,
    paddingTop: tokens.spacingVerticalS,
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  name: { fontWeight: tokens.fontWeightSemibold },
  /** A long name has a line of its own, so that the fields of all groups stand below each other. */
  long: { gridColumn: "1 / -1" },
  first: { gridColumn: "2" },
  end: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  problem: {
    gridColumn: "1 / -1",
    margin: 0,
    color: tokens.colorPaletteRedForeground1,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

const SHORT_NAME = 2;

interface Props {
  readonly group: LimitsGroup;
  readonly fields: LimitFields;
}

/** The floors and ceilings of one thing, each row in characters or in per cent. */
export function LimitsGroupView({ group, fields }: Props) {
  const styles = useStyles();
  const id = useId();
  const { name, role, rows } = group;
  return (
    <div role="group" aria-labelledby={id} className={styles.root}>
      <span id={id} className={mergeClasses(styles.name, name.length > SHORT_NAME && styles.long)}>
        {role === undefined ? name : <RoleName role={role} />}
      </span>
      {ENDS.map((end, index) => (
        <span key={end} aria-hidden="true" className={mergeClasses(styles.end, index === 0 && styles.first)}>
          {strings.requirement.ends[end]}
        </span>
      ))}
      {rows.map((row, index) => {
        const problem = fields.problem(row);
        const problemId = `${id}${index}`;
        return (
          <Fragment key={row.id}>
            <span className={styles.end}>{strings.requirement.measures[row.measure]}</span>
            {ENDS.map((end) => (
              <LimitField
                key={end}
                row={row}
                end={end}
                fields={fields}
                problemId={problem?.ends.includes(end) ? problemId : undefined}
              />
            ))}
            {problem ? (
              <p id={problemId} role="alert" className={styles.problem}>
                {problem.text}
              </p>
            ) : null}
          </Fragment>
        );
      })}
    </div>
  );
}
