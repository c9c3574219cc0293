/**
 * What Array.prototype.flatMap does, for arrays without holes. That one asks for every element of every result by name,
 * since it might be anything; where results have one element or none, and are many, it took a tenth of all time.
 */
export function flatMap<T, U>(items: readonly T[], work: (item: T, index: number) => readonly U[]): U[] {
  const found: U[] = [];
  for (let index = 0; index < items.length; index++) {
    for (const one of work(items[index] as T, index)) found.push(one);
  }
  return found;
}
