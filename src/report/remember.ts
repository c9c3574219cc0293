/**
 * Makes a function that does its work once for each object and remembers the result as long as the object
 * lives. After an edit a new reading shares the paragraphs that read the same (reuse-paragraphs.ts), so only
 * the others are looked at again.
 */
export function remember<Key extends object, Result>(work: (key: Key) => Result): (key: Key) => Result {
  const known = new WeakMap<Key, { readonly result: Result }>();
  return (key) => {
    const before = known.get(key);
    if (before !== undefined) return before.result;
    const result = work(key);
    known.set(key, { result });
    return result;
  };
}
