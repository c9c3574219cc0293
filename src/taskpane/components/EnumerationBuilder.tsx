import { Button, Input, makeStyles, Select, tokens } from "@fluentui/react-components";
import { Add16Regular } from "@fluentui/react-icons/svg/add";
import { Subtract16Regular } from "@fluentui/react-icons/svg/subtract";
import { useId, useState } from "react";
import { ENUMERATION_FAMILIES, enumerationText, maxItems } from "../../library/enumerate";
import { fitLead } from "../../library/fit-lead";
import { ITEM_PATTERNS, LEADS } from "../../library/item-patterns";
import { usePaneHandle } from "../pane-context";
import { strings } from "../strings";
import { useInsertion } from "../use-insertion";
import { Choice } from "./Choice";
import { EnumerationConverter } from "./EnumerationConverter";
import { Sentence } from "./Sentence";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  label: { display: "block", marginBottom: tokens.spacingVerticalXS, fontWeight: tokens.fontWeightSemibold },
  count: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalS },
  number: { minWidth: "2ch", textAlign: "center", fontVariantNumeric: "tabular-nums" },
  wide: { width: "100%" },
  ownLead: { width: "100%", marginTop: tokens.spacingVerticalXS },
  preview: {
    margin: 0,
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
    whiteSpace: "pre-wrap",
    overflowWrap: "anywhere",
  },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  hint: {
    margin: `${tokens.spacingVerticalXS} 0 0`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});

const FEWEST = 2;
const LAYOUTS = ["inline", "lines"] as const;
const [FIRST] = ENUMERATION_FAMILIES;
/** The lead is typed by hand. */
const OWN_LEAD = "own";

/** Builds 一是…二是…三是… and goes on with the one at the cursor. */
export function EnumerationBuilder() {
  const styles = useStyles();
  const patternId = useId();
  const leadId = useId();
  const previewId = useId();
  const { working, readOnly } = usePaneHandle();
  const { insertText, continueEnumeration } = useInsertion();
  const [familyId, setFamilyId] = useState(FIRST?.id ?? "");
  const [wanted, setWanted] = useState(3);
  const [layout, setLayout] = useState<(typeof LAYOUTS)[number]>("inline");
  const [chosenPattern, setPattern] = useState("");
  const [chosenLead, setLead] = useState("");
  const [ownLead, setOwnLead] = useState("");
  const family = ENUMERATION_FAMILIES.find(({ id }) => id === familyId);
  if (!family) return null;

  const most = maxItems(family);
  const count = Math.min(wanted, most);
  const pattern = ITEM_PATTERNS.find(({ id }) => id === chosenPattern);
  const lead = chosenLead === OWN_LEAD ? ownLead.trim() : chosenLead;
  const text = enumerationText(family, count, layout, {
    ...(pattern ? { pattern } : {}),
    ...(lead === "" ? {} : { lead }),
  });
  return (
    <div className={styles.root}>
      <div>
        <span className={styles.label} aria-hidden="true">
          {strings.enumeration.family}
        </span>
        <Choice
          label={strings.enumeration.family}
          options={ENUMERATION_FAMILIES.map(({ id, name }) => ({ value: id, text: name }))}
          value={familyId}
          onChange={setFamilyId}
        />
      </div>
      <div role="group" aria-label={strings.enumeration.count} className={styles.count}>
        <span aria-hidden="true">{strings.enumeration.count}</span>
        <Button
          size="small"
          icon={<Subtract16Regular />}
          aria-label={strings.enumeration.fewer}
          disabledFocusable={count <= FEWEST}
          onClick={() => setWanted(count - 1)}
        />
        <span role="status" className={styles.number}>
          {count}
        </span>
        <Button
          size="small"
          icon={<Add16Regular />}
          aria-label={strings.enumeration.more}
          disabledFocusable={count >= most}
          onClick={() => setWanted(count + 1)}
        />
      </div>
      <div>
        <span className={styles.label} aria-hidden="true">
          {strings.enumeration.layout}
        </span>
        <Choice
          label={strings.enumeration.layout}
          options={LAYOUTS.map((value) => ({ value, text: strings.enumeration[value] }))}
          value={layout}
          onChange={setLayout}
        />
      </div>
      <div>
        <label className={styles.label} htmlFor={patternId}>
          {strings.enumeration.pattern}
        </label>
        <Select
          id={patternId}
          className={styles.wide}
          value={chosenPattern}
          onChange={(_event, { value }) => setPattern(value)}
        >
          <option value="">{strings.enumeration.usualPattern}</option>
          {ITEM_PATTERNS.map(({ id, name }) => (
            <option key={id} value={id} lang="zh-CN">
              {name}
            </option>
          ))}
        </Select>
      </div>
      <div>
        <label className={styles.label} htmlFor={leadId}>
          {strings.enumeration.lead}
        </label>
        <Select
          id={leadId}
          className={styles.wide}
          value={chosenLead}
          onChange={(_event, { value }) => setLead(value)}
        >
          <option value="">{strings.enumeration.noLead}</option>
          {LEADS.map((known) => (
            <option key={known} value={known} lang="zh-CN">
              {fitLead(known, count)}
            </option>
          ))}
          <option value={OWN_LEAD}>{strings.enumeration.ownLead}</option>
        </Select>
        {chosenLead === OWN_LEAD ? (
          <Input
            className={styles.ownLead}
            value={ownLead}
            aria-label={strings.enumeration.ownLeadText}
            placeholder={strings.enumeration.ownLeadHint}
            onChange={(_event, { value }) => setOwnLead(value)}
          />
        ) : null}
      </div>
      <div>
        <span id={previewId} className={styles.label}>
          {strings.enumeration.preview}
        </span>
        <p className={styles.preview} lang="zh-CN" aria-labelledby={previewId}>
          {text}
        </p>
      </div>
      <div>
        <div className={styles.actions}>
          <Button
            appearance="primary"
            disabledFocusable={working || readOnly}
            onClick={() => void insertText(text)}
          >
            {strings.enumeration.insert}
          </Button>
          <Button disabledFocusable={working || readOnly} onClick={() => void continueEnumeration()}>
            {strings.enumeration.continue}
          </Button>
        </div>
        <p className={styles.hint}>
          <Sentence text={strings.enumeration.continueHint} />
        </p>
      </div>
      <EnumerationConverter preferred={familyId} />
    </div>
  );
}
