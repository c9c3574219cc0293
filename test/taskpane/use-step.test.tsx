/** @jest-environment jsdom */
import type { WordError } from "../../src/word/word-error";
import { useStep } from "../../src/taskpane/use-step";
import { renderHook } from "./render-hook";

/** A step that ends when it is told to. */
function slowStep(name: string, done: string[]) {
  let end: (() => void) | undefined;
  const step = () =>
    new Promise<void>((resolve) => {
      end = () => {
        done.push(name);
        resolve();
      };
    });
  return { step, end: () => end?.() };
}

function open() {
  const errors: WordError[] = [];
  const onError = (error: WordError) => void errors.push(error);
  return { errors, hook: renderHook(() => useStep(onError)) };
}

test("a second click while a step is under way does nothing", async () => {
  const { hook } = open();
  const done: string[] = [];
  const first = slowStep("first", done);
  await hook.act(() => void hook.current.run(first.step));
  expect(hook.current.working).toBe(true);
  await hook.act(async () => {
    await expect(hook.current.run(() => Promise.resolve("second"))).resolves.toBeUndefined();
  });
  await hook.act(first.end);
  expect(done).toEqual(["first"]);
  expect(hook.current.working).toBe(false);
});

test("of several places that are gone to in haste, the last one is gone to", async () => {
  const { hook } = open();
  const done: string[] = [];
  const first = slowStep("first", done);
  await hook.act(() => void hook.current.runLatest(first.step));
  for (const name of ["second", "third"]) {
    await hook.act(() => hook.current.runLatest(() => Promise.resolve(void done.push(name))));
  }
  await hook.act(first.end);
  expect(done).toEqual(["first", "third"]);
});

test("what a step throws is handed on, and the next step runs", async () => {
  const { hook, errors } = open();
  await hook.act(async () => {
    await hook.current.run(() => Promise.reject(Object.assign(new Error(), { code: "AccessDenied" })));
  });
  expect(errors.map(({ kind }) => kind)).toEqual(["protected"]);
  await hook.act(async () => {
    await expect(hook.current.run(() => Promise.resolve("next"))).resolves.toBe("next");
  });
});
