import { baseTypes, stringType, type BaseType } from './baseTypes.ts';
import { maxPoints } from '../limits.ts';
import { descriptionName, fieldDescription, messageTables, record, type Message, type MessageTable } from './messages.table.ts';

/** From the bytes of one FIT part to the messages that we need. Bounded by the bytes; never throws. */

/** A message by number, its scaled fields by name, text apart. */
export interface Decoded {
  number: number;
  values: Record<string, number>;
  /** Name of a field description. */
  text?: string;
  /** Watts of a developer's power field. */
  developerPower?: number;
}

interface FieldReader {
  name: string;
  at: number;
  type: BaseType;
  scale: number;
  offset: number;
}
interface Definition {
  number: number;
  size: number;
  littleEndian: boolean;
  wanted: boolean;
  readers: FieldReader[];
  /** Where the text of a field description stands. */
  text: { at: number; size: number } | null;
  power: FieldReader | null;
}

const tableOf = new Map<number, MessageTable>(messageTables.map((table) => [table.number, table]));
const fieldsOf = new Map(
  messageTables.map(({ number, fields }) => [
    number,
    new Map(Object.entries(fields).map(([name, [field, scale = 1, offset = 0]]) => [field, { name, scale, offset }])),
  ]),
);
/** Any message may carry the full timestamp that compressed ones count from. */
const timestampOnly = new Map([[253, { name: 'timestamp', scale: 1, offset: 0 }]]);
/** Names of developers' fields that hold running power; form power and lap means are other things. */
const powerNames = /^(?:rp_)?power$/i;
const powerField = 7;

type Descriptions = Map<string, BaseType & { scale: number; offset: number }>;

/** Keeps a developer's field that is running power. */
function describe(message: Decoded, descriptions: Descriptions): void {
  const values: Message<typeof fieldDescription> = message.values;
  const native = values.nativeMessage === record.number && values.nativeField === powerField;
  const type = baseTypes.get(values.baseType ?? -1);
  if (!type || !(native || powerNames.test(message.text ?? ''))) return;
  descriptions.set(`${values.developer}:${values.field}`, {
    ...type,
    scale: values.scale ?? 1,
    offset: values.offset ?? 0,
  });
}

/** A definition message at `at` (after its header byte), and where it ends; null when the bytes end first. */
function definitionAt(
  bytes: Uint8Array,
  start: number,
  end: number,
  hasDeveloper: boolean,
  descriptions: Descriptions,
): { definition: Definition; next: number } | null {
  const littleEndian = bytes[start + 1] === 0;
  const [first = 0, second = 0, count = 0] = bytes.subarray(start + 2, start + 5);
  const number = littleEndian ? first | (second << 8) : (first << 8) | second;
  const wanted = tableOf.has(number);
  const definition: Definition = { number, size: 0, littleEndian, wanted, readers: [], text: null, power: null };
  const fields = fieldsOf.get(number) ?? timestampOnly;
  let at = start + 5;
  if (at + count * 3 > end) return null;
  for (let index = 0; index < count; index += 1, at += 3) {
    const [field = 0, size = 0, kind = 0] = bytes.subarray(at, at + 3);
    const known = fields.get(field);
    const type = baseTypes.get(kind);
    if (known && type && size >= type.size) definition.readers.push({ ...known, at: definition.size, type });
    if (number === fieldDescription.number && field === descriptionName && kind === stringType)
      definition.text = { at: definition.size, size };
    definition.size += size;
  }
  if (!hasDeveloper) return { definition, next: at };
  const developerCount = bytes[at] ?? 0;
  at += 1;
  if (at + developerCount * 3 > end) return null;
  for (let index = 0; index < developerCount; index += 1, at += 3) {
    const [field = 0, size = 0, developer = 0] = bytes.subarray(at, at + 3);
    const described = descriptions.get(`${developer}:${field}`);
    if (described && number === record.number && size >= described.size)
      definition.power = {
        name: 'power',
        at: definition.size,
        type: described,
        scale: described.scale || 1,
        offset: described.offset,
      };
    definition.size += size;
  }
  return { definition, next: at };
}

function valueAt(view: DataView, start: number, reader: FieldReader, littleEndian: boolean): number | undefined {
  const stored = reader.type.read(view, start + reader.at, littleEndian);
  if (Number.isNaN(stored) || stored === reader.type.invalid) return undefined;
  return stored / reader.scale - reader.offset;
}

/** Reads one data message that begins at `start`. */
function messageAt(bytes: Uint8Array, view: DataView, start: number, definition: Definition): Decoded {
  const message: Decoded = { number: definition.number, values: {} };
  for (const reader of definition.readers) {
    const value = valueAt(view, start, reader, definition.littleEndian);
    if (value !== undefined) message.values[reader.name] = value;
  }
  if (definition.text) {
    const from = start + definition.text.at;
    message.text = new TextDecoder().decode(bytes.subarray(from, from + definition.text.size)).replace(/\0.*$/s, '');
  }
  const power = definition.power && valueAt(view, start, definition.power, definition.littleEndian);
  if (typeof power === 'number') message.developerPower = power;
  return message;
}

/**
 * The wanted messages between two offsets, in order, with timestamps in seconds of the protocol's epoch. `complete` is false when the
 * bytes end inside a message or stop making sense; what came before stands.
 */
export function decodeMessages(bytes: Uint8Array, start: number, end: number): { messages: Decoded[]; complete: boolean } {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const definitions = new Map<number, Definition>();
  const descriptions: Descriptions = new Map();
  const messages: Decoded[] = [];
  let timestamp: number | undefined;
  let at = start;
  while (at < end) {
    const header = bytes[at] ?? 0;
    at += 1;
    const isCompressed = (header & 0x80) !== 0;
    if (!isCompressed && header & 0x40) {
      const found = definitionAt(bytes, at, end, (header & 0x20) !== 0, descriptions);
      if (!found) return { messages, complete: false };
      definitions.set(header & 0x0f, found.definition);
      at = found.next;
      continue;
    }
    const definition = definitions.get(isCompressed ? (header >> 5) & 0x03 : header & 0x0f);
    if (!definition || at + definition.size > end) return { messages, complete: false };
    // A message without bytes is legal but tells nothing; its header byte moved us on.
    const message = messageAt(bytes, view, at, definition);
    at += definition.size;
    if (isCompressed && timestamp !== undefined) {
      // Five bits of time: they roll over every 32 s after the last full timestamp.
      timestamp += ((header & 0x1f) - (timestamp & 0x1f) + 32) & 0x1f;
      message.values.timestamp = timestamp;
    } else if (message.values.timestamp !== undefined) timestamp = message.values.timestamp;
    if (!definition.wanted) continue;
    if (message.number === fieldDescription.number) describe(message, descriptions);
    else if (messages.length >= maxPoints) return { messages, complete: false };
    else messages.push(message);
  }
  return { messages, complete: true };
}
