/**
 * A short name for a profile link or an address that can't be read back by eye: two 32-bit FNV-1a sums (Fowler, Noll, Vo 1991) as
 * 16 hex digits. It tells authors apart on one device; it is no secret.
 */
export function hashOf(text: string): string {
  const sum = (seed: number): string => {
    let value = seed >>> 0;
    for (let index = 0; index < text.length; index += 1) value = Math.imul(value ^ text.charCodeAt(index), 0x01000193) >>> 0;
    return value.toString(16).padStart(8, '0');
  };
  return sum(0x811c9dc5) + sum(0x7ee3623b);
}
