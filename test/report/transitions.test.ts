import fc from "fast-check";
import { findTransitions } from "../../src/report/transitions";

/** Roles that sentences of the text open, or only speak of. */
function rolesOf(text: string): string[] {
  return findTransitions(text).map(({ role, opens }) => (opens ? role : `(${role})`));
}

describe("sentences that open a part", () => {
  test.each([
    ["存在的问题主要有：学习不够。", "problem"],
    ["工作中还存在一些不足，主要是办法不多。", "problem"],
    ["在看到成绩的同时，我也清醒地认识到还有不少差距。", "problem"],
    ["虽然做了一些工作，但与组织的要求相比仍有不小的差距。", "problem"],
    ["回顾一年来的工作，我也清醒地看到自身存在的不足。", "problem"],
    ["成绩之外，问题也要讲清楚。", "problem"],
    ["当然，这一年也留下了不少遗憾。", "problem"],
    ["回头看，我的工作还有三点不足：一是学习不够。", "problem"],
    ["究其原因，主要是学习抓得不紧。", "cause"],
    ["产生这些问题，一方面是盯得少，另一方面是教得少。", "cause"],
    ["往后怎么做，我给自己定了三条。", "plan"],
    ["往后的日子里，我要多下村。", "plan"],
    ["产生以上问题的原因，主要有三点。", "cause"],
    ["下一步，我将加强学习。", "plan"],
    ["在今后的工作中，我将继续努力。", "plan"],
    ["针对以上不足，要采取措施加以改进。", "plan"],
    ["新的一年，我要做好三件事。", "plan"],
    ["如果我能竞聘成功，我将从以下几个方面做好工作。", "plan"],
    ["假如这次我有幸竞聘上这个岗位，我要做到三点。", "plan"],
    ["2026年，我将继续努力。", "plan"],
    ["2026年上半年，支行将围绕三件事下功夫。", "plan"],
    ["回顾走过的路，我深深体会到，做好工作要靠大家。", "reflection"],
    ["廉洁自律方面，严格遵守各项规定。", "integrity"],
  ])("%s", (text, role) => {
    expect(rolesOf(text)).toContain(role);
  });
});

describe("sentences that open nothing", () => {
  test.each([
    "着力解决群众反映强烈的问题。",
    "坚持问题导向，狠抓整改落实。",
    "及时研究解决下一步的堵点。",
    "分析了事故的原因。",
    "今后五年是关键时期。",
    "为了避免日后扯皮，当场签字确认。",
    "产生这些问题的地方，我们都去看了。",
    "我们针对群众诉求建立台账。",
    "如果没有竞聘成功，我也会继续努力。",
    "竞聘成功与否，我都将干好本职工作。",
    "当选优秀党员后，我要求自己更严。",
    "2025年，我将历年档案整理归档。",
    "2025年上半年，支行将三个网点合并为一个。",
    "遗憾的是，有两户没有赶上政策。",
    "成绩之外，我们更看重群众的口碑。",
  ])("%s", (text) => {
    expect(rolesOf(text).filter((role) => !role.startsWith("("))).toEqual([]);
  });
});

test("any text: sentences inside it, each role once in a sentence", () => {
  const words = fc.constantFrom(
    "存在",
    "问题",
    "不足",
    "下一步",
    "，",
    "。",
    "\n",
    "我将",
    "原因",
    "今后",
    "针对",
    "\u3000",
  );
  fc.assert(
    fc.property(fc.array(words, { maxLength: 40 }), (parts) => {
      const text = parts.join("");
      const seen = new Set<string>();
      for (const { role, start, end } of findTransitions(text)) {
        expect(start).toBeLessThanOrEqual(end);
        expect(end).toBeLessThanOrEqual(text.length);
        expect(seen.has(`${role} ${start}`)).toBe(false);
        seen.add(`${role} ${start}`);
      }
    }),
  );
});
