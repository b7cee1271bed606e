/** Archives that lie: made from a sound one. */

/** The bytes with numbers of 32 bits changed, little endian. */
export function changed(whole: Uint8Array, ...numbers: [at: number, value: number][]): Uint8Array {
  const copy = whole.slice();
  const view = new DataView(copy.buffer);
  for (const [at, value] of numbers) view.setUint32(at, value, true);
  return copy;
}

/** The archive of one member with the member's entry so many times in the directory: all unpack from the same bytes. */
export function repeated(whole: Uint8Array, nameLength: number, count: number): Uint8Array {
  const end = whole.length - 22;
  const start = end - 46 - nameLength;
  const entry = whole.subarray(start, end);
  const many = new Uint8Array(start + entry.length * count + 22);
  many.set(whole.subarray(0, start));
  for (let index = 0; index < count; index += 1) many.set(entry, start + index * entry.length);
  many.set(whole.subarray(end), many.length - 22);
  return changed(many, [many.length - 10, entry.length * count], [many.length - 6, start]);
}

/** The archive in the form for more than 4 GB: its end points to a longer end, which says where the directory begins. */
export function largeForm(whole: Uint8Array): Uint8Array {
  const end = whole.length - 22;
  const large = new Uint8Array(whole.length + 56 + 20);
  const start = new DataView(whole.buffer, whole.byteOffset).getUint32(end + 16, true);
  large.set(whole.subarray(0, end));
  large.set(whole.subarray(end), end + 76);
  return changed(
    large,
    [end, 0x06064b50],
    [end + 4, 44],
    [end + 48, start],
    [end + 56, 0x07064b50],
    [end + 64, end],
    [end + 76 + 16, 0xffffffff],
  );
}
