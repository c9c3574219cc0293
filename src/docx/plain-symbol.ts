/** Fonts whose letters are pictures. */
const SYMBOL_FONT = /^(?:Symbol|Webdings|Wingdings(?: [23])?)$/i;

const BULLET = "•";

/**
 * Turns what only a symbol font can show into a bullet: characters of the private use area and, where
 * the font is known to be a symbol font, every character.
 */
export function plainSymbol(text: string, font?: string): string {
  if (font !== undefined && SYMBOL_FONT.test(font)) return text === "" ? "" : BULLET;
  return text.replace(/[\uE000-\uF8FF]/g, BULLET);
}
