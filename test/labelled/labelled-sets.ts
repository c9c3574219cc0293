import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { readLabelled, type LabelledDocument } from "./read-labelled";

/** The folders of labelled documents. Whoever works on the program looks at the first only. */
export const SETS = ["development", "held-back", "unseen"] as const;

export type LabelledSet = (typeof SETS)[number];

/** Is there such a folder, and anything in it? */
export function hasSet(set: LabelledSet): boolean {
  return existsSync(folderOf(set)) && filesOf(set).length > 0;
}

/** Reads every document of a folder, in the order of the names. */
export function readSet(set: LabelledSet): LabelledDocument[] {
  return filesOf(set).map((file) =>
    readLabelled(`${set}/${file}`, readFileSync(path.join(folderOf(set), file), "utf8")),
  );
}

function filesOf(set: LabelledSet): string[] {
  return readdirSync(folderOf(set))
    .filter((file) => file.endsWith(".txt"))
    .sort();
}

function folderOf(set: LabelledSet): string {
  return path.join(__dirname, set);
}
