import { fitChecksum } from '#core/files/fit/crc.ts';

/** A tiny writer of FIT files for invented runs: little endian, one local message per kind. */

/** field number → [base type, value]; 0x07 is text. */
export type Fields = Record<number, [type: number, value: number | string]>;

export interface Developer {
  /** Field of developer 0 and its value, 16 bits. */
  field: number;
  value: number;
}

export interface Message {
  number: number;
  fields: Fields;
  developer?: Developer;
  /** Five bits of time in the header in place of a timestamp. */
  compressed?: number;
}

const sizes: Record<number, number> = { 0x00: 1, 0x01: 1, 0x02: 1, 0x83: 2, 0x84: 2, 0x85: 4, 0x86: 4 };
const sizeOf = ([type, value]: [number, number | string]) => (typeof value === 'string' ? value.length + 1 : (sizes[type] ?? 1));

function bytesOf(value: number | string, size: number): number[] {
  if (typeof value === 'string') return [...new TextEncoder().encode(value), 0];
  return Array.from({ length: size }, (_, index) => Math.floor(value / 256 ** index) & 0xff);
}

function written({ number, fields, developer, compressed }: Message): number[] {
  const entries = Object.entries(fields);
  // Compressed headers can name the local messages 0 to 3 alone.
  const local = compressed === undefined ? 4 : 1;
  const definition = [0x40 | local | (developer ? 0x20 : 0), 0, 0, number & 0xff, number >> 8, entries.length];
  for (const [field, each] of entries) definition.push(Number(field), sizeOf(each), each[0]);
  if (developer) definition.push(1, developer.field, 2, 0);
  const header = compressed === undefined ? local : 0x80 | (local << 5) | (compressed & 0x1f);
  const data = entries.flatMap(([, each]) => bytesOf(each[1], sizeOf(each)));
  return [...definition, header, ...data, ...(developer ? bytesOf(developer.value, 2) : [])];
}

/** A FIT file of these messages, with a right checksum. */
export function fitFile(messages: Message[]): Uint8Array {
  const body = messages.flatMap(written);
  const head = [14, 0x10, 0, 0, ...bytesOf(body.length, 4), 0x2e, 0x46, 0x49, 0x54, 0, 0];
  const whole = Uint8Array.from([...head, ...body]);
  return Uint8Array.from([...whole, ...bytesOf(fitChecksum(whole), 2)]);
}

export const joined = (...parts: Uint8Array[]): Uint8Array => Uint8Array.from(parts.flatMap((part) => [...part]));

const epoch = 631_065_600;
export const fitTime = (iso: string): number => Date.parse(iso) / 1000 - epoch;

export interface Outing {
  start: string;
  seconds: number;
  /** m/s. */
  speed: number;
  sport?: number;
  subSport?: number;
  heartRate?: number;
  /** Strides of one foot a minute. */
  cadence?: number;
  /** W by a developer's field named "Power". */
  footPod?: number;
  isCompressed?: boolean;
  withoutSession?: boolean;
}

/** The messages of an outing at even speed, a record every 5 s. */
export function outing(given: Outing): Message[] {
  const { start, seconds, speed, sport = 1, subSport = 0, heartRate = 150, cadence = 85, footPod } = given;
  const from = fitTime(start);
  const messages: Message[] = [];
  if (footPod !== undefined)
    messages.push({
      number: 206,
      fields: { 0: [0x02, 0], 1: [0x02, 5], 2: [0x02, 0x84], 3: [0x07, 'Power'], 8: [0x07, 'Watts'] },
    });
  for (let at = 0; at <= seconds; at += 5) {
    const isShort = given.isCompressed && at > 0;
    const measured: Fields = { 3: [0x02, heartRate], 4: [0x02, cadence], 5: [0x86, Math.round(at * speed * 100)] };
    messages.push({
      number: 20,
      fields: isShort ? measured : { 253: [0x86, from + at], ...measured },
      ...(isShort ? { compressed: (from + at) & 0x1f } : {}),
      ...(footPod === undefined ? {} : { developer: { field: 5, value: footPod } }),
    });
  }
  if (given.withoutSession) return messages;
  messages.push({
    number: 18,
    fields: {
      253: [0x86, from + seconds],
      2: [0x86, from],
      5: [0x00, sport],
      6: [0x00, subSport],
      7: [0x86, seconds * 1000],
      8: [0x86, seconds * 1000],
      9: [0x86, Math.round(seconds * speed * 100)],
      16: [0x02, heartRate],
      17: [0x02, heartRate],
      18: [0x02, cadence],
    },
  });
  return messages;
}

/** file_id of an activity. */
export const activityId: Message = { number: 0, fields: { 0: [0x00, 4] } };
export const fitRun = (given: Outing): Uint8Array => fitFile([activityId, ...outing(given)]);
