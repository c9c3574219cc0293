import { keepPlace } from "./keep-place";

/** The attributes by which the cards and their menus, and the way to the settings, are found again. */
const CARD = "[data-check]";
const MENU = "[aria-haspopup=menu]";
const SETTINGS = "[data-page=checks]";

/**
 * Keeps the focus where the user was when a card leaves the list of findings: on the menu of the card that
 * stands in its place then, or, when there is none, on the way to the settings of the checks.
 *
 * @param card the card that is about to leave
 * @param gone the check whose cards leave their places together; absent where only this card does
 * @returns to be called once the list has changed
 */
export function keepFocusInList(card: Element, gone?: string): () => void {
  const panel = card.closest("[role=tabpanel]");
  const cards = () => [...(panel?.querySelectorAll<HTMLElement>(CARD) ?? [])];
  const next = keepPlace(card, () => cards().filter(({ dataset }) => dataset.check !== gone));
  return () => {
    const to = (next() ?? cards()[0])?.querySelector<HTMLElement>(MENU);
    (to ?? panel?.querySelector<HTMLElement>(SETTINGS))?.focus();
  };
}
