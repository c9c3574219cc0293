/** What is wrong with the numbers of a run, at the member with this index. */
export interface SequenceFault {
  readonly index: number;
  readonly kind: "missing" | "repeated" | "order";
  /** The number that should stand here. */
  readonly expected: number;
}

/** Finds what is wrong with numbers that should be 1, 2, 3 …; one fault for each mistake, not for its echoes. */
export function findSequenceFaults(numbers: readonly number[]): SequenceFault[] {
  if (numbers.every((number, index) => number === index + 1)) return [];
  const wrong = numbers.flatMap((number, index) => (number === index + 1 ? [] : [index]));
  const [first, second] = wrong;
  if (first === undefined) return [];
  const expected = first + 1;
  const isLast = first === numbers.length - 1;
  if (wrong.length === 1 && !(isLast && (numbers[first] ?? 0) > expected)) {
    const repeats = numbers[first] === numbers[first - 1] || numbers[first] === numbers[first + 1];
    return [{ index: first, kind: repeats ? "repeated" : "order", expected }];
  }
  const swapped =
    wrong.length === 2 &&
    second !== undefined &&
    numbers[first] === second + 1 &&
    numbers[second] === expected;
  return swapped ? [{ index: first, kind: "order", expected }] : walk(numbers);
}

function walk(numbers: readonly number[]): SequenceFault[] {
  const faults: SequenceFault[] = [];
  let expected = 1;
  for (const [index, number] of numbers.entries()) {
    if (number > expected) faults.push({ index, kind: "missing", expected });
    else if (number === expected - 1) faults.push({ index, kind: "repeated", expected });
    else if (number < expected) faults.push({ index, kind: "order", expected });
    expected = number === expected - 1 ? expected : number + 1;
  }
  return faults;
}
