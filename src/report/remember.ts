/** What was found about each object, in the order in which the functions that remember were made. */
const memories = new WeakMap<object, unknown[]>();

let functions = 0;

/**
 * Makes a function that does its work once for each object and remembers the result as long as the object
 * lives. After an edit a new reading shares the paragraphs that read the same (reuse-paragraphs.ts), so only
 * the others are looked at again. All functions share one memory of an object: a map for each would cost more
 * than much of the work.
 */
export function remember<Key extends object, Result extends object | number>(
  work: (key: Key) => Result,
): (key: Key) => Result {
  const place = functions++;
  return (key) => {
    let memory = memories.get(key);
    if (memory === undefined) {
      memory = new Array<unknown>(functions);
      memories.set(key, memory);
    }
    const known = memory[place] as Result | undefined;
    if (known !== undefined) return known;
    const result = work(key);
    memory[place] = result;
    return result;
  };
}
