/** Of a text that is nearly all UTF-8, so many of 100 characters may be damaged. */
const DAMAGED_PERCENT = 1;

/**
 * Decodes a text file: UTF-8 with or without a byte order mark, UTF-16 with one, else GB 18030, in which
 * Windows writes Chinese. The byte order mark is no part of the text. Undefined where the bytes are no text.
 */
export function decodeText(bytes: Uint8Array): string | undefined {
  const text = decode(bytes);
  return text?.includes("\0") === true ? undefined : text;
}

function decode(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  const strict = decodeStrictly("utf-8", bytes);
  if (strict !== undefined) return strict;
  // A file in UTF-8 that was cut inside a character must not turn into GB 18030 without sense.
  const lenient = new TextDecoder("utf-8").decode(bytes);
  const damaged = lenient.split("\ufffd").length - 1;
  if (damaged * 100 <= lenient.length * DAMAGED_PERCENT) return lenient;
  return decodeStrictly("gb18030", bytes);
}

function decodeStrictly(encoding: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
