import { debounce } from "../../src/word/debounce";

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

const PATIENCE = { quiet: () => 500, longest: () => 10_000 };

/** Calls every so many milliseconds, so many times, and tells when the action came. */
function type(every: number, times: number): number[] {
  const start = Date.now();
  const came: number[] = [];
  const call = debounce(() => came.push(Date.now() - start), PATIENCE);
  for (let i = 0; i < times; i++) {
    call();
    jest.advanceTimersByTime(every);
  }
  jest.advanceTimersByTime(60_000);
  return came;
}

const rows: [name: string, every: number, times: number, came: number[]][] = [
  ["one call", 0, 1, [500]],
  ["quick typing, once it has paused", 100, 20, [2_400]],
  ["calls with long pauses, each by itself", 600, 3, [500, 1_100, 1_700]],
  ["typing without a pause, at last and not never", 400, 30, [10_000, 12_100]],
];
test.each(rows)("acts after %s", (_name, every, times, came) => {
  expect(type(every, times)).toEqual(came);
});

test("a cancelled action does not come, and the next call begins anew", () => {
  const act = jest.fn();
  const call = debounce(act, PATIENCE);
  call();
  call.cancel();
  jest.advanceTimersByTime(20_000);
  expect(act).not.toHaveBeenCalled();
  call();
  jest.advanceTimersByTime(499);
  expect(act).not.toHaveBeenCalled();
  jest.advanceTimersByTime(1);
  expect(act).toHaveBeenCalledTimes(1);
});
