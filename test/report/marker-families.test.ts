import { MARKER_FAMILIES } from "../../src/report/marker-families";

test("the families, the ones that can be inserted first", () => {
  expect(MARKER_FAMILIES.map(({ id, name }) => [id, name])).toEqual([
    ["yishi", "一是 二是 三是"],
    ["yiyao", "一要 二要 三要"],
    ["diyi", "第一 第二 第三"],
    ["shouxian", "首先 其次 再次"],
    ["qiyi", "其一 其二 其三"],
    ["yifangmian", "一方面 另一方面"],
    ["kuohao", "（一） （二） （三）"],
    ["paren-arabic", "（1） （2） （3）"],
    ["circled", "① ② ③"],
    ["dash", "—— —— ——"],
  ]);
});

test("a family has its members and no more", () => {
  for (const { member, max } of MARKER_FAMILIES) {
    expect(member(0)).toBeUndefined();
    expect(member(max)).toEqual(expect.any(String));
    expect(member(max + 1)).toBeUndefined();
  }
});
