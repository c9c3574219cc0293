import { Button } from "@fluentui/react-components";
import { ChevronDown16Regular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronUp16Regular } from "@fluentui/react-icons/svg/chevron-up";
import { useState } from "react";
import type { FindingStack } from "../finding-groups";
import { sharedFixes } from "../shared-fix";
import { strings } from "../strings";
import { FindingCard } from "./FindingCard";
import { SharedFixButton } from "./SharedFixButton";

/** So many findings of one check are shown at once; more would hide what else was found. */
const SHOWN = 3;

/** Blanks have a tab of their own: here they are only counted at first. */
const SHOWN_BLANKS = 0;

interface Props {
  readonly stack: FindingStack;
}

/** The findings of one check; many of them fold away behind the first few, and what is alike is mended at once. */
export function FindingStackView({ stack }: Props) {
  const [open, setOpen] = useState(false);
  const { findings } = stack;
  const blanks = stack.check === "blank";
  const first = blanks ? SHOWN_BLANKS : SHOWN;
  const rest = findings.length - first;
  const shown = open || rest <= 0 ? findings : findings.slice(0, first);
  return (
    <>
      {shown.map((finding) => (
        <FindingCard
          key={`${finding.at.paragraph} ${finding.at.start} ${finding.message}`}
          finding={finding}
        />
      ))}
      {rest > 0 ? (
        <li>
          <Button
            size="small"
            appearance="subtle"
            aria-expanded={open}
            icon={open ? <ChevronUp16Regular /> : <ChevronDown16Regular />}
            onClick={() => setOpen(!open)}
          >
            {open
              ? strings.check.fewerOfKind
              : blanks
                ? strings.check.showBlanks(rest)
                : strings.check.moreOfKind(rest)}
          </Button>
        </li>
      ) : null}
      {sharedFixes(findings).map((fix) => (
        <SharedFixButton key={fix.label} check={stack.check} fix={fix} />
      ))}
    </>
  );
}
