import {
  MOST_FAVOURITES,
  MOST_RECENT,
  readPhraseMarks,
  withFavourite,
  withRecent,
  writePhraseMarks,
} from "../../src/taskpane/phrase-marks";
import { createStorage } from "../../src/taskpane/storage";

const storage = (kept: Readonly<Record<string, string>> = {}) => {
  const items = new Map(Object.entries(kept));
  const store = {
    getItem: (key: string) => items.get(key) ?? null,
    setItem: (key: string, value: string) => void items.set(key, value),
  } as unknown as globalThis.Storage;
  return { open: () => createStorage("", () => store) };
};

const NONE = { favourites: [], recent: [] };

test("what was marked is there the next time, the newest first", () => {
  const kept = storage();
  let marks = readPhraseMarks(kept.open());
  for (const id of ["a", "b", "a"]) marks = withRecent(marks, id);
  for (const id of ["c", "d"]) marks = withFavourite(marks, id, true);
  writePhraseMarks(kept.open(), marks);
  expect(readPhraseMarks(kept.open())).toEqual({ recent: ["a", "b"], favourites: ["d", "c"] });
});

test("a star is taken away", () => {
  const marks = withFavourite(withFavourite(NONE, "a", true), "a", false);
  expect(marks.favourites).toEqual([]);
});

test("the lists are bounded, the oldest go", () => {
  let marks: ReturnType<typeof readPhraseMarks> = NONE;
  for (let i = 0; i < 300; i++) marks = withFavourite(withRecent(marks, `${i}`), `${i}`, true);
  expect(marks.recent).toHaveLength(MOST_RECENT);
  expect(marks.favourites).toHaveLength(MOST_FAVOURITES);
  expect([marks.recent[0], marks.favourites[0]]).toEqual(["299", "299"]);
});

test.each(["", "x", "{}", "null", "7", '"a"'])("what is kept as %j counts as no mark", (text) => {
  const kept = storage({ "moupian.favouritePhrases": text, "moupian.recentPhrases": text });
  expect(readPhraseMarks(kept.open())).toEqual(NONE);
});

test("of a list that was tampered with the ids are read, each once", () => {
  const kept = storage({ "moupian.recentPhrases": '["a", 1, null, "a", {"id": "b"}, "c"]' });
  expect(readPhraseMarks(kept.open()).recent).toEqual(["a", "c"]);
});
