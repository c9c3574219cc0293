import { forgetValues, rememberedValues, rememberValues } from "../../src/taskpane/form-memory";
import { createStorage } from "../../src/taskpane/storage";

function store() {
  const kept = new Map<string, string>();
  const local = {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  } as unknown as globalThis.Storage;
  // A new storage is what the pane has after it was opened again.
  return { kept, open: () => createStorage("", () => local) };
}

test("what is remembered is there the next time, what is added to it as well", () => {
  const { open } = store();
  rememberValues(open(), { 姓名: "王芳" });
  rememberValues(open(), { 职务: "科长" });
  expect(rememberedValues(open())).toEqual({ 姓名: "王芳", 职务: "科长" });
});

test("nothing of it is left once it is forgotten", () => {
  const { kept, open } = store();
  rememberValues(open(), { 姓名: "王芳" });
  forgetValues(open());
  expect(rememberedValues(open())).toEqual({});
  expect([...kept.values()].join("")).not.toContain("王芳");
});

test.each(["", "{", "3", "null", '{"姓名":3}', '{"姓名":""}', "[]"])(
  "an unreadable store is empty: %s",
  (text) => {
    const { kept, open } = store();
    kept.set("moupian.blankForm", text);
    expect(rememberedValues(open())).toEqual({});
  },
);
