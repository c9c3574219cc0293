/**
 * Remembers where something stands in a list, so that the focus has somewhere to go when it leaves.
 *
 * @param element what is about to leave
 * @param stays all that may have the focus afterwards, in their order; asked again after the change
 * @returns gives what then stands in its place, else the last one; undefined where nothing is left
 */
export function keepPlace<T extends Element>(
  element: Element,
  stays: () => readonly T[],
): () => T | undefined {
  const place = stays().filter((other) => comesBefore(other, element)).length;
  return () => {
    const left = stays();
    return left[Math.min(place, left.length - 1)];
  };
}

function comesBefore(a: Element, b: Element): boolean {
  return (b.compareDocumentPosition(a) & Node.DOCUMENT_POSITION_PRECEDING) !== 0;
}
