import { Button, Checkbox, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { ChevronDown16Regular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronRight16Regular } from "@fluentui/react-icons/svg/chevron-right";
import { useId, useState } from "react";
import type { Blank } from "../../checks/blank";
import type { Paragraph } from "../../report/paragraph";
import type { FormField } from "../form-fields";
import { strings } from "../strings";
import { Change } from "./Change";
import { ExcerptText } from "./ExcerptText";
import { ValueDoubt } from "./ValueDoubt";

const useStyles = makeStyles({
  input: { width: "100%" },
  toggle: { paddingLeft: 0, justifyContent: "flex-start" },
  list: {
    margin: 0,
    padding: `0 0 0 ${tokens.spacingHorizontalS}`,
    listStyleType: "none",
    borderLeft: `2px solid ${tokens.colorNeutralStroke2}`,
  },
});

interface Props {
  readonly field: FormField;
  readonly value: string;
  /** Places that are not to be filled. */
  readonly left: ReadonlySet<Blank>;
  readonly paragraphs: readonly Paragraph[];
  readonly onValue: (value: string) => void;
  readonly onLeave: (left: ReadonlySet<Blank>) => void;
}

/** One line of the form, with the places that it fills. */
export function BlankFormField({ field, value, left, paragraphs, onValue, onLeave }: Props) {
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  const id = useId();
  const { label, blanks } = field;
  const { form } = strings.blanks;
  const text = value.trim();
  const chosen = blanks.filter((blank) => !left.has(blank));
  const [first] = blanks;
  return (
    <li>
      <Field label={label}>
        <Input
          type="text"
          className={styles.input}
          value={value}
          autoComplete="off"
          aria-describedby={`${id}-doubt`}
          onChange={(_event, data) => onValue(data.value)}
        />
      </Field>
      {first ? <ValueDoubt id={`${id}-doubt`} blank={first} value={value} paragraphs={paragraphs} /> : null}
      <Button
        className={styles.toggle}
        size="small"
        appearance="transparent"
        icon={open ? <ChevronDown16Regular /> : <ChevronRight16Regular />}
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        {chosen.length === blanks.length
          ? form.places(blanks.length)
          : form.chosenPlaces(chosen.length, blanks.length)}
      </Button>
      {open ? (
        <ul id={id} className={styles.list} aria-label={form.placesOf(label)}>
          {blanks.map((blank, index) => (
            <li key={index}>
              <Checkbox
                checked={!left.has(blank)}
                label={
                  text === "" ? (
                    <ExcerptText paragraphs={paragraphs} at={blank.at} quiet />
                  ) : (
                    <Change paragraphs={paragraphs} edit={{ at: blank.at, text }} />
                  )
                }
                onChange={(_event, { checked }) => {
                  const next = new Set(left);
                  if (checked) next.delete(blank);
                  else next.add(blank);
                  onLeave(next);
                }}
              />
            </li>
          ))}
        </ul>
      ) : null}
    </li>
  );
}
