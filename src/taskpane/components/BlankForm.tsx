import { Button, Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { useRef, useState, type FormEvent, type KeyboardEvent } from "react";
import type { Blank } from "../../checks/blank";
import type { CheckedDocument } from "../check-document";
import { followBlank } from "../follow-blank";
import type { FormField } from "../form-fields";
import { forgetValues, rememberedValues, rememberValues, type FormValues } from "../form-memory";
import { usePaneHandle } from "../pane-context";
import { strings } from "../strings";
import { BlankFormField } from "./BlankFormField";

const useStyles = makeStyles({
  text: { margin: `0 0 ${tokens.spacingVerticalL}`, color: tokens.colorNeutralForeground2 },
  fields: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
  foot: {
    position: "sticky",
    bottom: 0,
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} 0`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  memory: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    margin: `${tokens.spacingVerticalL} 0 ${tokens.spacingVerticalM}`,
  },
  // The box of a checkbox stands off its edge by this much.
  remember: { marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})` },
  privacy: {
    margin: 0,
    width: "100%",
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

interface Props {
  readonly checked: CheckedDocument;
  readonly fields: readonly FormField[];
  /** What was filled before, since the pane was opened. */
  readonly given: FormValues;
  readonly onGiven: (values: FormValues) => void;
  readonly onFilled: () => void;
}

/** What everybody knows, once each: every place is shown and can be left out, and all are filled in one step. */
export function BlankForm({ checked, fields, given, onGiven, onFilled }: Props) {
  const styles = useStyles();
  const { storage, apply, say, working, readOnly } = usePaneHandle();
  const [remembered, setRemembered] = useState(() => rememberedValues(storage));
  const [values, setValues] = useState<FormValues>({ ...remembered, ...given });
  const [remember, setRemember] = useState(Object.keys(remembered).length > 0);
  const [left, setLeft] = useState<ReadonlySet<Blank>>(new Set());
  const [seen, setSeen] = useState(checked);
  const form = useRef<HTMLFormElement>(null);
  const { form: said } = strings.blanks;
  if (seen !== checked) {
    setSeen(checked);
    setLeft(follow(left, seen, checked));
  }

  const valueOf = ({ id }: FormField) => (values[id] ?? "").trim();
  const edits = fields.flatMap((field) => {
    const text = valueOf(field);
    const blanks = text === "" ? [] : field.blanks.filter((blank) => !left.has(blank));
    return blanks.map(({ at }) => ({ at, text }));
  });
  const personal = fields.filter((field) => field.personal);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (edits.length === 0) return;
    const now = Object.fromEntries(fields.map((field) => [field.id, valueOf(field)]));
    if (!(await apply(edits, said.filled(edits.length)))) return;
    onGiven({ ...given, ...now });
    const known = personal.map((field) => [field.id, valueOf(field)] as const);
    if (remember) rememberValues(storage, Object.fromEntries(known.filter(([, value]) => value !== "")));
    onFilled();
    say({
      kind: "done",
      text: said.filled(edits.length),
      next: { tab: "check", label: strings.blanks.toCheck },
    });
  };
  const forget = () => {
    forgetValues(storage);
    setRemembered({});
    setRemember(false);
    say({ kind: "done", text: said.forgotten });
    form.current?.querySelector<HTMLElement>("input[type=checkbox][data-remember]")?.focus();
  };
  /** Enter goes through the fields, and from the last one to the button that fills them all. */
  const onKeyDown = (event: KeyboardEvent<HTMLFormElement>) => {
    const { target } = event;
    if (event.key !== "Enter" || !(target instanceof HTMLInputElement) || target.type !== "text") return;
    if (event.nativeEvent.isComposing) return;
    event.preventDefault();
    const stops = [...event.currentTarget.querySelectorAll<HTMLElement>("input[type=text], [type=submit]")];
    stops[stops.indexOf(target) + (event.shiftKey ? -1 : 1)]?.focus();
  };
  if (fields.length === 0) return <p className={styles.text}>{said.nothing}</p>;
  return (
    <form ref={form} onSubmit={(event) => void submit(event)} onKeyDown={onKeyDown}>
      <p className={styles.text}>{said.howTo}</p>
      <ul className={styles.fields}>
        {fields.map((field) => (
          <BlankFormField
            key={field.id}
            field={field}
            value={values[field.id] ?? ""}
            left={left}
            paragraphs={checked.document.paragraphs}
            onValue={(value) => setValues({ ...values, [field.id]: value })}
            onLeave={setLeft}
          />
        ))}
      </ul>
      {personal.length > 0 ? (
        <div className={styles.memory}>
          <Checkbox
            className={styles.remember}
            data-remember=""
            checked={remember}
            label={said.remember(personal.map(({ label }) => label).join("、"))}
            onChange={(_event, { checked: wanted }) => setRemember(wanted === true)}
          />
          {Object.keys(remembered).length > 0 ? (
            <Button size="small" appearance="subtle" onClick={forget}>
              {said.forget}
            </Button>
          ) : null}
          <p className={styles.privacy}>{said.privacy}</p>
        </div>
      ) : null}
      <div className={styles.foot} data-cover="bottom">
        <Button
          type="submit"
          appearance="primary"
          disabledFocusable={edits.length === 0 || working || readOnly}
        >
          {said.fill(edits.length)}
        </Button>
      </div>
    </form>
  );
}

/** Places that were left out, in another state of the document. */
function follow(
  left: ReadonlySet<Blank>,
  before: CheckedDocument,
  after: CheckedDocument,
): ReadonlySet<Blank> {
  const sides = (of: CheckedDocument) => ({ blanks: of.blanks, paragraphs: of.document.paragraphs });
  const found = [...left].map((blank) => followBlank(blank, sides(before), sides(after)));
  return new Set(found.filter((blank) => blank !== undefined));
}
