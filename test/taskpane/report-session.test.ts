import type { CheckOptions } from "../../src/checks/check-report";
import type { CheckedDocument } from "../../src/taskpane/check-document";
import { ReportSession } from "../../src/taskpane/report-session";
import type { WordDocument } from "../../src/word/read-document";
import { WordError } from "../../src/word/word-error";

function read(...texts: string[]): WordDocument {
  return { paragraphs: texts.map((text) => ({ text })), trackedChanges: false, labelsRead: true };
}

/** A session over documents that come one after another; every X is a blank. */
function open(...answers: (WordDocument | Error)[]) {
  const reading = jest.fn(() => {
    const answer = answers.length > 1 ? answers.shift() : answers[0];
    return answer instanceof Error || !answer
      ? Promise.reject(answer ?? new Error())
      : Promise.resolve(answer);
  });
  const check = jest.fn((document: WordDocument, options: CheckOptions) => {
    const blanks = document.paragraphs.flatMap(({ text }) => [...text.matchAll(/X/g)]);
    return { document, blanks, options } as unknown as CheckedDocument;
  });
  const session = new ReportSession(
    { read: reading, loadCheck: () => Promise.resolve(check), idle: () => Promise.resolve() },
    {},
    {},
  );
  return { session, reading, check };
}

test("reads and checks, and is busy meanwhile", async () => {
  const { session } = open(read("甲X"));
  const seen: boolean[] = [];
  session.subscribe(() => seen.push(session.snapshot().busy));
  await session.recheck();
  expect(seen[0]).toBe(true);
  expect(session.snapshot()).toMatchObject({ busy: false, filled: 0, checked: { document: read("甲X") } });
});

test("a reading that nobody asked for is quiet, until somebody does", async () => {
  const { session } = open(read("甲X"));
  const seen: string[] = [];
  session.subscribe(() => {
    const { busy, quiet, answered } = session.snapshot();
    seen.push(`${busy ? (quiet ? "quiet" : "busy") : "idle"} ${answered}`);
  });
  await session.follow();
  expect(seen.splice(0)).toEqual(["quiet 0", "quiet 0", "idle 0"]);
  await Promise.all([session.follow(), session.recheck()]);
  expect(seen).toEqual(["quiet 0", "busy 0", "idle 1"]);
});

test("a document that reads the same is not checked again", async () => {
  const { session, check } = open(read("甲X"));
  await session.recheck();
  const { checked } = session.snapshot();
  await session.recheck();
  expect(check).toHaveBeenCalledTimes(1);
  expect(session.snapshot().checked).toBe(checked);
});

test("wishes that come while it reads make one more reading, not many", async () => {
  const { session, reading } = open(read("甲"), read("乙"));
  await Promise.all([session.recheck(), session.recheck(), session.recheck()]);
  expect(reading).toHaveBeenCalledTimes(2);
  expect(session.snapshot().checked?.document).toEqual(read("乙"));
});

test("a reading that fails keeps the last result and says why; the next one clears it", async () => {
  const { session } = open(read("甲"), new WordError("5012", "session", "断了。"), read("甲"));
  await session.recheck();
  await session.recheck();
  expect(session.snapshot()).toMatchObject({
    busy: false,
    error: { code: "5012" },
    checked: { document: read("甲") },
  });
  await session.recheck();
  expect(session.snapshot().error).toBeUndefined();
});

const fills: [name: string, before: WordDocument, after: WordDocument, filled: number][] = [
  ["a blank that was filled", read("甲X乙X"), read("甲3乙X"), 1],
  ["blanks that were deleted with their paragraph were not filled", read("甲", "X", "X"), read("甲"), 0],
  ["blanks that came", read("甲"), read("甲XX"), 0],
];
test.each(fills)("counts: %s", async (_name, before, after, filled) => {
  const { session } = open(before, after);
  await session.recheck();
  await session.recheck();
  expect(session.snapshot().filled).toBe(filled);
});

test("what the user decides is taken at once, and given up again, without another reading", async () => {
  const { session, check, reading } = open(read("甲"));
  await session.recheck();
  session.choose({ genre: "工作总结" });
  expect(session.snapshot().choices).toEqual({ genre: "工作总结" });
  expect(check).toHaveBeenLastCalledWith(read("甲"), { genre: "工作总结", settings: { answers: [] } });
  session.choose({});
  session.prefer({ off: ["gap"] });
  expect(session.snapshot()).toMatchObject({ choices: {}, preferences: { off: ["gap"] } });
  expect(check).toHaveBeenLastCalledWith(read("甲"), { settings: { off: ["gap"], answers: [] } });
  expect(reading).toHaveBeenCalledTimes(1);
});

test("paragraphs that have not changed are the same objects in the next reading", async () => {
  const { session } = open(read("甲", "乙", "丙"), read("甲", "乙改", "新", "丙"));
  await session.recheck();
  const before = session.snapshot().checked?.document.paragraphs ?? [];
  await session.recheck();
  const after = session.snapshot().checked?.document.paragraphs ?? [];
  expect(after.map(({ text }) => text)).toEqual(["甲", "乙改", "新", "丙"]);
  expect([after[0] === before[0], after[3] === before[2]]).toEqual([true, true]);
});
