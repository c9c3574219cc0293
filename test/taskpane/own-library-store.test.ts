import { addPhrases, removeEntry, type LibraryStep } from "../../src/library/own-library";
import { OwnLibraryStore } from "../../src/taskpane/own-library-store";
import { createStorage, type Storage } from "../../src/taskpane/storage";

/** A browser's store that several windows share: how much it holds, whether it may be touched, and who listens. */
class Browser {
  readonly entries = new Map<string, string>();
  room = Infinity;
  blocked = false;
  private readonly windows: { storage: Storage; listeners: [string, () => void][] }[] = [];

  /** A window of its own, with the store as the pane knows it. */
  open(): Storage {
    const listeners: [string, () => void][] = [];
    const touch = (): globalThis.Storage => {
      if (this.blocked) throw new DOMException("denied", "SecurityError");
      return {
        length: 0,
        clear: () => this.entries.clear(),
        key: () => null,
        getItem: (key) => this.entries.get(key) ?? null,
        removeItem: (key) => void this.entries.delete(key),
        setItem: (key, value) => {
          if (value.length > this.room) throw new DOMException("full", "QuotaExceededError");
          this.entries.set(key, value);
          for (const other of this.windows) {
            if (other.storage === storage) continue;
            for (const [name, changed] of other.listeners) if (key === `moupian.${name}`) changed();
          }
        },
      };
    };
    const storage: Storage = {
      ...createStorage("", touch),
      watch: (name, changed) => {
        listeners.push([name, changed]);
        return () => undefined;
      },
    };
    this.windows.push({ storage, listeners });
    return storage;
  }
}

const add = (text: string): LibraryStep => addPhrases([{ role: "plan", text, tags: [] }]);
const texts = (store: OwnLibraryStore) => store.snapshot().library.phrases.map(({ text }) => text);

test("what is saved is there the next time", () => {
  const browser = new Browser();
  expect(new OwnLibraryStore(browser.open()).change(add("甲"))).toBe("stored");
  expect(texts(new OwnLibraryStore(browser.open()))).toEqual(["甲"]);
});

test("two windows see each other's steps, and none is lost", () => {
  const browser = new Browser();
  const [one, other] = [new OwnLibraryStore(browser.open()), new OwnLibraryStore(browser.open())];
  one.change(add("甲"));
  expect(texts(other)).toEqual(["甲"]);
  other.change(add("乙"));
  one.change(add("丙"));
  expect(texts(one)).toEqual(["丙", "乙", "甲"]);
  expect(texts(other)).toEqual(["丙", "乙", "甲"]);
});

test("a window that was not told takes its step on what is kept", () => {
  const browser = new Browser();
  const deaf = { ...browser.open(), watch: () => () => undefined };
  const one = new OwnLibraryStore(deaf);
  new OwnLibraryStore(browser.open()).change(add("甲"));
  one.change(add("乙"));
  expect(texts(new OwnLibraryStore(browser.open()))).toEqual(["乙", "甲"]);
});

test("an entry that has not changed stays the same object", () => {
  const browser = new Browser();
  const one = new OwnLibraryStore(browser.open());
  one.change(add("甲"));
  const [before] = one.snapshot().library.phrases;
  new OwnLibraryStore(browser.open()).change(add("乙"));
  expect(texts(one)).toEqual(["乙", "甲"]);
  expect(one.snapshot().library.phrases[1]).toBe(before);
});

test("where storing is forbidden, memory keeps everything and the state says so", () => {
  const browser = new Browser();
  browser.blocked = true;
  const store = new OwnLibraryStore(browser.open());
  expect(store.snapshot().unsaved).toBeUndefined();
  expect(store.change(add("甲"))).toBe("blocked");
  expect(store.change(add("乙"))).toBe("blocked");
  expect(texts(store)).toEqual(["乙", "甲"]);
  expect(store.snapshot().unsaved).toBe("blocked");
});

test("in a full store nothing is lost, and all is kept once there is room", () => {
  const browser = new Browser();
  const store = new OwnLibraryStore(browser.open());
  store.change(add("甲"));
  browser.room = 10;
  expect(store.change(add("乙"))).toBe("full");
  expect(store.snapshot().unsaved).toBe("full");
  expect(texts(store)).toEqual(["乙", "甲"]);
  expect(store.retry()).toBe("full");
  browser.room = Infinity;
  expect(store.retry()).toBe("stored");
  expect(store.snapshot().unsaved).toBeUndefined();
  expect(texts(new OwnLibraryStore(browser.open()))).toEqual(["乙", "甲"]);
});

test("steps that could not be kept are taken on what another window writes", () => {
  const browser = new Browser();
  const [one, other] = [new OwnLibraryStore(browser.open()), new OwnLibraryStore(browser.open())];
  one.change(add("甲"));
  one.change(add("乙"));
  browser.room = 10;
  one.change(add("丙"));
  one.change(removeEntry(one.snapshot().library.phrases.find(({ text }) => text === "甲")?.id ?? ""));
  browser.room = Infinity;
  other.change(add("丁"));
  expect(texts(one)).toEqual(["丙", "丁", "乙"]);
  expect(one.retry()).toBe("stored");
  expect(texts(other)).toEqual(["丙", "丁", "乙"]);
});

describe("what an older version or a hand has left", () => {
  test.each([
    ["no JSON", "{ phrases: ["],
    ["something else", '"甲"'],
    ["a later version", '{"version":2,"phrases":[]}'],
  ])("%s is kept aside, and the library begins anew", (_what, text) => {
    const browser = new Browser();
    browser.entries.set("moupian.library", text);
    const store = new OwnLibraryStore(browser.open());
    expect(store.snapshot()).toMatchObject({ library: { phrases: [] }, aside: [text] });
    store.change(add("甲"));
    const again = new OwnLibraryStore(browser.open());
    expect(again.snapshot().aside).toEqual([text]);
    expect(texts(again)).toEqual(["甲"]);
    again.dropAside(text);
    expect(again.snapshot().aside).toEqual([]);
    expect(new OwnLibraryStore(browser.open()).snapshot().aside).toEqual([]);
    again.returnAside(text);
    expect(new OwnLibraryStore(browser.open()).snapshot().aside).toEqual([text]);
  });

  test("what can be read of it is used", () => {
    const browser = new Browser();
    const text = '{"version":1,"phrases":[{"text":"好的"},{"text":""}]}';
    browser.entries.set("moupian.library", text);
    const store = new OwnLibraryStore(browser.open());
    expect(texts(store)).toEqual(["好的"]);
    expect(store.snapshot().aside).toEqual([text]);
  });

  test("where it cannot be put aside it is not written over", () => {
    const browser = new Browser();
    const text = "broken, and far longer than there is room for another text of the kind";
    browser.entries.set("moupian.library", text);
    browser.room = 40;
    const store = new OwnLibraryStore(browser.open());
    expect(store.change(add("甲"))).toBe("full");
    expect(texts(store)).toEqual(["甲"]);
    expect(browser.entries.get("moupian.library")).toBe(text);
  });
});

test("listeners are told of every change until they leave", () => {
  const store = new OwnLibraryStore(new Browser().open());
  let told = 0;
  const leave = store.subscribe(() => told++);
  store.change(add("甲"));
  expect(told).toBe(1);
  leave();
  store.change(add("乙"));
  expect(told).toBe(1);
});
