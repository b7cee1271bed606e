const decoded = (bytes: Uint8Array, encoding: string): string => new TextDecoder(encoding).decode(bytes);

/** Signs by which it is told whether a text is UTF-8. */
const sample = 100_000;

/** Whether more of its letters beyond ASCII are broken than whole: then it was never UTF-8. */
function isBroken(text: string): boolean {
  if (!text.includes('\uFFFD')) return false;
  const [broken = [], whole = []] = [/\uFFFD/g, /[\u0080-\uFFFC]/g].map((signs) => text.slice(0, sample).match(signs) ?? []);
  return broken.length > whole.length;
}

/** Text of no stated encoding: UTF-8, or what old spreadsheets write. */
function plainOf(bytes: Uint8Array): string {
  const text = decoded(bytes, 'utf-8');
  return isBroken(text) ? decoded(bytes, 'windows-1252') : text;
}

/**
 * The text of a file: by its byte-order mark, else by the zeros beside its first sign, else by its XML declaration. Bytes that are none
 * become U+FFFD.
 */
export function textOf(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return decoded(bytes, 'utf-16le');
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return decoded(bytes, 'utf-16be');
  const opening = decoded(bytes.subarray(0, 200), 'latin1');
  const named = /^\s*<\?xml[^>]*encoding\s*=\s*["']([\w-]+)["']/i.exec(opening)?.[1];
  // A declaration that could be read byte by byte stands in no text of two bytes a sign, whatever it says.
  if (named === undefined || /utf-?16|ucs-?2/i.test(named)) return plainOf(bytes);
  try {
    return decoded(bytes, named);
  } catch {
    return plainOf(bytes);
  }
}
