import { CursorAhead } from "../../src/taskpane/cursor-ahead";

const PLACE = { inTable: false, emptyParagraph: true, texts: [""] };

test("a place that was read ahead is not read again until the cursor moves", async () => {
  const read = jest.fn(() => Promise.resolve(PLACE));
  const cursor = new CursorAhead(read);
  cursor.prepare();
  cursor.prepare();
  expect(await cursor.take()).toBe(PLACE);
  expect(read).toHaveBeenCalledTimes(1);
  cursor.forget();
  await cursor.take();
  expect(read).toHaveBeenCalledTimes(2);
});

test("reading ahead fails silently, and is tried again when the place is needed", async () => {
  const read = jest.fn(() => Promise.resolve(PLACE));
  read.mockRejectedValueOnce(new Error("busy"));
  const cursor = new CursorAhead(read);
  cursor.prepare();
  await Promise.resolve();
  await Promise.resolve();
  expect(await cursor.take()).toBe(PLACE);
  read.mockRejectedValueOnce(new Error("busy"));
  cursor.forget();
  await expect(cursor.take()).rejects.toThrow("busy");
});
