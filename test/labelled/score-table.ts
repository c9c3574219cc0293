import { precision, recall, roleAccuracy, type Score } from "./score";

/** A score as a small table in plain text; with details, one line for each difference. */
export function scoreTable(title: string, score: Score, details: boolean): string {
  const rows = [["check", "labelled", "found", "reported", "right", "precision", "recall"]];
  for (const [id, tally] of score.checks) {
    const { labelled, found, reported, right } = tally;
    if (labelled + reported === 0) continue;
    const numbers = [labelled, found, reported, right].map(String);
    rows.push([id, ...numbers, precision(tally).toFixed(3), recall(tally).toFixed(3)]);
  }
  const roles = Array.from(
    score.roles,
    ([role, { characters, right }]) => `${role} ${(right / characters).toFixed(3)}`,
  );
  return [
    `${title}: ${score.documents} documents, genre recognised in ${score.genres}`,
    ...align(rows),
    `roles by characters ${roleAccuracy(score).toFixed(3)} (${roles.join(", ")})`,
    `${score.cleanDocuments} clean documents: errors and warnings ${score.falseAlarms.length}, infos ${score.needlessInfos.length}`,
    ...(details ? score.differences.map((line) => `  ${line}`) : []),
    "",
  ].join("\n");
}

/** Pads the cells of each column: the first one to the right, numbers to the left. */
export function align(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => (row[column] ?? "").length)),
  );
  return rows.map((row) =>
    row
      .map((cell, column) =>
        column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join("  "),
  );
}
