import { eventually } from "./eventually";
import { openPlayground, startBrowser, stopBrowser, type OpenPlayground } from "./open-playground";
import { PANE_STATES } from "../../scripts/pane-states.js";

// Word on the web, where office.js would move the focus by Tab itself.

jest.setTimeout(180_000);

beforeAll(startBrowser);
afterAll(stopBrowser);

declare global {
  interface Window {
    /** What Tab should stop at in the pane, in its order; one of each radio group. */
    tabStops?: HTMLElement[];
  }
}

/** Finds what can be pressed, followed and filled in. @returns how many there are */
function findStops({ pane }: OpenPlayground): Promise<number> {
  return pane.locator("html").evaluate((html) => {
    const all = [
      ...html.querySelectorAll<HTMLElement>("a[href], button, input, select, textarea, summary, [tabindex]"),
    ];
    const inUse = all.filter(
      (one) =>
        one.tabIndex >= 0 && !one.matches(":disabled") && one.checkVisibility({ visibilityProperty: true }),
    );
    const groups = new Map<string, HTMLElement[]>();
    for (const one of inUse) {
      const radio = one instanceof HTMLInputElement && one.type === "radio" ? one.name : undefined;
      const key = radio ?? `alone ${groups.size}`;
      groups.set(key, [...(groups.get(key) ?? []), one]);
    }
    window.tabStops = [...groups.values()].flatMap(
      (group) => group.find((one) => (one as HTMLInputElement).checked) ?? group.slice(0, 1),
    );
    return window.tabStops.length;
  });
}

/** The place of what has the focus among the stops, or what it is; and why it cannot be seen, if so. */
function focused({ pane }: OpenPlayground): Promise<string> {
  return pane.locator("html").evaluate(async (html) => {
    // What has the focus is scrolled into sight in the next frame.
    for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame);
    const element = html.ownerDocument.activeElement;
    const place = window.tabStops?.indexOf(element as HTMLElement) ?? -1;
    if (!element || place < 0) return element?.outerHTML.slice(0, 200) ?? "nothing";
    // A radio button is drawn by the label that it stands in.
    const drawn = element.matches("[type=radio], [type=checkbox]")
      ? (element.closest("label") ?? element)
      : element;
    const box = drawn.getBoundingClientRect();
    const x = (Math.max(box.left, 0) + Math.min(box.right, window.innerWidth)) / 2;
    const y = (Math.max(box.top, 0) + Math.min(box.bottom, window.innerHeight)) / 2;
    const seen = html.ownerDocument.elementFromPoint(x, y);
    const visible = seen !== null && (drawn.contains(seen) || seen.contains(drawn));
    return visible ? String(place) : `${place} is out of sight: ${element.outerHTML.slice(0, 200)}`;
  });
}

/** Presses a key so many times. @returns where the focus was after each */
async function walk(opened: OpenPlayground, key: string, times: number): Promise<string[]> {
  const places: string[] = [];
  for (let step = 0; step < times; step += 1) {
    await opened.page.keyboard.press(key);
    places.push(await focused(opened));
  }
  return places;
}

const focusStop = ({ pane }: OpenPlayground, index: number) =>
  pane.locator("html").evaluate((_html, at) => window.tabStops?.at(at)?.focus(), index);

/**
 * Focuses each thing that only a script can focus and presses a key.
 *
 * @returns where the focus went that should have gone to the next stop, or to the one before
 */
async function walkFromScripted(opened: OpenPlayground, key: "Tab" | "Shift+Tab"): Promise<string[]> {
  const scripted = opened.pane.locator('[tabindex="-1"]:visible');
  const wrong: string[] = [];
  for (const one of await scripted.all()) {
    const wanted = await one.evaluate((element, back) => {
      (element as HTMLElement).focus();
      const place = (stop: HTMLElement) => element.compareDocumentPosition(stop);
      const stops = window.tabStops ?? [];
      return back
        ? stops.filter((stop) => place(stop) & Node.DOCUMENT_POSITION_PRECEDING).length - 1
        : stops.findIndex((stop) => place(stop) & Node.DOCUMENT_POSITION_FOLLOWING);
    }, key !== "Tab");
    await opened.page.keyboard.press(key);
    const went = await focused(opened);
    if (wanted >= 0 && went !== String(wanted))
      wrong.push(`${await one.innerText()}: ${went}, not ${wanted}`);
  }
  return wrong;
}

const STATES = [
  "框架",
  "框架-预览",
  "词句",
  "词句-搜索",
  "分条",
  "分条-改选中的文字",
  "我的-空",
  "我的",
  "我的-手工添加",
  "空白",
  "空白-一次填好",
  "体检",
  "体检-各部分",
  "体检-问题与措施",
  "体检-通知要求",
  "体检-检查项",
  "体检-记录",
  "体检-说明",
  "体检-先看再改",
  "状态-空文档-框架",
];

it.each(STATES)("%s: Tab goes through all that is there and back, and is never caught", async (name) => {
  const state = PANE_STATES.find((one) => one.name === name);
  if (!state) throw new Error(`no state ${name}`);
  const opened = await openPlayground({ query: "pane=320", height: 640 });
  await state.reach(opened);
  // Parts that are loaded late join what can be focused.
  let count = 0;
  await eventually(
    async () => {
      const before = await findStops(opened);
      await opened.page.waitForTimeout(500);
      count = await findStops(opened);
      return [before, count] as const;
    },
    ([before, now]) => expect(now).toBe(before),
  );
  expect(count).toBeGreaterThan(5);

  const order = Array.from({ length: count }, (_, index) => String(index));
  await focusStop(opened, 0);
  expect([await focused(opened), ...(await walk(opened, "Tab", count - 1))]).toEqual(order);
  expect(await walk(opened, "Shift+Tab", count - 1)).toEqual(order.reverse().slice(1));
  expect(await walkFromScripted(opened, "Tab")).toEqual([]);
  expect(await walkFromScripted(opened, "Shift+Tab")).toEqual([]);
  expect(opened.errors).toEqual([]);
  await opened.page.context().close();
});
