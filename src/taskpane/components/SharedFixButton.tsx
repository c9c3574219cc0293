import { Button } from "@fluentui/react-components";
import { useRef, useState } from "react";
import type { CheckedDocument } from "../check-document";
import { usePaneHandle } from "../pane-context";
import type { SharedFix } from "../shared-fix";
import { FixPreview } from "./FixPreview";
import { Sentence } from "./Sentence";

interface Props {
  readonly check: string;
  readonly fix: SharedFix;
}

/** Mends all findings of one kind at once, after showing every place. */
export function SharedFixButton({ check, fix }: Props) {
  const { state, working } = usePaneHandle();
  // The places that are shown belong to one state of the document; when that changes they are shown no more.
  const [shownFor, setShownFor] = useState<CheckedDocument>();
  const row = useRef<HTMLLIElement>(null);
  const opener = useRef<HTMLElement>();
  const { checked } = state;
  if (!checked) return null;
  const showing = shownFor === checked;
  return (
    <li ref={row}>
      <Button
        size="small"
        disabledFocusable={working}
        aria-expanded={showing}
        onClick={({ currentTarget }) => {
          opener.current = currentTarget;
          setShownFor(showing ? undefined : checked);
        }}
      >
        <Sentence text={fix.label} />
      </Button>
      {showing ? (
        <FixPreview
          fix={fix}
          count={fix.count}
          paragraphs={checked.document.paragraphs}
          leaving={row}
          gone={check}
          onClose={() => {
            opener.current?.focus();
            setShownFor(undefined);
          }}
        />
      ) : null}
    </li>
  );
}
