import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { changePhrase } from "../../library/own-library";
import type { Phrase } from "../../library/phrase";
import { shorten } from "../excerpt";
import type { OwnLibraryStore } from "../own-library-store";
import { usePaneHandle } from "../pane-context";
import { strings } from "../strings";
import { useInsertion } from "../use-insertion";
import { useOwnSteps } from "../use-own-steps";
import { usePhraseMarks } from "../use-phrase-marks";
import { OwnEntry } from "./OwnEntry";
import { OwnList } from "./OwnList";
import { OwnPhraseForm } from "./OwnPhraseForm";
import { RoleName } from "./RoleName";

/** So many are shown at once: more are not read, and a long list is slow. */
const PAGE = 30;

interface Props {
  readonly phrases: readonly Phrase[];
  readonly store: OwnLibraryStore;
}

/** The user's own phrases, the newest first. */
export function OwnPhrases({ phrases, store }: Props) {
  const { working, readOnly } = usePaneHandle();
  const { insertText } = useInsertion();
  const { wasInserted } = usePhraseMarks();
  const { change, remove } = useOwnSteps(store);
  const [shown, setShown] = useState(PAGE);
  const [editing, setEditing] = useState<string>();
  const rest = phrases.length - shown;

  const insert = async ({ id, text }: Phrase) => {
    if (await insertText(text)) wasInserted(id);
  };
  return (
    <OwnList title={strings.own.phrases(phrases.length)} count={phrases.length} editing={editing}>
      {phrases.slice(0, shown).map((phrase) => {
        const { id, text, role, tags } = phrase;
        const part = role === "other" ? strings.phrases.anywhere : strings.names.roles[role];
        return (
          <OwnEntry
            key={id}
            id={id}
            text={text}
            meta={
              <>
                <RoleName role={role} name={part} /> {tags.join(" ")}
              </>
            }
            inserting={working || readOnly}
            onInsert={() => void insert(phrase)}
            onEdit={() => setEditing(id)}
            onRemove={() => remove(id, shorten(text, 20))}
            {...(editing === id && {
              form: (
                <OwnPhraseForm
                  label={strings.own.form.edit}
                  initial={phrase}
                  id={id}
                  onSave={(entered) => {
                    setEditing(undefined);
                    change(changePhrase(id, entered), strings.own.changed);
                  }}
                  onClose={() => setEditing(undefined)}
                />
              ),
            })}
          />
        );
      })}
      {rest > 0 ? (
        <li>
          <Button appearance="subtle" onClick={() => setShown(shown + PAGE)}>
            {strings.own.showMore(Math.min(rest, PAGE))}
          </Button>
        </li>
      ) : null}
    </OwnList>
  );
}
