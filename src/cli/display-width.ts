import { eastAsianWidth } from "get-east-asian-width";

/** Marks on letters, and characters that only steer the layout, take no column. */
const TAKES_NONE = /^[\p{M}\p{Cf}]$/u;

/** How many columns a text takes in a terminal. */
export function textWidth(text: string): number {
  let width = 0;
  for (const character of text) width += displayWidth(character);
  return width;
}

/** How many columns a character takes in a terminal: 2 for a Chinese one, 1 for a Latin one, or none. */
export function displayWidth(character: string): number {
  return TAKES_NONE.test(character) ? 0 : eastAsianWidth(character.codePointAt(0) ?? 0x20);
}
