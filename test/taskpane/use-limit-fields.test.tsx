/** @jest-environment jsdom */
import { act } from "react";
import { createRoot } from "react-dom/client";
import { defaultRequirement } from "../../src/checks/default-requirement";
import type { EnteredRequirement } from "../../src/report/requirement";
import { withLimits } from "../../src/taskpane/enter-requirement";
import type { End } from "../../src/taskpane/limits-entry";
import { allRows, requirementRows } from "../../src/taskpane/requirement-rows";
import { useLimitFields, type LimitFields } from "../../src/taskpane/use-limit-fields";

globalThis.IS_REACT_ACT_ENVIRONMENT = true;
beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

/** The form of a 述职报告 on which `entered` holds at first. */
function openForm(entered: EnteredRequirement = {}) {
  const form = { entered, lost: [] as string[], changes: 0 };
  let fields: LimitFields | undefined;
  const rows = () => allRows(requirementRows(form.entered, defaultRequirement("述职报告")));
  const Page = () => {
    fields = useLimitFields({
      rows: rows(),
      onChange: (changes) => {
        form.changes += 1;
        form.entered = changes.reduce(
          (next, { row, limits }) => withLimits(next, row.place, limits),
          form.entered,
        );
      },
      onLost: ({ name }, end, text) => form.lost.push(`${name} ${end} ${text}`),
    });
    return null;
  };
  const root = createRoot(document.createElement("div"));
  let isOpen = true;
  const render = () => act(() => (isOpen ? root.render(<Page />) : undefined));
  render();
  const rowOf = (name: string) => {
    const row = rows().find((each) => each.name === name);
    if (!row) throw new Error(`no row ${name}`);
    return row;
  };
  /** Does something and renders what came of it. */
  const step = (work: (fields: LimitFields) => void) => {
    act(() => {
      if (fields) work(fields);
    });
    render();
  };
  return Object.assign(form, {
    type: (name: string, end: End, text: string) => step((all) => all.type(rowOf(name), end, text)),
    leave: (name: string) => step((all) => all.leave(rowOf(name))),
    settle: (name: string) => step((all) => all.settle(rowOf(name))),
    clear: (name: string, end: End) => step((all) => all.clear(rowOf(name), end)),
    step,
    wait: (milliseconds: number) =>
      step(() => {
        jest.advanceTimersByTime(milliseconds);
      }),
    text: (name: string, end: End) => fields?.text(rowOf(name), end),
    problem: (name: string) => fields?.problem(rowOf(name))?.text,
    close: () => {
      isOpen = false;
      act(() => root.unmount());
    },
  });
}

test("takes effect after a pause, and the field keeps what was typed until it is left", () => {
  const form = openForm();
  form.type("全文字数", "min", "3,");
  form.wait(300);
  form.type("全文字数", "min", "3,000");
  form.wait(500);
  expect(form.entered).toEqual({});
  form.wait(200);
  expect(form.entered).toEqual({ total: { min: 3000 } });
  expect(form.text("全文字数", "min")).toBe("3,000");
  form.leave("全文字数");
  expect(form.text("全文字数", "min")).toBe("3000");
  expect(form.changes).toBe(1);
});

test("Enter takes effect at once", () => {
  const form = openForm();
  form.type("问题占比", "min", "三分之一");
  form.settle("问题占比");
  expect(form.entered).toEqual({ roles: { problem: { share: { min: 1 / 3 } } } });
  expect(form.text("问题占比", "min")).toBe("33.33");
});

test("of fields that are filled in haste, each takes effect", () => {
  const form = openForm();
  form.type("全文字数", "min", "3000");
  form.leave("全文字数");
  form.type("问题占比", "min", "10");
  form.leave("问题占比");
  form.type("打算占比", "max", "20");
  form.wait(300);
  form.wait(700);
  expect(form.entered).toEqual({
    total: { min: 3000 },
    roles: { problem: { share: { min: 0.1 } }, plan: { share: { max: 0.2 } } },
  });
});

test("what is wrong is said after the pause, stays in the field, and does not hold", () => {
  const form = openForm({ total: { min: 3000 } });
  form.type("全文字数", "max", "20");
  expect(form.problem("全文字数")).toBeUndefined();
  form.leave("全文字数");
  expect(form.problem("全文字数")).toBeUndefined();
  form.wait(300);
  expect(form.problem("全文字数")).toContain("还大");
  expect(form.text("全文字数", "max")).toBe("20");
  expect(form.entered).toEqual({ total: { min: 3000 } });
  form.type("全文字数", "max", "5000");
  expect(form.problem("全文字数")).toBeUndefined();
  form.settle("全文字数");
  expect(form.entered).toEqual({ total: { min: 3000, max: 5000 } });
});

test("a field is cleared by itself, and what the genre advises holds again", () => {
  const form = openForm({ total: { min: 3000, max: 5000 } });
  form.clear("全文字数", "max");
  expect(form.entered).toEqual({ total: { min: 3000 } });
  form.clear("全文字数", "min");
  expect(form.entered).toEqual({});
});

test("what was typed just before another button is pressed counts", () => {
  const form = openForm();
  form.type("全文字数", "min", "3000");
  form.leave("全文字数");
  form.type("问题字数", "min", "500");
  form.step((fields) => {
    expect(fields.flush().map(({ row, limits }) => [row.name, limits.min])).toEqual([
      ["全文字数", 3000],
      ["问题字数", 500],
    ]);
  });
  expect(form.entered).toEqual({ total: { min: 3000 }, roles: { problem: { characters: { min: 500 } } } });
  form.step((fields) => expect(fields.flush()).toEqual([]));
});

test("what was typed before all is cleared does not come back", () => {
  const form = openForm();
  form.type("全文字数", "min", "3000");
  form.step((fields) => fields.forget());
  form.wait(2000);
  expect(form.entered).toEqual({});
  expect(form.text("全文字数", "min")).toBe("");
});

test("leaving the page loses nothing: what is right takes effect, what is wrong is told", () => {
  const form = openForm();
  form.type("打算字数", "min", "许多");
  form.leave("打算字数");
  form.type("全文字数", "min", "3000");
  form.close();
  expect(form.entered).toEqual({ total: { min: 3000 } });
  expect(form.lost).toEqual(["打算字数 min 许多"]);
  form.wait(2000);
  expect(form.changes).toBe(1);
});
