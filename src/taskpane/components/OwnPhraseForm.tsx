import { Input, makeStyles, Select, Textarea, tokens } from "@fluentui/react-components";
import { useEffect, useId, useMemo, useRef, useState } from "react";
import { splitTags } from "../../library/split-tags";
import { LIBRARY_LIMITS, textFault } from "../../library/library-limits";
import type { NewPhrase } from "../../library/own-library";
import { phraseKey } from "../../library/same-entry";
import { ROLE_NAMES, type PartRole } from "../../report/role";
import { strings } from "../strings";
import { useLibrary } from "../use-library";
import { OwnForm } from "./OwnForm";

const useStyles = makeStyles({
  field: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXXS },
  row: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  role: { flex: "0 1 120px", minWidth: "96px" },
  tags: { flex: "1 1 140px", minWidth: 0 },
  same: { margin: 0, color: tokens.colorNeutralForeground2 },
});

const ROLES = Object.keys(ROLE_NAMES) as PartRole[];

interface Props {
  /** What the form is about, for those who hear the pane. */
  readonly label: string;
  readonly initial?: NewPhrase | undefined;
  /** The phrase that is changed: it is not taken for another one with the same text. */
  readonly id?: string;
  readonly onSave: (phrase: NewPhrase) => void;
  readonly onClose: () => void;
}

/** A phrase of the user's own, with the part that it belongs to and its tags. */
export function OwnPhraseForm({ label, initial, id, onSave, onClose }: Props) {
  const styles = useStyles();
  const ids = { text: useId(), role: useId(), tags: useId() };
  const form = useRef<HTMLFormElement>(null);
  const [text, setText] = useState(initial?.text ?? "");
  const [role, setRole] = useState<PartRole>(initial?.role ?? "other");
  const [tags, setTags] = useState(initial?.tags.join(" ") ?? "");
  const [fault, setFault] = useState<string>();
  const same = useSame(text, id);
  useEffect(() => form.current?.querySelector("textarea")?.focus(), []);

  const save = () => {
    const entered = { text: text.trim(), tags: splitTags(tags) };
    const found = faultOf(entered);
    setFault(found);
    if (found === undefined) onSave({ ...initial, ...entered, role });
  };
  return (
    <OwnForm ref={form} label={label} fault={fault} onSave={save} onClose={onClose}>
      <div className={styles.field}>
        <label htmlFor={ids.text}>{strings.own.text}</label>
        <Textarea
          id={ids.text}
          rows={4}
          resize="vertical"
          value={text}
          placeholder={strings.own.textHint}
          onChange={(_event, { value }) => {
            setText(value);
            setFault(undefined);
          }}
        />
      </div>
      {same === undefined ? null : <p className={styles.same}>{same}</p>}
      <div className={styles.row}>
        <div className={`${styles.field} ${styles.role}`}>
          <label htmlFor={ids.role}>{strings.own.role}</label>
          <Select
            id={ids.role}
            value={role}
            onChange={(_event, { value }) => setRole(ROLES.find((known) => known === value) ?? "other")}
          >
            {ROLES.map((known) => (
              <option key={known} value={known}>
                {known === "other" ? strings.phrases.anywhere : strings.names.roles[known]}
              </option>
            ))}
          </Select>
        </div>
        <div className={`${styles.field} ${styles.tags}`}>
          <label htmlFor={ids.tags}>{strings.own.tags}</label>
          <Input
            id={ids.tags}
            value={tags}
            placeholder={strings.own.tagsHint}
            onChange={(_event, { value }) => {
              setTags(value);
              setFault(undefined);
            }}
          />
        </div>
      </div>
    </OwnForm>
  );
}

/** What is wrong with what was entered, in a sentence. */
function faultOf({ text, tags }: Pick<NewPhrase, "text" | "tags">): string | undefined {
  const wrongText = textFault(text, LIBRARY_LIMITS.text, strings.files);
  if (wrongText !== undefined) return strings.own.wrong(strings.own.text, wrongText);
  if (tags.length > LIBRARY_LIMITS.tags) return strings.own.tooManyTags(LIBRARY_LIMITS.tags);
  for (const tag of tags) {
    const wrong = textFault(tag, LIBRARY_LIMITS.tag, strings.files);
    if (wrong !== undefined) return strings.own.wrong(strings.own.tagOf(tag), wrong);
  }
  return undefined;
}

/** Says where the same phrase is already. */
function useSame(text: string, id: string | undefined): string | undefined {
  const { phrases } = useLibrary();
  const known = useMemo(() => {
    // The user's own come first, and are to be named first.
    const byKey = new Map<string, "sameOwn" | "sameElsewhere">();
    for (const phrase of phrases) {
      const key = phraseKey(phrase.text);
      if (phrase.id !== id && !byKey.has(key)) {
        byKey.set(key, phrase.origin === "own" ? "sameOwn" : "sameElsewhere");
      }
    }
    return byKey;
  }, [phrases, id]);
  const found = text.trim() === "" ? undefined : known.get(phraseKey(text));
  return found && strings.own[found];
}
