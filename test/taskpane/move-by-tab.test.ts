/** @jest-environment jsdom */
import { moveByTab } from "../../src/taskpane/move-by-tab";

moveByTab(document);

/** Keys that reached the window, where office.js waits for them. */
let left: KeyboardEvent[] = [];
window.addEventListener("keydown", (event) => left.push(event));

/** Presses Tab where the focus is; the id of what has it then, `office.js` or `browser` where they are to move it. */
function press(back = false): string | undefined {
  left = [];
  const from = document.activeElement ?? document.body;
  const init = { key: "Tab", shiftKey: back, bubbles: true, cancelable: true };
  const event = new KeyboardEvent("keydown", init);
  from.dispatchEvent(event);
  if (left.length > 0) return "office.js";
  return event.defaultPrevented ? document.activeElement?.id : "browser";
}

const PAGE = `
  <button id="first"></button>
  <h2 id="heading" tabindex="-1"><button id="inside"></button></h2>
  <button disabled></button>
  <a>no link</a>
  <p id="group">
    <input type="radio" name="a" id="a1"><input type="radio" name="a" id="a2" checked><input type="radio" name="a" id="a3">
  </p>
  <div id="scrolled" tabindex="0"><a href="#top" id="link"></a></div>
  <p><input type="radio" name="b" id="b1"><input type="radio" name="b" id="b2"></p>
  <div role="menuitem" tabindex="-1"></div>
  <input id="last" value="four">`;

const moves: [from: string, next: string, before: string][] = [
  ["first", "inside", "office.js"],
  // What only a script can focus.
  ["heading", "inside", "first"],
  ["inside", "a2", "first"],
  ["a1", "scrolled", "inside"],
  ["a2", "scrolled", "inside"],
  ["a3", "scrolled", "inside"],
  ["scrolled", "link", "a2"],
  ["link", "b1", "scrolled"],
  ["b1", "last", "link"],
  ["b2", "last", "link"],
  ["last", "office.js", "b2"],
];
test.each(moves)("from %s Tab goes to %s, and back to %s", (from, next, before) => {
  for (const [back, to] of [
    [false, next],
    [true, before],
  ] as const) {
    document.body.innerHTML = PAGE;
    document.getElementById(from)?.focus();
    expect(press(back)).toBe(to);
  }
});

test("where nothing has the focus the browser moves it: it knows where the user was", () => {
  document.body.innerHTML = PAGE;
  expect(press()).toBe("browser");
});

test("what stands in a field is selected", () => {
  document.body.innerHTML = PAGE;
  document.getElementById("b2")?.focus();
  press();
  const field = document.activeElement as HTMLInputElement;
  expect([field.selectionStart, field.selectionEnd]).toEqual([0, 4]);
});

test("a key that was used already is left alone", () => {
  document.body.innerHTML = PAGE;
  document.getElementById("group")?.addEventListener("keydown", (event) => event.preventDefault());
  document.getElementById("a2")?.focus();
  press();
  expect(document.activeElement?.id).toBe("a2");
});
