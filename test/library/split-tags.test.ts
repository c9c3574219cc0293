import { splitTags } from "../../src/library/split-tags";

test("tags are parted by whatever people type, and stand once", () => {
  expect(splitTags(" 学习、作风，服务;学习  调研,")).toEqual(["学习", "作风", "服务", "调研"]);
});
