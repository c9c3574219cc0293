import { makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState, type MutableRefObject, type RefObject } from "react";
import type { DocumentEditorHandle } from "./DocumentEditor";
import type { Faults } from "./faults";
import { createHost, type Host } from "./host";
import type { OpenedFile } from "./open-file";
import type { SettingsStore } from "./wire/settings-store";
import { wordFromAddress } from "./word-from-address";

const useStyles = makeStyles({
  separator: {
    width: "6px",
    cursor: "col-resize",
    backgroundColor: tokens.colorNeutralBackground4,
    ":hover": { backgroundColor: tokens.colorBrandBackground2 },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  frame: { flex: "none", "& > iframe": { width: "100%", height: "100%", border: "none", display: "block" } },
  dragging: { pointerEvents: "none" },
});

const NARROWEST = 320;
const WIDEST = 600;
const STEP = 20;

interface Props {
  /** The pane's address, relative to the page. */
  readonly page: string;
  readonly file: OpenedFile;
  readonly settings: SettingsStore;
  readonly editor: RefObject<DocumentEditorHandle>;
  readonly faults: Faults;
  readonly readOnly: boolean;
  readonly hostRef: MutableRefObject<Host | undefined>;
  /** See HostOptions; another one for another document. */
  readonly addedStyles: Map<string, string>;
  /** See HostOptions; must not change between renders. */
  readonly openDocument: (bytes: Uint8Array<ArrayBuffer>) => boolean;
}

/** The shipping pane in a frame on the unmodified office.js, answered by our host; its width can be dragged. */
export function PaneFrame(props: Props) {
  const { page, file, settings, editor, faults, readOnly, hostRef, addedStyles, openDocument } = props;
  const styles = useStyles();
  const [width, setWidth] = useState(initialWidth);
  const [dragging, setDragging] = useState(false);
  const holder = useRef<HTMLDivElement>(null);

  // One pane for each document and each button, as in Word. The frame is made by hand, because its name and
  // address must stand before it is inserted: Chromium ignores a name given later.
  useEffect(() => {
    const host = createHost({
      page,
      documentName: file.name,
      file: () => file.bytes,
      settings,
      view: () => editor.current?.view(),
      scrollTo: (position) => editor.current?.scrollTo(position),
      addedStyles,
      openDocument,
      readOnly,
      faults,
      ...wordFromAddress(),
    });
    hostRef.current = host;
    holder.current?.replaceChildren(host.frame);
    return () => {
      host.dispose();
      hostRef.current = undefined;
    };
  }, [page, file, settings, editor, faults, readOnly, hostRef, addedStyles, openDocument]);

  const resize = (next: number) => setWidth(Math.min(WIDEST, Math.max(NARROWEST, next)));
  return (
    <>
      <div
        role="separator"
        tabIndex={0}
        aria-label="窗格宽度"
        aria-orientation="vertical"
        aria-valuenow={width}
        aria-valuemin={NARROWEST}
        aria-valuemax={WIDEST}
        className={styles.separator}
        onPointerDown={(event) => {
          event.currentTarget.setPointerCapture(event.pointerId);
          setDragging(true);
        }}
        onPointerMove={(event) => dragging && resize(window.innerWidth - event.clientX)}
        onPointerUp={() => setDragging(false)}
        onKeyDown={(event) => {
          if (event.key === "ArrowLeft") resize(width + STEP);
          if (event.key === "ArrowRight") resize(width - STEP);
        }}
      />
      <aside
        ref={holder}
        aria-label="任务窗格"
        className={`${styles.frame} ${dragging ? styles.dragging : ""}`}
        style={{ width }}
      />
    </>
  );
}

/** `?pane=320` opens with another width. */
function initialWidth(): number {
  const asked = Number(new URLSearchParams(location.search).get("pane"));
  return asked >= NARROWEST && asked <= WIDEST ? asked : 380;
}
