import { fitLead } from "../../src/library/fit-lead";
import { LEADS } from "../../src/library/item-patterns";

test.each([
  ["the number of a known one", "主要体现在N个方面：", 3, "主要体现在三个方面："],
  ["两 before a measure word", "重点抓好N项工作：", 2, "重点抓好两项工作："],
  ["the number of a typed one", "重点抓好三项工作：", 4, "重点抓好四项工作："],
  ["in its own script", "主要有3点体会：", 12, "主要有12点体会："],
  ["a colon where it ends without a mark", "重点抓好三项工作", 3, "重点抓好三项工作："],
  ["a full stop is a mark too", "主要做了三个方面的工作。", 5, "主要做了五个方面的工作。"],
  ["the last of two numbers", "围绕三大任务，重点抓好两项工作：", 4, "围绕三大任务，重点抓好四项工作："],
])("%s", (_name, lead, count, expected) => expect(fitLead(lead, count)).toBe(expected));

test.each([
  ["no number", "具体如下："],
  ["N that is no measure", "围绕1+N体系，主要做法是："],
  ["a number of something else", "三年来，主要做法是："],
])("left as it is: %s", (_name, lead) => expect(fitLead(lead, 4)).toBe(lead));

test("every known lead announces every number of items", () => {
  for (const lead of LEADS) {
    expect(fitLead(lead, 2)).toContain("两");
    expect(fitLead(lead, 12)).toContain("十二");
  }
});
