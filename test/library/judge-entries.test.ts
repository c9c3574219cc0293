import { judgePhrases, judgeSkeletons } from "../../src/library/judge-entries";
import { addPhrases, addSkeletons, EMPTY_LIBRARY } from "../../src/library/own-library";
import { PHRASES } from "../../src/library/phrases";
import { SKELETONS } from "../../src/library/skeletons";

test("says of each phrase where the same one is already", () => {
  const own = addPhrases([{ role: "plan", text: "每月下基层一次。", tags: [] }])(EMPTY_LIBRARY);
  const [built] = PHRASES;
  const offered = [
    "每月 下基层一次",
    built?.text ?? "",
    "加强学习，改进作风。",
    "加强学习，改进作风",
    "服务群众。",
  ];
  expect(
    judgePhrases(
      offered.map((text) => ({ text })),
      own,
      PHRASES,
    ),
  ).toEqual(["own", "elsewhere", undefined, "file", undefined]);
});

test("says the same of skeletons", () => {
  const own = addSkeletons(SKELETONS.slice(0, 1))(EMPTY_LIBRARY);
  const [first, second] = SKELETONS;
  if (first === undefined || second === undefined) throw new Error("no skeletons");
  const offered = [first, second, { ...second, name: "别的" }];
  expect(judgeSkeletons(offered, own, SKELETONS)).toEqual(["own", "elsewhere", undefined]);
});
