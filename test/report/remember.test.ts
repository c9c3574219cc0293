import { remember } from "../../src/report/remember";

test("the work is done once for each object, and each function remembers its own", () => {
  const length = jest.fn(({ text }: { text: string }) => text.length);
  const [lengthOf, firstOf] = [
    remember(length),
    remember(({ text }: { text: string }) => text.charCodeAt(0)),
  ];
  const paragraph = Object.freeze({ text: "甲乙" });
  expect([lengthOf(paragraph), firstOf(paragraph), lengthOf(paragraph)]).toEqual([2, "甲".charCodeAt(0), 2]);
  expect(length).toHaveBeenCalledTimes(1);
});

test("a changed copy is another object, and what is remembered shows nowhere", () => {
  const lengthOf = remember(({ text }: { text: string }) => text.length);
  const paragraph = { text: "甲乙" };
  lengthOf(paragraph);
  expect(lengthOf({ ...paragraph, text: "甲" })).toBe(1);
  expect(lengthOf(structuredClone(paragraph))).toBe(2);
  expect(Reflect.ownKeys(paragraph)).toEqual(["text"]);
  expect(JSON.stringify(paragraph)).toBe('{"text":"甲乙"}');
});
