/** @jest-environment jsdom */
import { Dialogs, type HostDialog } from "../../src/playground/dialogs";

const identity = {
  appId: "moupian",
  conversationId: "parent",
  locale: "zh-CN",
  documentUrl: "https://localhost/a.docx",
  readOnly: false,
  wordApi: "1.3",
};
const target = {
  targetId: JSON.stringify({
    url: `${location.origin}/command-notice.html?about=protected`,
    width: 30,
    height: 30,
  }),
};

let shown: HostDialog | undefined;
const told: object[] = [];
let dialogs: Dialogs;

beforeEach(() => {
  shown = undefined;
  told.length = 0;
  dialogs = new Dialogs(identity, {
    show: (dialog) => {
      shown = dialog;
    },
    tell: (message) => told.push(message),
  });
});

/** What the dialog's own page asks the host. */
async function ask(dispatchId: number, more: object): Promise<Record<string, unknown>> {
  if (!shown) throw new Error("no dialog");
  const { frame } = shown;
  document.body.append(frame);
  const page = frame.contentWindow;
  if (!page) throw new Error("no frame");
  const answer = new Promise<Record<string, unknown>>((resolve) => {
    jest.spyOn(page, "postMessage").mockImplementation((message: unknown) => {
      resolve(JSON.parse(String(message)) as Record<string, unknown>);
    });
  });
  const conversation = /"xdmInfo":"([^|]+)/.exec(frame.name)?.[1];
  const data = JSON.stringify({
    _messageType: 0,
    _actionType: 0,
    _actionName: "executeMethod",
    _conversationId: conversation,
    _correlationId: 1,
    _data: { ...more, DdaMethod: { DispatchId: dispatchId } },
  });
  window.dispatchEvent(new MessageEvent("message", { data, origin: location.origin, source: page }));
  return answer;
}

test("listening opens a dialog that knows that it is one, and ceasing to listen takes it away", () => {
  dialogs.toggle(true, target);
  expect(shown).toMatchObject({ width: 30, height: 30 });
  const url = new URL(shown?.frame.src ?? "");
  expect(url.searchParams.get("about")).toBe("protected");
  expect(url.searchParams.get("_host_Info")).toMatch(/^Word\$Web\$16\.00\$zh-CN\$[^$]+\$isDialog\$/);
  expect(shown?.frame.name).not.toContain('"xdmInfo":"parent|');
  dialogs.toggle(false, target);
  expect(shown).toBeUndefined();
  expect(told).toEqual([]);
});

test("what the dialog says comes to the page that opened it, and nothing else is done for it", async () => {
  dialogs.toggle(true, target);
  expect(await ask(93, { ArrayData: [] })).toMatchObject({ _data: { Error: 5000 } });
  expect(await ask(144, { messageToParent: "close" })).toMatchObject({ _data: { Error: 0 } });
  expect(told).toEqual([{ messageType: 0, messageContent: "close", messageOrigin: location.origin }]);
});

test("the page that opened it is told when the user closes it", () => {
  dialogs.toggle(true, target);
  shown?.close();
  expect(shown).toBeUndefined();
  expect(told).toEqual([{ messageType: 12006 }]);
});
