import fc from "fast-check";
import { recogniseBody, recogniseHeading } from "../../src/report/recognise-role";

describe("headings that name a role", () => {
  test.each([
    ["履职尽责情况", "achievement"],
    ["2025年工作回顾", "achievement"],
    ["主要工作及成效", "achievement"],
    ["目标任务完成情况", "achievement"],
    ["主要做法和体会", "achievement"],
    ["工作中的几点体会", "reflection"],
    ["经验与启示", "reflection"],
    ["存在的主要问题", "problem"],
    ["存在的不足及努力方向", "problem"],
    ["不足与努力方向", "problem"],
    ["履职尽责方面存在的问题", "problem"],
    ["存在的问题及原因分析", "problem"],
    ["问题反思及施策", "problem"],
    ["存在问题的原因", "cause"],
    ["产生问题的根源剖析", "cause"],
    ["原因分析", "cause"],
    ["下一步工作打算", "plan"],
    ["今后努力方向和改进措施", "plan"],
    ["2026年工作思路", "plan"],
    ["整改措施", "plan"],
    ["廉洁自律情况", "integrity"],
    ["落实党风廉政建设责任制情况", "integrity"],
  ])("%s: %s", (heading, role) => {
    expect(recogniseHeading(heading)?.role).toBe(role);
  });
});

describe("headings that name a theme", () => {
  test.each([
    "思想方面",
    "学习方面",
    "以服务为本",
    "坚持问题导向，狠抓落实",
    "着力解决群众急难愁盼问题",
    "补齐短板，强化弱项",
    "上年度查摆问题整改情况",
    "基本情况",
    "帮扶困难群众",
    "加强规划建设",
    "",
  ])("%s", (heading) => {
    expect(recogniseHeading(heading)?.strength ?? 0).toBeLessThan(2);
  });
});

test("what a heading says beside its role", () => {
  expect(recogniseHeading("存在的问题及下一步打算")).toMatchObject({ role: "problem", also: ["plan"] });
});

test("the evidence is quoted", () => {
  const heading = "关于存在的问题";
  const quotes = recogniseHeading(heading)?.evidence.map(({ start, end }) => heading.slice(start, end));
  expect(quotes).toEqual(["存在的问题"]);
});

describe("bodies", () => {
  test.each([
    ["完成检查12次，荣获先进称号，累计培训200人，增长三成，新增就业80人。", "achievement"],
    ["学习不够，调研不深，办法不多，能力有待提高，与要求还有差距。", "problem"],
    ["将加强学习，努力工作，进一步改进作风，力争做得更好，继续深入基层，确保完成任务。", "plan"],
  ])("%s", (body, role) => {
    expect(recogniseBody(body, 0, body.length)?.role).toBe(role);
  });

  test("too little says nothing", () => {
    expect(recogniseBody("学习不够。", 0, 5)).toBeUndefined();
  });
});

test("any heading: evidence lies inside it", () => {
  const words = fc.constantFrom(
    "存在",
    "问题",
    "的",
    "原因",
    "及",
    "打算",
    "整改",
    "情况",
    "廉洁",
    "体会",
    "解决",
  );
  fc.assert(
    fc.property(fc.array(words, { maxLength: 10 }), (parts) => {
      const heading = parts.join("");
      for (const { start, end } of recogniseHeading(heading)?.evidence ?? []) {
        expect(start).toBeLessThan(end);
        expect(end).toBeLessThanOrEqual(heading.length);
      }
    }),
  );
});
