import { checkDocument } from "../../src/taskpane/check-document";
import { firstSteps } from "../../src/taskpane/first-steps";

function documentOf(...texts: string[]) {
  return checkDocument({
    paragraphs: texts.map((text) => ({ text })),
    trackedChanges: false,
    labelsRead: true,
  });
}

const rows: [
  name: string,
  document: ReturnType<typeof documentOf> | undefined,
  looked: boolean,
  done: string[],
][] = [
  ["before anything was read", undefined, true, []],
  ["an empty document, although its check was looked at", documentOf("", " "), true, []],
  ["a frame with blanks", documentOf("一、主要工作", "培训XX次。"), false, ["skeleton"]],
  ["blanks filled", documentOf("一、主要工作", "培训12次。"), false, ["skeleton", "blanks"]],
  ["looked at before the blanks are filled", documentOf("培训XX次。"), true, ["skeleton", "check"]],
  ["all", documentOf("培训12次。"), true, ["skeleton", "blanks", "check"]],
];
test.each(rows)("done: %s", (_name, document, looked, done) => {
  const steps = firstSteps(document, looked);
  expect(steps.map(({ tab }) => tab)).toEqual(["skeleton", "blanks", "check"]);
  expect(steps.filter((step) => step.done).map(({ tab }) => tab)).toEqual(done);
});
