import { asPartial, toWordError, WordError } from "../../src/word/word-error";

const rows: [name: string, thrown: unknown, kind: string, says: RegExp][] = [
  ["a protected document", { code: "AccessDenied" }, "protected", /停止保护/],
  ["a read-only document, by the number of the older API", { code: 5002 }, "protected", /另存一份/],
  ["a lost session", { code: "InvalidOrTimedOutSession" }, "session", /重新加载窗格/],
  ["a host that does not answer", { code: "Timeout" }, "session", /没有回应/],
  ["a place that is gone", { code: "ItemNotFound" }, "changed", /重新体检/],
  ["an open dialog", { code: "WriteNotSupportedWhenModalDialogOpen" }, "busy", /对话框/],
  ["a member above the host's set", { code: "ApiNotFound" }, "unsupported", /Word 2021/],
  ["Word's general error", { code: "GeneralException" }, "fault", /保存文档/],
  ["a code nobody has seen", { code: "Riddle" }, "fault", /Riddle/],
  ["something that is no Office error", new TypeError("x is undefined"), "fault", /TypeError/],
  ["a thrown string", "oops", "fault", /未知/],
];
test.each(rows)("%s", (_name, thrown, kind, says) => {
  const error = toWordError(thrown);
  expect(error.kind).toBe(kind);
  expect(error.message).toMatch(says);
});

test("a WordError stays itself", () => {
  const error = new WordError("AccessDenied", "protected", "句子。");
  expect(toWordError(error)).toBe(error);
});

test("an error in the middle of writing says that a part may have been done", () => {
  const error = asPartial(toWordError({ code: "GeneralException" }));
  expect(error.partial).toBe(true);
  expect(error.message).toMatch(/可能已经改了一部分.*Ctrl\+Z/);
});
