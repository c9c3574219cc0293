import fc from "fast-check";
import { spokenYears } from "../../src/checks/spoken-years";

test.each([
  ["2025年度，我…2024年以来", ["2025", "2024"], false],
  ["二〇二五年，二○二四年，二零二三年", ["二〇二五", "二○二四", "二零二三"], true],
  ["任职3年来，两年多", [], true],
  ["1、3年来履职情况", [], true],
  ["12年，十年，三年余", [], true],
  ["去年、今年、年初、每年", [], false],
  ["1998年参加工作", [], false],
  ["年", [], false],
  ["", [], false],
])("%s", (text, digits, counted) => {
  const years = spokenYears({ text });
  expect(years.named.map((year) => year.digits)).toEqual(digits);
  expect(years.counted).toBe(counted);
});

test("a year is named wherever the pattern finds one, and counted wherever a number may stand before 年", () => {
  const text = fc.string({
    unit: fc.constantFrom(...Array.from("20259二〇○零五三多来年年，任")),
    maxLength: 40,
  });
  fc.assert(
    fc.property(text, (one) => {
      const { named, counted } = spokenYears({ text: one });
      const found = Array.from(one.matchAll(/(20\d\d|二[〇○零][〇○零一二三四五六七八九]{2})年/g));
      expect(named).toEqual(found.map(({ 1: digits, index }) => ({ start: index, digits })));
      if (/(?<!\d)\d{1,2}[多余]?年|[一二三四五六七八九十两][多余]?年/.test(one)) expect(counted).toBe(true);
    }),
  );
});
