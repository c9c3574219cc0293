import { Button, makeStaticStyles, makeStyles, tokens } from "@fluentui/react-components";
import { Copy16Regular } from "@fluentui/react-icons/svg/copy";
import { DocumentAdd16Regular } from "@fluentui/react-icons/svg/document-add";
import { Print16Regular } from "@fluentui/react-icons/svg/print";
import { useMemo, useState } from "react";
import { documentName } from "../../word/document-name";
import { checkRecord, recordLines, recordText } from "../check-record";
import { usePaneHandle } from "../pane-context";
import { printPage } from "../print-page";
import { makeInChinese, strings } from "../strings";
import { useCopy } from "../use-copy";
import { useNewDocument } from "../use-new-document";
import { CopyBox } from "./CopyBox";
import { RecordSheet } from "./RecordSheet";

const useStyles = makeStyles({
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** On paper there is the record and nothing else of the pane, from the top of the page, dark on white. */
const usePrintStyles = makeStaticStyles(`@media print {
  html, body { height: auto; overflow: visible; color-scheme: light; }
  body * { visibility: hidden; }
  [data-print], [data-print] * { visibility: visible; }
  [data-print] { position: absolute; top: 0; left: 0; right: 0; }
}`);

/** The record of the check before handing in: one page, to be copied, opened as a document, or printed. */
export function RecordPage() {
  usePrintStyles();
  const styles = useStyles();
  const { state, say, working } = usePaneHandle();
  const copyAs = useCopy();
  const openNewDocument = useNewDocument();
  const { checked, choices, preferences } = state;
  const [shown, setShown] = useState<string>();
  const { requirement } = choices;
  const records = useMemo(() => {
    if (!checked) return undefined;
    const circumstances = { documentName: documentName(), time: new Date(), requirement, preferences };
    const make = () => checkRecord(checked, circumstances);
    // What is handed in with the report is read by the office.
    return { shown: make(), handedIn: makeInChinese(make) };
  }, [checked, requirement, preferences]);
  if (!records) return null;
  const { shown: record, handedIn } = records;

  const copy = async () => {
    const text = recordText(record);
    setShown((await copyAs(text, strings.notice.recordCopied)) ? undefined : text);
  };
  const print = () => {
    if (!printPage()) say({ kind: "info", text: strings.record.cannotPrint });
  };
  return (
    <>
      <div className={styles.actions}>
        <Button size="small" icon={<Copy16Regular />} onClick={() => void copy()}>
          {strings.record.copy}
        </Button>
        <Button
          size="small"
          icon={<DocumentAdd16Regular />}
          disabledFocusable={working}
          onClick={() =>
            void openNewDocument(
              handedIn.title,
              makeInChinese(() => recordLines(handedIn)),
            )
          }
        >
          {strings.record.open}
        </Button>
        <Button size="small" icon={<Print16Regular />} onClick={print}>
          {strings.record.print}
        </Button>
      </div>
      {shown === undefined ? null : <CopyBox label={strings.record.title} text={shown} />}
      <RecordSheet record={record} />
    </>
  );
}
