/** A number with its noun: 1 blank, 3 blanks. @param plural where it is not the noun with an s */
export function counted(count: number, noun: string, plural = `${noun}s`): string {
  return `${new Intl.NumberFormat("en-US").format(count)} ${count === 1 ? noun : plural}`;
}
