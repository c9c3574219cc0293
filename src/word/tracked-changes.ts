/**
 * Queues the question whether Word is recording revisions.
 *
 * @returns the answer, after the next sync: false where this Word cannot tell
 */
export function askTracking(document: Word.Document): () => boolean {
  if (!knowsTracking()) return () => false;
  document.load("changeTrackingMode");
  return () => document.changeTrackingMode !== Word.ChangeTrackingMode.off;
}

/** Above the baseline both must hold: the host advertises the set, and this copy of office.js has the member. */
function knowsTracking(): boolean {
  return (
    Office.context.requirements.isSetSupported("WordApi", "1.4") &&
    "changeTrackingMode" in Word.Document.prototype
  );
}
