import { importFile } from '#core/files/importFile.ts';
import { outing, type Fields } from './fit.ts';

/** One recorded outing, of which tests change a part, and what is made of its file. */

const options = { timeZone: 'UTC', now: '2026-06-01T00:00:00Z' };
export const start = '2026-05-01T06:30:00.000Z';
export const messages = outing({ start, seconds: 1200, speed: 3 });
export const answer = (file: Uint8Array) => [...importFile('a.fit', file, options)][0];
export const run = (file: Uint8Array) => {
  const found = answer(file);
  return found?.ok ? found.run : undefined;
};

/** The outing with fields of all messages of a number changed. */
export const changed = (number: number, fields: Fields, given = messages) =>
  given.map((message) => (message.number === number ? { ...message, fields: { ...message.fields, ...fields } } : message));

/** The file with a checksum that does not fit. */
export const torn = (file: Uint8Array) => file.map((byte, index) => (index === file.length - 1 ? byte ^ 0xff : byte));
