import type { Edit } from "../checks/check";
import { anchorOf, findParagraph, reachOf, type Anchor, type Reach } from "./locate";

/** One edit with its paragraph as it stands now and the way to its place. */
export type PlannedEdit =
  | { readonly kind: "replace"; readonly paragraph: number; readonly reach: Reach; readonly text: string }
  | { readonly kind: "insert"; readonly paragraph: number; readonly anchor: Anchor; readonly text: string }
  /** A whole paragraph whose text is deleted goes with its mark, or an empty line would stay. */
  | { readonly kind: "remove"; readonly paragraph: number };

/** The edits in the order in which they can be made, or why none of them can. */
export type EditPlan =
  | { readonly kind: "ready"; readonly edits: readonly PlannedEdit[] }
  | { readonly kind: "changed" }
  | { readonly kind: "unreachable" };

/**
 * Finds every place of a set of edits in the document as it is now. It is all or nothing: one place that has
 * changed, cannot be reached or overlaps another stops the whole.
 *
 * @param checked the texts of the paragraphs that the edits point into
 * @param current the texts of the paragraphs now
 */
export function planEdits(
  checked: readonly string[],
  current: readonly string[],
  edits: readonly Edit[],
): EditPlan {
  // From the end to the beginning, so that no edit moves the place of one that is still to come.
  const ordered = [...edits].sort(
    (a, b) => b.at.paragraph - a.at.paragraph || b.at.start - a.at.start || b.at.end - a.at.end,
  );
  if (ordered.some((edit, index) => overlaps(ordered[index + 1], edit))) return { kind: "unreachable" };
  const planned: PlannedEdit[] = [];
  for (const edit of ordered) {
    const paragraph = findParagraph(checked, current, edit.at.paragraph);
    const text = paragraph === undefined ? undefined : current[paragraph];
    if (paragraph === undefined || text === undefined) return { kind: "changed" };
    const step = plan(edit, paragraph, text);
    if (!step) return { kind: "unreachable" };
    planned.push(step);
  }
  return { kind: "ready", edits: planned };
}

function plan({ at, text }: Edit, paragraph: number, current: string): PlannedEdit | undefined {
  if (at.start === at.end) {
    const anchor = anchorOf(current, at.start);
    return anchor.kind === "unreachable" ? undefined : { kind: "insert", paragraph, anchor, text };
  }
  const reach = reachOf(current, at);
  if (reach.kind === "unreachable") return undefined;
  if (reach.kind === "paragraph" && text === "") return { kind: "remove", paragraph };
  return { kind: "replace", paragraph, reach, text };
}

function overlaps(earlier: Edit | undefined, later: Edit): boolean {
  return (
    earlier !== undefined && earlier.at.paragraph === later.at.paragraph && earlier.at.end > later.at.start
  );
}
