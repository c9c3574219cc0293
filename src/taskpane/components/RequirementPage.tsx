import { makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { defaultRequirement } from "../../checks/default-requirement";
import { mergeRequirement } from "../../report/merge-requirement";
import type { CountingRule, EnteredRequirement, RequiredPart } from "../../report/requirement";
import { withItem, withLimits } from "../enter-requirement";
import { usePaneHandle } from "../pane-context";
import { allRows, offeredRoles, rareRows, requirementRows } from "../requirement-rows";
import { requirementSummary } from "../requirement-summary";
import { strings } from "../strings";
import { useLimitFields, type LimitsChange } from "../use-limit-fields";
import { Choice } from "./Choice";
import { DemandedList } from "./DemandedList";
import { LimitsGroupView } from "./LimitsGroupView";
import { RequirementActions } from "./RequirementActions";

const useStyles = makeStyles({
  now: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
  groups: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  more: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    marginTop: tokens.spacingVerticalM,
  },
  summary: {
    cursor: "pointer",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
  counting: { paddingTop: tokens.spacingVerticalS, borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  title: {
    margin: `0 0 ${tokens.spacingVerticalXS}`,
    fontSize: "inherit",
    lineHeight: "inherit",
    fontWeight: tokens.fontWeightSemibold,
  },
});

const NOTHING: EnteredRequirement = {};

const PARTS: readonly RequiredPart[] = ["salutation", "closing", "signature"];
const COUNTING: readonly CountingRule[] = ["characters", "word"];

/** What the notice demands of this report. Whatever is entered takes effect at once and is kept with the document. */
export function RequirementPage() {
  const styles = useStyles();
  const { state, choose, say } = usePaneHandle();
  const entered = state.choices.requirement ?? NOTHING;
  const usual = defaultRequirement(state.checked?.report.genre ?? "其他");
  const { counting } = mergeRequirement(entered, usual);
  const [known, setKnown] = useState(() => rareRows(entered));
  const rare = rareRows(entered, known);
  if (rare !== known) setKnown(rare);
  const rows = requirementRows(entered, usual, rare);

  const set = (next: EnteredRequirement) => {
    choose("requirement", Object.keys(next).length > 0 ? next : undefined);
  };
  const change = (next: EnteredRequirement) => {
    set(next);
    // A way back that an earlier notice offers is not to be taken for this.
    say(undefined);
  };
  const withChanges = (changes: readonly LimitsChange[]) =>
    changes.reduce((next, { row, limits }) => withLimits(next, row.place, limits), entered);
  const fields = useLimitFields({
    rows: allRows(rows),
    onChange: (changes) => change(withChanges(changes)),
    onLost: ({ name }, end, text) => {
      const field = strings.requirement.field(name, strings.requirement.ends[end]);
      say({ kind: "info", text: strings.requirement.lost(field, text) });
    },
  });
  const replace = (next: EnteredRequirement, done: string) => {
    const before = state.choices.requirement;
    fields.forget();
    set(next);
    if (requirementRows(next, usual).moreRoles.some(hasEntered)) setMore(true);
    say({
      kind: "done",
      text: done,
      next: { label: strings.notice.undo, undo: (pane) => pane.choose("requirement", before) },
    });
  };
  const [more, setMore] = useState(() => rows.moreRoles.some(hasEntered));
  return (
    <div className={styles.groups}>
      <p role="status" className={styles.now}>
        {strings.requirement.now(requirementSummary(entered))}
      </p>
      <p className={styles.text}>{strings.requirement.howTo}</p>
      {[rows.total, ...rows.roles, ...rows.together].map((group) => (
        <LimitsGroupView key={group.name} group={group} fields={fields} />
      ))}
      <details open={more} onToggle={(event) => setMore(event.currentTarget.open)}>
        <summary className={styles.summary}>{strings.requirement.moreRoles}</summary>
        <div className={styles.more}>
          {rows.moreRoles.map((group) => (
            <LimitsGroupView key={group.name} group={group} fields={fields} />
          ))}
        </div>
      </details>
      <DemandedList
        title={strings.requirement.requiredRoles}
        members={offeredRoles(rare).map((value) => ({ value, name: strings.names.roles[value] }))}
        usual={usual.requiredRoles}
        demanded={entered.requiredRoles}
        says={strings.requirement.order}
        onChange={(list) => change(withItem(entered, "requiredRoles", list))}
      />
      <DemandedList
        title={strings.requirement.requiredParts}
        members={PARTS.map((value) => ({ value, name: strings.findings.partName(value) }))}
        usual={usual.requiredParts}
        demanded={entered.requiredParts}
        says={strings.requirement.chosen}
        onChange={(list) => change(withItem(entered, "requiredParts", list))}
      />
      <section className={styles.counting} aria-label={strings.requirement.counting}>
        <h3 className={styles.title}>{strings.requirement.counting}</h3>
        <Choice
          label={strings.requirement.counting}
          options={COUNTING.map((value) => ({ value, text: strings.requirement.countingRules[value] }))}
          value={counting}
          onChange={(rule) =>
            change(withItem(entered, "counting", rule === usual.counting ? undefined : rule))
          }
        />
      </section>
      <RequirementActions
        entered={entered}
        onSettle={() => withChanges(fields.flush())}
        onReplace={replace}
      />
    </div>
  );
}

function hasEntered({ rows }: ReturnType<typeof requirementRows>["total"]): boolean {
  return rows.some(({ entered: { min, max } }) => min !== undefined || max !== undefined);
}
