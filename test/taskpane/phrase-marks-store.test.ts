/** @jest-environment jsdom */
import { withFavourite, withRecent } from "../../src/taskpane/phrase-marks";
import { PhraseMarksStore } from "../../src/taskpane/phrase-marks-store";
import { createStorage } from "../../src/taskpane/storage";

beforeEach(() => localStorage.clear());

/** A window with the pane in it; all of them share what the browser stores. */
const openWindow = () => new PhraseMarksStore(createStorage(""));

test("two windows keep what both have marked", () => {
  const [one, other] = [openWindow(), openWindow()];
  one.change((marks) => withFavourite(marks, "a", true));
  other.change((marks) => withFavourite(marks, "b", true));
  one.change((marks) => withRecent(marks, "c"));
  other.change((marks) => withRecent(marks, "d"));
  one.change((marks) => withFavourite(marks, "a", false));
  expect(openWindow().snapshot()).toEqual({ favourites: ["b"], recent: ["d", "c"] });
});

test("a window shows what another one marks", () => {
  const [one, other] = [openWindow(), openWindow()];
  const seen: string[][] = [];
  one.subscribe(() => seen.push([...one.snapshot().favourites]));
  other.change((marks) => withFavourite(marks, "a", true));
  // The browser tells every window but the one that wrote.
  window.dispatchEvent(new StorageEvent("storage", { key: "moupian.favouritePhrases" }));
  expect(seen).toEqual([["a"]]);
});

test("where the browser stores nothing the marks last as long as the pane", () => {
  const storage = createStorage("", () => {
    throw new DOMException("denied", "SecurityError");
  });
  const store = new PhraseMarksStore(storage);
  store.change((marks) => withFavourite(marks, "a", true));
  store.change((marks) => withRecent(marks, "b"));
  expect(store.snapshot()).toEqual({ favourites: ["a"], recent: ["b"] });
});
