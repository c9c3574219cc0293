/**
 * An id for a new entry that is not taken yet. It comes from the text, so that two windows that save the same
 * entry, or one that does it again, give it the same id.
 */
export function freshId(text: string, taken: { has(id: string): boolean }): string {
  const base = hash(text);
  let id = base;
  for (let n = 2; taken.has(id); n++) id = `${base}-${n}`;
  return id;
}

/** FNV-1a of the text's UTF-16 units, twice with different beginnings: 64 bits in 13 or fewer characters. */
function hash(text: string): string {
  return [0x811c9dc5, 0x01234567].map((seed) => fnv(text, seed).toString(36)).join("");
}

function fnv(text: string, seed: number): number {
  let value = seed;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  return value >>> 0;
}
