/** So many entries of 16 bits: a small integer on every machine. */
const ENTRIES = 32;

/**
 * A set of the few hundred whole numbers that a short text gives, made for being filled and asked often: bits answer
 * nearly every question, and only where they say “perhaps” the numbers are looked through.
 */
export class ShortSet {
  /** In the order in which they were added, each once. */
  readonly values: number[] = [];
  private readonly bits = new Array<number>(ENTRIES).fill(0);

  static of(values: readonly number[]): ShortSet {
    const set = new ShortSet();
    for (const value of values) set.add(value);
    return set;
  }

  add(value: number): void {
    if (this.has(value)) return;
    const mixed = mix(value);
    const entry = (mixed >> 4) & (ENTRIES - 1);
    this.bits[entry] = (this.bits[entry] ?? 0) | (1 << (mixed & 15));
    this.values.push(value);
  }

  has(value: number): boolean {
    const mixed = mix(value);
    const entry = this.bits[(mixed >> 4) & (ENTRIES - 1)] ?? 0;
    return (entry & (1 << (mixed & 15))) !== 0 && this.values.includes(value);
  }
}

/** Lets the upper half of a number tell as well. */
function mix(value: number): number {
  return value ^ (value >>> 15);
}
