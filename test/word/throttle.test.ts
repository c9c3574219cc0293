import { throttle } from "../../src/word/throttle";

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

test("many calls make one action, and later calls another", () => {
  const act = jest.fn();
  const often = throttle(act, 2_000);
  for (let i = 0; i < 10; i++) often();
  expect(act).not.toHaveBeenCalled();
  jest.advanceTimersByTime(2_000);
  expect(act).toHaveBeenCalledTimes(1);
  jest.advanceTimersByTime(10_000);
  expect(act).toHaveBeenCalledTimes(1);
  often();
  jest.advanceTimersByTime(2_000);
  expect(act).toHaveBeenCalledTimes(2);
});

test("calls that go on do not put the action off for ever", () => {
  const act = jest.fn();
  const often = throttle(act, 2_000);
  for (let i = 0; i < 60; i++) {
    often();
    jest.advanceTimersByTime(100);
  }
  expect(act.mock.calls.length).toBeGreaterThanOrEqual(2);
});

test("a cancelled action does not come", () => {
  const act = jest.fn();
  const often = throttle(act, 2_000);
  often();
  often.cancel();
  jest.advanceTimersByTime(5_000);
  expect(act).not.toHaveBeenCalled();
});
