/** @jest-environment jsdom */
import { createHost, type Host } from "../../src/playground/host";
import { memorySettings } from "../../src/playground/wire/settings-store";

const received: Record<string, unknown>[] = [];
let host: Host;
let answered: (() => void) | undefined;

beforeEach(() => {
  received.length = 0;
  host = createHost({
    page: "taskpane.html?tab=check",
    documentName: "述职报告",
    view: () => undefined,
    faults: {},
    settings: memorySettings(),
  });
  document.body.append(host.frame);
  const pane = host.frame.contentWindow;
  if (!pane) throw new Error("no frame");
  jest.spyOn(pane, "postMessage").mockImplementation((message: unknown) => {
    received.push(JSON.parse(String(message)) as Record<string, unknown>);
    answered?.();
  });
});

afterEach(() => {
  host.dispose();
  host.frame.remove();
});

/** Sends a message as office.js in the pane would, and waits for the answer. */
async function send(
  message: Record<string, unknown>,
  origin = location.origin,
): Promise<Record<string, unknown>> {
  const answer = new Promise<void>((resolve) => {
    answered = resolve;
  });
  const conversation = host.frame.name.match(/"xdmInfo":"([^|]+)/)?.[1];
  const data = JSON.stringify({ _messageType: 0, _actionType: 0, _conversationId: conversation, ...message });
  window.dispatchEvent(new MessageEvent("message", { data, origin, source: host.frame.contentWindow }));
  await Promise.race([answer, new Promise((resolve) => setTimeout(resolve, 50))]);
  return received.at(-1) ?? {};
}

const execute = (dispatchId: number, more: object = {}) =>
  send({
    _actionName: "executeMethod",
    _correlationId: 7,
    _data: { ...more, DdaMethod: { ControlId: "moupian", Version: 1, DispatchId: dispatchId } },
  });

test("the frame carries who speaks to whom, and keeps the pane's own query", () => {
  const url = new URL(host.frame.src);
  expect(url.pathname).toBe("/taskpane.html");
  expect(url.searchParams.get("tab")).toBe("check");
  expect(url.searchParams.get("_host_Info")).toMatch(
    /^Word\$Web\$16\.00\$zh-CN\$[^$]+\$\$disableLogging\$0$/,
  );
  expect(JSON.parse(host.frame.name)).toMatchObject({
    serializerVersion: 1,
    flights: "[]",
    xdmInfo: expect.stringContaining(`|moupian|${location.origin}`) as string,
  });
});

test("the app context has every field that office.js needs", async () => {
  const answer = await send({
    _actionName: "ContextActivationManager_getAppContextAsync",
    _correlationId: 0,
    _data: "moupian",
  });
  expect(answer).toMatchObject({ _messageType: 1, _responseType: 0, _correlationId: 0, _errorCode: 0 });
  expect(answer._data).toMatchObject({
    _id: "moupian",
    _appName: 32,
    _appVersion: "16.00",
    _appUILocale: "zh-CN",
    _dataLocale: "zh-CN",
    _docUrl: expect.stringContaining(".docx") as string,
    _clientMode: 1,
    _settings: {},
    _reason: "documentOpened",
    _requirementMatrix: expect.stringContaining('"WordApi":"1.3"') as string,
  });
});

test("settings are kept as they come", async () => {
  await execute(76, { DdaSettingsMethod: { Properties: [["genre", '"述职报告"']] } });
  expect((await execute(75))._data).toEqual({
    Error: 0,
    Version: 1,
    Properties: { Settings: [["genre", '"述职报告"']] },
  });
});

test("what is not played answers that it is not supported", async () => {
  expect((await execute(77))._data).toMatchObject({ Error: 5000 });
});

test("events reach only who asked for them", async () => {
  host.raiseSelectionChanged();
  expect(received).toEqual([]);
  await send({ _actionName: "documentSelectionChanged", _actionType: 1, _correlationId: 1, _data: {} });
  host.raiseSelectionChanged();
  expect(received.at(-1)).toMatchObject({
    _responseType: 1,
    _actionName: "documentSelectionChanged",
    _data: {},
  });
  await send({ _actionName: "documentSelectionChanged", _actionType: 2, _correlationId: 2, _data: {} });
  received.length = 0;
  host.raiseSelectionChanged();
  expect(received).toEqual([]);
});

test("a ribbon command ends when its handler says so", async () => {
  await send({ _actionName: "appCommandInvoked", _actionType: 1, _correlationId: 1, _data: {} });
  const done = host.raiseCommand("insertThree", "button");
  await Promise.resolve();
  const [id, name] = received.at(-1)?._data as string[];
  expect(name).toBe("insertThree");
  await execute(94, { "0": id });
  await expect(done).resolves.toBeUndefined();
});

test("a ribbon command waits until the add-in listens, and fails where it has no such function", async () => {
  const done = host.raiseCommand("insertNone", "button");
  await Promise.resolve();
  expect(received).toEqual([]);
  await send({ _actionName: "appCommandInvoked", _actionType: 1, _correlationId: 1, _data: {} });
  await Promise.resolve();
  const [id] = received.at(-1)?._data as string[];
  const failed = expect(done).rejects.toThrow("insertNone");
  await execute(94, { "0": id, "1": 5001 });
  await failed;
});

test.each([
  ["from another origin", { _actionName: "executeMethod" }, "https://elsewhere.example"],
  ["of another conversation", { _actionName: "executeMethod", _conversationId: "other" }, undefined],
])("a message %s gets no answer", async (_name, message, origin) => {
  await send(message, origin);
  expect(received).toEqual([]);
});
