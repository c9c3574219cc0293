import { phraseKey, skeletonKey } from "../../src/library/same-entry";
import { PHRASES } from "../../src/library/phrases";
import { SKELETONS } from "../../src/library/skeletons";

test.each([
  ["white space", "加强学习， 改进作风。", "加强学习，改进\u3000作风。"],
  ["full and half width", "完成ＡＢＣ项目，共12项。", "完成abc项目,共１２项。"],
  ["the last mark", "加强学习，改进作风", "加强学习，改进作风。"],
  ["a line break", "一是加强学习。\n二是改进作风。", "一是加强学习。二是改进作风。"],
  ["the names of blanks among words", "全年完成【数量】项重点任务。", "全年完成【任务数】项重点任务。"],
])("%s makes no difference", (_what, one, other) => {
  expect(phraseKey(one)).toBe(phraseKey(other));
});

test.each([
  ["other words", "加强学习，改进作风。", "加强学习，改进工作。"],
  ["a mark inside", "加强学习，改进作风。", "加强学习；改进作风。"],
  ["a blank where the other has a word", "全年完成【数量】项重点任务。", "全年完成十项重点任务。"],
  ["the names of blanks where there is little else", "【做法】，【成效】。", "【原因】，【说明】。"],
  ["another number of blanks", "坚持以学为先，【做法】。", "坚持以学为先，【做法】【成效】。"],
])("%s makes a difference", (_what, one, other) => {
  expect(phraseKey(one)).not.toBe(phraseKey(other));
});

test("no two phrases of the program are the same", () => {
  expect(new Set(PHRASES.map(({ text }) => phraseKey(text))).size).toBe(PHRASES.length);
});

test("skeletons are the same by name and lines, not by ids or what is ticked", () => {
  for (const skeleton of SKELETONS) {
    const copy = {
      ...skeleton,
      parts: skeleton.parts.map((part, index) => ({
        ...part,
        id: `${index}`,
        optional: "unticked" as const,
      })),
    };
    expect(skeletonKey(copy)).toBe(skeletonKey(skeleton));
    expect(skeletonKey({ ...skeleton, name: "别的名字" })).not.toBe(skeletonKey(skeleton));
  }
  expect(new Set(SKELETONS.map(skeletonKey)).size).toBe(SKELETONS.length);
});
