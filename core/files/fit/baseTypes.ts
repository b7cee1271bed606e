/** The base types of the FIT protocol: how the bytes of a field are read, and which value means "not measured". */

export interface BaseType {
  size: number;
  read: (view: DataView, at: number, littleEndian: boolean) => number;
  invalid: number;
}

const base = (size: number, invalid: number, read: BaseType['read']): BaseType => ({ size, invalid, read });
const uint8 = (invalid: number) => base(1, invalid, (view, at) => view.getUint8(at));
const uint16 = (invalid: number) => base(2, invalid, (view, at, little) => view.getUint16(at, little));
const uint32 = (invalid: number) => base(4, invalid, (view, at, little) => view.getUint32(at, little));

/** By the byte of the definition. 64-bit integers and strings are not numbers that we need. */
export const baseTypes = new Map<number, BaseType>([
  [0x00, uint8(0xff)],
  [0x01, base(1, 0x7f, (view, at) => view.getInt8(at))],
  [0x02, uint8(0xff)],
  [0x83, base(2, 0x7fff, (view, at, little) => view.getInt16(at, little))],
  [0x84, uint16(0xffff)],
  [0x85, base(4, 0x7fffffff, (view, at, little) => view.getInt32(at, little))],
  [0x86, uint32(0xffffffff)],
  [0x88, base(4, NaN, (view, at, little) => view.getFloat32(at, little))],
  [0x89, base(8, NaN, (view, at, little) => view.getFloat64(at, little))],
  [0x0a, uint8(0)],
  [0x8b, uint16(0)],
  [0x8c, uint32(0)],
  [0x0d, uint8(0xff)],
]);

export const stringType = 0x07;
