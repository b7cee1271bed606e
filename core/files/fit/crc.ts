/** The 16-bit checksum of the FIT protocol (CRC-16/ARC, polynomial 0xA001 reflected). */

const table = Uint16Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xa001 : value >>> 1;
  return value;
});

export function fitChecksum(bytes: Uint8Array): number {
  let value = 0;
  for (const byte of bytes) value = (value >>> 8) ^ (table[(value ^ byte) & 0xff] ?? 0);
  return value;
}
