import { Button } from "@fluentui/react-components";
import { ChevronDown16Regular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronUp16Regular } from "@fluentui/react-icons/svg/chevron-up";
import { useState } from "react";
import { aimedFinding } from "../aim";
import { isSameFinding } from "../finding-walk";
import { findingKeys, type FindingStack } from "../finding-groups";
import { sharedFixes } from "../shared-fix";
import { usePaneHandle } from "../pane-context";
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
  const { aim } = usePaneHandle();
  const [open, setOpen] = useState(false);
  const { findings } = stack;
  const blanks = stack.check === "blank";
  const first = blanks ? SHOWN_BLANKS : SHOWN;
  const rest = findings.length - first;
  const aimed = aimedFinding(aim);
  const keys = findingKeys(findings);
  // What the user is led to is shown even where the rest stays folded away.
  const shown = findings
    .map((finding, index) => ({ finding, index, led: aimed !== undefined && isSameFinding(aimed, finding) }))
    .filter(({ index, led }) => open || rest <= 0 || index < first || led);
  return (
    <>
      {shown.map(({ finding, index, led }) => (
        <FindingCard key={keys[index]} finding={finding} led={led} />
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
