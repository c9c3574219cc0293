let functions = 0;

/** Hands back the object that it is given: a class derived from it adds its private field to an object made elsewhere. */
const Given = function (given: object) {
  return given;
} as unknown as new (given: object) => object;

/**
 * What was found about an object, in the order in which the functions that remember were made. It is a private field
 * of that very object: no copy has it, no comparison sees it, and it dies with the object. In a WeakMap it would be
 * kept, and copied about, until the next full garbage collection; that was a quarter of all work. (For the oldest web
 * views the build makes a WeakMap of it again: they read one document, not hundreds in a row.)
 */
class Memory extends Given {
  readonly #found = new Array<unknown>(functions);

  static of(key: object): unknown[] {
    return #found in key ? key.#found : new Memory(key).#found;
  }
}

/**
 * Makes a function that does its work once for each object and remembers the result as long as the object
 * lives. After an edit a new reading shares the paragraphs that read the same (reuse-paragraphs.ts), so only
 * the others are looked at again. All functions share one memory of an object.
 */
export function remember<Key extends object, Result extends object | number>(
  work: (key: Key) => Result,
): (key: Key) => Result {
  const place = functions++;
  return (key) => {
    const memory = Memory.of(key);
    const known = memory[place] as Result | undefined;
    if (known !== undefined) return known;
    const result = work(key);
    memory[place] = result;
    return result;
  };
}
