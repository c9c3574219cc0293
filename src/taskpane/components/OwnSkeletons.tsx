import { useState } from "react";
import { renameSkeleton } from "../../library/own-library";
import type { Skeleton } from "../../library/skeleton";
import type { OwnLibraryStore } from "../own-library-store";
import { strings } from "../strings";
import { useOwnSteps } from "../use-own-steps";
import { OwnEntry } from "./OwnEntry";
import { OwnList } from "./OwnList";
import { OwnSkeletonForm } from "./OwnSkeletonForm";

interface Props {
  readonly skeletons: readonly Skeleton[];
  readonly store: OwnLibraryStore;
}

/** The user's own skeletons; they are inserted in their own tab. */
export function OwnSkeletons({ skeletons, store }: Props) {
  const { change, remove } = useOwnSteps(store);
  const [editing, setEditing] = useState<string>();
  return (
    <OwnList title={strings.own.skeletons(skeletons.length)} count={skeletons.length} editing={editing}>
      {skeletons.map((skeleton) => {
        const { id, name, description, parts } = skeleton;
        return (
          <OwnEntry
            key={id}
            id={id}
            text={name}
            meta={`${strings.own.parts(parts.length)} ${description}`}
            onEdit={() => setEditing(id)}
            onRemove={() => remove(id, name)}
            {...(editing === id && {
              form: (
                <OwnSkeletonForm
                  label={strings.own.form.rename}
                  initial={skeleton}
                  onSave={(named) => {
                    setEditing(undefined);
                    change(renameSkeleton(id, named), strings.own.changed);
                  }}
                  onClose={() => setEditing(undefined)}
                />
              ),
            })}
          />
        );
      })}
    </OwnList>
  );
}
