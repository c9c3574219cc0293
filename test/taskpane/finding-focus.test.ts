/** @jest-environment jsdom */
import { keepFocusInList } from "../../src/taskpane/finding-focus";

/** The check tab with a card for each check that is named, in that order. */
function show(...checks: string[]) {
  const cards = checks.map((check, index) => `<li id="c${index}" data-check="${check}">${MENU}</li>`);
  document.body.innerHTML = `<div role="tabpanel"><ul>${cards.join("")}</ul><button data-page="checks"></button></div>`;
}

const MENU = '<button aria-haspopup="menu"></button>';
const card = (index: number) => {
  const found = document.getElementById(`c${index}`);
  if (!found) throw new Error("no such card");
  return found;
};
/** Which card has the focus, else which button. */
const focused = () => document.activeElement?.closest("li")?.id ?? document.activeElement?.outerHTML;

const one: [name: string, card: number, next: string][] = [
  ["the first", 0, "c1"],
  ["one in the middle", 1, "c2"],
  ["the last", 2, "c1"],
];
test.each(one)("when a card leaves, the one in its place has the focus: %s", (_name, index, next) => {
  show("gap", "gap", "count");
  const focusNext = keepFocusInList(card(index));
  card(index).remove();
  focusNext();
  expect(focused()).toBe(next);
});

test("when the cards of a check leave together, the next of another check has it", () => {
  show("blank", "gap", "gap", "count");
  const focusNext = keepFocusInList(card(1), "gap");
  card(1).remove();
  card(2).remove();
  focusNext();
  expect(focused()).toBe("c3");
});

test("when they move up or down in the list, the focus does not follow them", () => {
  show("blank", "gap", "gap", "count");
  const focusNext = keepFocusInList(card(2), "gap");
  document.querySelector("ul")?.prepend(card(1), card(2));
  focusNext();
  expect(focused()).toBe("c3");
});

test("when only cards that moved are left, one of them has it", () => {
  show("gap", "gap");
  keepFocusInList(card(1), "gap")();
  expect(focused()).toBe("c0");
});

test("when no card is left, the way to the settings has it", () => {
  show("gap");
  const focusNext = keepFocusInList(card(0));
  card(0).remove();
  focusNext();
  expect(focused()).toContain("data-page");
});
