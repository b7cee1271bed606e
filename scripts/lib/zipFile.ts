import { crc32, deflateRawSync } from 'node:zlib';

/**
 * A zip file whose bytes depend on its entries alone: sorted by name, one fixed date, no extra fields.
 * Source: PKWARE, APPNOTE.TXT (.ZIP File Format Specification) 6.3.10, sections 4.3.7, 4.3.12, 4.3.16.
 */

/** 1 January 1980, 00:00: the earliest date that the format knows. */
const fixedDate = (1 << 5) | 1;
/** 2.0: deflate. */
const version = 20;
/** Bit 11: names are UTF-8. */
const flags = 0x0800;

function commonFields(name: Buffer, content: Buffer, packed: Buffer): Buffer {
  const fields = Buffer.alloc(26);
  fields.writeUInt16LE(version, 0);
  fields.writeUInt16LE(flags, 2);
  fields.writeUInt16LE(8, 4);
  fields.writeUInt16LE(0, 6);
  fields.writeUInt16LE(fixedDate, 8);
  fields.writeUInt32LE(crc32(content), 10);
  fields.writeUInt32LE(packed.length, 14);
  fields.writeUInt32LE(content.length, 18);
  fields.writeUInt16LE(name.length, 22);
  return fields;
}

/** Packs entries (path with `/` → content) into one zip file. */
export function zipFile(entries: Map<string, Buffer>): Buffer {
  const files: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [path, content] of [...entries].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const name = Buffer.from(path, 'utf8');
    const packed = deflateRawSync(content, { level: 9 });
    const common = commonFields(name, content, packed);
    const file = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), common, name, packed]);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(offset, 10);
    const made = Buffer.from([version, 0]);
    directory.push(Buffer.concat([Buffer.from('PK\x01\x02', 'latin1'), made, common, tail, name]));
    files.push(file);
    offset += file.length;
  }
  const listing = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 0, 'latin1');
  end.writeUInt16LE(entries.size, 8);
  end.writeUInt16LE(entries.size, 10);
  end.writeUInt32LE(listing.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...files, listing, end]);
}
