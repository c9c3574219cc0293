import { readingPatience } from "../../src/word/reading-patience";

const rows: [name: string, cost: number, quiet: number][] = [
  ["before the first reading", 0, 400],
  ["a document that is read at once", 60, 400],
  ["a long document on a slow host", 900, 2_700],
  ["a host that has hung for a minute", 60_000, 10_000],
];
test.each(rows)("waits: %s", (_name, cost, quiet) => {
  expect(readingPatience(cost)).toEqual({ quiet, longest: 10_000 });
});
