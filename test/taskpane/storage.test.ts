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

test("says whether what was given is kept", () => {
  const full = store(new Map());
  full.setItem = () => {
    throw new DOMException("no room", "QuotaExceededError");
  };
  const forbidden = () => {
    throw new DOMException("denied", "SecurityError");
  };
  expect(createStorage("", () => store(new Map())).set("library", "甲")).toBe("stored");
  expect(createStorage("", () => full).set("library", "甲")).toBe("full");
  expect(createStorage("", forbidden).set("library", "甲")).toBe("blocked");
});

test("tells what the browser keeps from what memory does", () => {
  const entries = new Map([["moupian.library", "旧"]]);
  const full = store(entries);
  full.setItem = () => {
    throw new DOMException("no room", "QuotaExceededError");
  };
  const storage = createStorage("", () => full);
  storage.set("library", "新");
  expect(storage.get("library")).toBe("新");
  expect(storage.kept("library")).toEqual({ text: "旧" });
  expect(storage.kept("other")).toEqual({ text: undefined });
  storage.remove("library");
  expect(storage.get("library")).toBeUndefined();
  const forbidden = createStorage("", () => {
    throw new DOMException("denied", "SecurityError");
  });
  expect(forbidden.kept("library")).toBe("blocked");
});

test("what another window has written since is read", () => {
  const entries = new Map<string, string>();
  const [one, other] = [createStorage("", () => store(entries)), createStorage("", () => store(entries))];
  one.set("recentPhrases", "甲");
  other.set("recentPhrases", "乙");
  expect(one.get("recentPhrases")).toBe("乙");
});
