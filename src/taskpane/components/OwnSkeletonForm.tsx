import { Input, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useId, useRef, useState } from "react";
import { LIBRARY_LIMITS, textFault } from "../../library/library-limits";
import type { Skeleton } from "../../library/skeleton";
import { strings } from "../strings";
import { OwnForm } from "./OwnForm";

const useStyles = makeStyles({
  field: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXXS },
});

interface Props {
  /** What the form is about, for those who hear the pane. */
  readonly label: string;
  readonly initial: Pick<Skeleton, "name" | "description">;
  readonly onSave: (named: Pick<Skeleton, "name" | "description">) => void;
  readonly onClose: () => void;
}

/** How a skeleton of the user's own is called, and when it is used. */
export function OwnSkeletonForm({ label, initial, onSave, onClose }: Props) {
  const styles = useStyles();
  const ids = { name: useId(), description: useId() };
  const form = useRef<HTMLFormElement>(null);
  const [name, setName] = useState(initial.name);
  const [description, setDescription] = useState(initial.description);
  const [fault, setFault] = useState<string>();
  useEffect(() => form.current?.querySelector("input")?.select(), []);

  const save = () => {
    const named = { name: name.trim(), description: description.trim() };
    const wrongName = textFault(named.name, LIBRARY_LIMITS.name, strings.files);
    const wrongUse =
      named.description && textFault(named.description, LIBRARY_LIMITS.guidance, strings.files);
    if (wrongName !== undefined) setFault(strings.own.wrong(strings.own.skeletonName, wrongName));
    else if (wrongUse) setFault(strings.own.wrong(strings.own.skeletonDescription, wrongUse));
    else onSave(named);
  };
  return (
    <OwnForm ref={form} label={label} fault={fault} onSave={save} onClose={onClose}>
      <div className={styles.field}>
        <label htmlFor={ids.name}>{strings.own.skeletonName}</label>
        <Input id={ids.name} value={name} onChange={(_event, { value }) => setName(value)} />
      </div>
      <div className={styles.field}>
        <label htmlFor={ids.description}>{strings.own.skeletonDescription}</label>
        <Input
          id={ids.description}
          value={description}
          onChange={(_event, { value }) => setDescription(value)}
        />
      </div>
    </OwnForm>
  );
}
