import type { Genre } from "../../src/report/genre";
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
  const check = jest.fn((document: WordDocument, genre?: Genre) => {
    const blanks = document.paragraphs.flatMap(({ text }) => [...text.matchAll(/X/g)]);
    return { document, blanks, genre } as unknown as CheckedDocument;
  });
  const session = new ReportSession({ read: reading, check, idle: () => Promise.resolve() });
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

test("the user's genre is taken at once, and given up again", async () => {
  const { session, check, reading } = open(read("甲"));
  await session.recheck();
  session.chooseGenre("工作总结");
  expect(session.snapshot().genre).toBe("工作总结");
  expect(check).toHaveBeenLastCalledWith(read("甲"), "工作总结");
  session.chooseGenre(undefined);
  expect(session.snapshot().genre).toBeUndefined();
  expect(check).toHaveBeenLastCalledWith(read("甲"), undefined);
  expect(reading).toHaveBeenCalledTimes(1);
});
