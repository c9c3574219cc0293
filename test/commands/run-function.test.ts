import { runFunction } from "../../src/commands/run-function";
import type { Notice } from "../../src/commands/notice-sentences";

/** Runs a function and tells what happened, in order. */
async function run(perform: () => Promise<Notice | undefined>, say?: () => Promise<void>): Promise<string[]> {
  const told: string[] = [];
  const event = { completed: () => void told.push("completed") };
  await runFunction(perform, event, async (notice) => {
    told.push(notice);
    await say?.();
  }).catch((thrown: unknown) => told.push(String(thrown)));
  return told;
}

const refuse = (thrown: unknown) => async (): Promise<undefined> => {
  await Promise.resolve();
  throw thrown;
};

test.each<[string, () => Promise<Notice | undefined>, string[]]>([
  ["nothing to say", () => Promise.resolve(undefined), ["completed"]],
  ["nothing to go on with", () => Promise.resolve("nothingToContinue"), ["nothingToContinue", "completed"]],
  ["a protected document", refuse({ code: "AccessDenied" }), ["protected", "completed"]],
  ["a lost session", refuse({ code: "InvalidOrTimedOutSession" }), ["session", "completed"]],
  ["a fault of our own", refuse(new TypeError("x")), ["fault", "completed"]],
])("%s", async (_name, perform, told) => expect(await run(perform)).toEqual(told));

test("Word is told that it is over even where the notice cannot be shown", async () => {
  const told = await run(refuse({ code: "AccessDenied" }), refuse(new Error("no dialog")));
  expect(told).toEqual(["protected", "completed", "Error: no dialog"]);
});

test("Word is told only after the notice was closed", async () => {
  const told: string[] = [];
  await runFunction(
    () => Promise.resolve("nothingToContinue"),
    { completed: () => void told.push("completed") },
    () => Promise.resolve().then(() => void told.push("closed")),
  );
  expect(told).toEqual(["closed", "completed"]);
});
