/** @jest-environment jsdom */
import type { Edit } from "../../src/checks/check";
import { checkDocument, type CheckedDocument } from "../../src/taskpane/check-document";
import { PaneContext } from "../../src/taskpane/pane-context";
import { createStorage } from "../../src/taskpane/storage";
import { useBlankList } from "../../src/taskpane/use-blank-list";
import type { PaneHandle } from "../../src/taskpane/use-pane";
import { renderHook } from "./render-hook";

function check(...texts: string[]): CheckedDocument {
  return checkDocument({
    paragraphs: texts.map((text) => ({ text })),
    trackedChanges: false,
    labelsRead: true,
  });
}

/** The list of blanks over a document that may be changed under it. */
function open(...texts: string[]) {
  let checked = check(...texts);
  const jumps: string[] = [];
  const quote = ({ paragraph, start, end }: Edit["at"]) =>
    checked.document.paragraphs[paragraph]?.text.slice(start, end) ?? "";
  const pane = {
    storage: createStorage("", () => {
      throw new Error("no store");
    }),
    jump: (at: Edit["at"]) => void jumps.push(`${at.paragraph} ${quote(at)}`),
    apply: (edits: readonly Edit[]) => {
      const now = checked.document.paragraphs.map(({ text }) => text);
      for (const { at, text } of [...edits].sort((a, b) => b.at.start - a.at.start)) {
        now[at.paragraph] =
          (now[at.paragraph] ?? "").slice(0, at.start) + text + (now[at.paragraph] ?? "").slice(at.end);
      }
      change(...now);
      return Promise.resolve(true);
    },
  } as unknown as PaneHandle;
  const hook = renderHook(
    () => useBlankList(checked),
    (inner) => <PaneContext.Provider value={pane}>{inner}</PaneContext.Provider>,
  );
  const change = (...now: string[]) => {
    checked = check(...now);
    hook.render();
  };
  const current = () => {
    const blank = hook.current.listed[hook.current.position];
    return blank && `${blank.at.paragraph} ${blank.text}`;
  };
  return { hook, change, current, jumps };
}

const TEXTS = ["我叫【姓名】，任【职务】。", "近XX年来，起草文稿XX篇。", "述职人：【姓名】"];

async function byPlace() {
  const opened = open(...TEXTS);
  await opened.hook.act(() => opened.hook.current.setOrder("place"));
  return opened;
}

test("next and previous go around the list, each selecting its blank", async () => {
  const { hook, jumps } = await byPlace();
  await hook.act(() => hook.current.go(1));
  await hook.act(() => hook.current.go(2));
  await hook.act(() => hook.current.go(-1));
  expect(jumps).toEqual(["0 【职务】", "1 XX", "2 【姓名】"]);
});

test("a blank that is filled leaves its place to the next one, which is selected", async () => {
  const { hook, current, jumps } = await byPlace();
  await hook.act(() => hook.current.setValue("王芳"));
  await hook.act(() => hook.current.fill(hook.current.listed.slice(0, 1)));
  expect(current()).toBe("0 【职务】");
  expect(hook.current.value).toBe("");
  expect(jumps).toEqual(["0 【职务】"]);
});

test("what is typed stays with its blank while the document changes elsewhere", async () => {
  const { hook, change, current } = await byPlace();
  await hook.act(() => hook.current.go(3));
  await hook.act(() => hook.current.setValue("30"));
  await hook.act(() => change("我叫王芳，任【职务】。", "近XX年来，起草文稿XX篇。", "述职人：【姓名】"));
  expect([current(), hook.current.value]).toEqual(["1 XX", "30"]);
  await hook.act(() => change("近XX年来，起草文稿XX篇。", "述职人：【姓名】"));
  expect([current(), hook.current.value]).toEqual(["0 XX", "30"]);
  expect(hook.current.listed[hook.current.position]?.at.start).toBe(10);
});

test("what is typed for a blank that is gone does not end up in another one", async () => {
  const { hook, change } = await byPlace();
  await hook.act(() => hook.current.go(1));
  await hook.act(() => hook.current.setValue("科长"));
  await hook.act(() => change("我叫【姓名】，任主任。", "近XX年来，起草文稿XX篇。", "述职人：【姓名】"));
  expect(hook.current.value).toBe("");
});
