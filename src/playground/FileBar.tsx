import { makeStyles, Text, tokens, Toolbar, ToolbarButton, ToolbarDivider } from "@fluentui/react-components";
import {
  ArrowRedo20Regular,
  ArrowUndo20Regular,
  DocumentAdd20Regular,
  FolderOpen20Regular,
  Save20Regular,
  SlideText20Regular,
} from "@fluentui/react-icons";
import { useRef } from "react";
import type { OpenDocument } from "./use-open-document";

const useStyles = makeStyles({
  name: { marginRight: tokens.spacingHorizontalM },
  state: { color: tokens.colorNeutralForeground3 },
});

/** New, open, save, sample, undo and redo. */
export function FileBar({ document: open }: { document: OpenDocument }) {
  const styles = useStyles();
  const chooser = useRef<HTMLInputElement>(null);
  const { editor } = open;
  const replace = (next: () => void) => {
    if (open.mayReplace()) next();
  };
  return (
    <>
      <Text as="h1" size={300} weight="semibold" className={styles.name}>
        谋篇演练场
      </Text>
      <Toolbar aria-label="文件" size="small">
        <ToolbarButton icon={<DocumentAdd20Regular />} onClick={() => replace(open.openBlank)}>
          新建
        </ToolbarButton>
        <ToolbarButton icon={<FolderOpen20Regular />} onClick={() => replace(() => chooser.current?.click())}>
          打开
        </ToolbarButton>
        <ToolbarButton icon={<Save20Regular />} onClick={() => void open.save()}>
          保存
        </ToolbarButton>
        <ToolbarButton icon={<SlideText20Regular />} onClick={() => replace(open.openSample)}>
          示例
        </ToolbarButton>
        <ToolbarDivider />
        <ToolbarButton
          aria-label="撤销"
          icon={<ArrowUndo20Regular />}
          onClick={() => editor.current?.undo()}
        />
        <ToolbarButton
          aria-label="重做"
          icon={<ArrowRedo20Regular />}
          onClick={() => editor.current?.redo()}
        />
      </Toolbar>
      <Text size={200} className={styles.state} role="status">
        {open.changed ? "有改动未保存" : ""}
      </Text>
      <input
        ref={chooser}
        type="file"
        accept=".docx"
        hidden
        aria-label="打开文档"
        onChange={(event) => {
          const chosen = event.target.files?.[0];
          event.target.value = "";
          // What went wrong is shown on the page.
          if (chosen) open.open(chosen).catch(() => undefined);
        }}
      />
    </>
  );
}
