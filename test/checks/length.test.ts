import { findingsOf, testRows } from "./finding-table";

const TEXT = `工作总结\n${"认真做好本职工作。".repeat(20)}`;

test("a finding says how many characters are lacking", () => {
  const entered = { total: { min: 200 } } as const;
  expect(findingsOf({ text: TEXT, entered }, "length")).toMatchObject([
    { severity: "error", basis: "requirement", message: "全文 184 字，要求不少于 200 字，还差 16 字。" },
  ]);
});

testRows(
  [
    {
      name: "too short",
      text: TEXT,
      entered: { total: { min: 185 } },
      expected: [["length", 0, "工作总结"]],
    },
    {
      name: "too long",
      text: TEXT,
      entered: { total: { max: 183 } },
      expected: [["length", 0, "工作总结"]],
    },
    { name: "just right", text: TEXT, entered: { total: { min: 184, max: 184 } }, expected: [] },
    {
      name: "a little less than is usual",
      text: `对照检查材料\n${"认真做好本职工作。".repeat(320)}`,
      expected: [],
    },
    {
      name: "less than is usual",
      text: `对照检查材料\n${"认真做好本职工作。".repeat(300)}`,
      expected: [["length", 0, "对照检查材料"]],
    },
    { name: "no limits", text: TEXT, expected: [] },
    { name: "an empty document", text: "", entered: { total: { min: 100 } }, expected: [] },
    {
      name: "a frame that is still to be written",
      text: "工作总结\n【单位】【时间】【主要工作】",
      entered: { total: { min: 100 } },
      expected: [],
    },
  ],
  "length",
);
