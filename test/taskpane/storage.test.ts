import { createStorage } from "../../src/taskpane/storage";

/** A store with the methods that are used, over a map that can be looked into. */
function store(entries: Map<string, string>): globalThis.Storage {
  return {
    length: entries.size,
    clear: () => entries.clear(),
    key: () => null,
    getItem: (key) => entries.get(key) ?? null,
    setItem: (key, value) => void entries.set(key, value),
    removeItem: (key) => void entries.delete(key),
  };
}

test("what is stored is there the next time, under the prefix", () => {
  const entries = new Map<string, string>();
  createStorage("site.", () => store(entries)).set("blankOrder", "place");
  expect([...entries]).toEqual([["site.moupian.blankOrder", "place"]]);
  expect(createStorage("site.", () => store(entries)).get("blankOrder")).toBe("place");
  expect(createStorage("other.", () => store(entries)).get("blankOrder")).toBeUndefined();
});

test("where storing is forbidden, memory does", () => {
  const storage = createStorage("", () => {
    throw new Error("blocked");
  });
  expect(storage.get("blankOrder")).toBeUndefined();
  storage.set("blankOrder", "place");
  expect(storage.get("blankOrder")).toBe("place");
});

test("where the store is full, memory does", () => {
  const full = store(new Map());
  full.setItem = () => {
    throw new Error("quota");
  };
  const storage = createStorage("", () => full);
  storage.set("blankOrder", "place");
  expect(storage.get("blankOrder")).toBe("place");
});
