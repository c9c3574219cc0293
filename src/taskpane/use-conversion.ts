import { useCallback, useState } from "react";
import type { Edit } from "../checks/check";
import { divideItems, type DividedItems } from "../library/enumeration-items";
import { applyEdits } from "../word/apply-edits";
import { readSelection, type SelectedParagraphs } from "../word/read-selection";
import type { WordError } from "../word/word-error";
import { usePaneHandle } from "./pane-context";
import { strings } from "./strings";
import { useStep } from "./use-step";

/** Selected text with the ways to read it as items. */
export interface ConvertibleText extends SelectedParagraphs {
  /** At least one. */
  readonly ways: readonly [DividedItems, ...DividedItems[]];
}

/** The steps that give selected text other markers. */
export interface ConversionSteps {
  /** Word is being asked what is selected. */
  readonly working: boolean;
  /** What was selected when it was read. */
  readonly text: ConvertibleText | undefined;
  /** Reads the selection; a notice says why there is nothing to convert in it. */
  readonly read: () => Promise<void>;
  /** Makes the edits, all or none; afterwards, or where the document has changed, the text is forgotten. */
  readonly make: (edits: readonly Edit[]) => Promise<void>;
  readonly forget: () => void;
}

/** How many paragraphs are taken at once: more than that is a document, not an enumeration. */
const MOST_PARAGRAPHS = 50;

/** Reads the selection only when asked: asking at every move would disturb Word's undo. */
export function useConversion(): ConversionSteps {
  const { say, change } = usePaneHandle();
  const [text, setText] = useState<ConvertibleText>();
  const onError = useCallback(
    (error: WordError) => say({ kind: "error", text: strings.wordError.text(error) }),
    [say],
  );
  const { working, run } = useStep(onError);

  const read = async () => {
    setText(undefined);
    say(undefined);
    const found = await run(readSelection);
    if (!found) return;
    const trouble = found.kind === "selected" ? tooLong(found) : strings.conversion[found.kind];
    const ways = found.kind === "selected" && trouble === undefined ? waysOf(found) : undefined;
    if (found.kind === "selected" && ways !== undefined) setText({ ...found, ways });
    else say({ kind: "info", text: trouble ?? strings.conversion.single });
  };

  const make = async (edits: readonly Edit[]) => {
    if (text === undefined) return;
    const applied = await change(async ({ recheck }) => {
      const outcome = await applyEdits(text.paragraphs, edits);
      if (outcome === "applied") say({ kind: "done", text: strings.conversion.done(edits.length) });
      else if (outcome === "changed") say({ kind: "info", text: strings.conversion.changed });
      else say({ kind: "error", text: strings.notice.unreachable });
      await recheck();
      return outcome;
    });
    if (applied !== undefined) setText(undefined);
  };
  return { working, text, read, make, forget: () => setText(undefined) };
}

function tooLong({ extent }: SelectedParagraphs): string | undefined {
  const count = extent.to.paragraph - extent.from.paragraph + 1;
  return count > MOST_PARAGRAPHS ? strings.conversion.tooLong(count, MOST_PARAGRAPHS) : undefined;
}

function waysOf({ paragraphs, extent }: SelectedParagraphs): ConvertibleText["ways"] | undefined {
  const [first, ...others] = divideItems(paragraphs, extent);
  return first && [first, ...others];
}
