import {
  Button,
  Dialog,
  DialogBody,
  DialogSurface,
  DialogTitle,
  makeStyles,
} from "@fluentui/react-components";
import { Dismiss20Regular } from "@fluentui/react-icons";
import { useCallback } from "react";
import type { HostDialog } from "./dialogs";

const useStyles = makeStyles({
  surface: { padding: "12px" },
  holder: {
    gridColumn: "1 / -1",
    minHeight: "250px",
    "& > iframe": { width: "100%", height: "100%", border: "none", display: "block" },
  },
});

/** A dialog of the add-in over the document, as Word on the web shows one. */
export function AddInDialog({ dialog }: { dialog: HostDialog }) {
  const styles = useStyles();
  // The frame is made by hand, because its name and address must stand before it is inserted.
  const hold = useCallback(
    (holder: HTMLDivElement | null) => {
      if (!holder) return;
      holder.replaceChildren(dialog.frame);
      dialog.frame.addEventListener("load", () => dialog.frame.contentWindow?.focus());
    },
    [dialog],
  );
  return (
    <Dialog open onOpenChange={(_event, { open }) => open || dialog.close()}>
      <DialogSurface
        className={styles.surface}
        style={{ width: `max(320px, ${dialog.width}vw)` }}
        aria-label="加载项对话框"
      >
        <DialogBody>
          <DialogTitle
            action={
              <Button
                appearance="subtle"
                aria-label="关闭对话框"
                icon={<Dismiss20Regular />}
                onClick={() => dialog.close()}
              />
            }
          >
            谋篇
          </DialogTitle>
          <div ref={hold} className={styles.holder} style={{ height: `${dialog.height}vh` }} />
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
