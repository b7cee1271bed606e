import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';
import type { ReadingResult } from '#core/reading/reading.ts';

/** Page cases: folders with `page.html` and `expected.json`. */

const caseSchema = z.object({
  url: z.string(),
  timeZone: z.optional(z.string()),
  now: z.optional(z.string()),
  run: z.optional(z.record(z.string(), z.union([z.string(), z.number()]))),
  absent: z.optional(z.array(z.string())),
  owner: z.optional(z.string()),
  refusal: z.optional(z.string()),
});
export type PageCase = z.infer<typeof caseSchema> & { name: string; html: string };

/** All cases of a folder, by name. */
export const casesIn = (folder: string): PageCase[] =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(folder, entry.name, 'expected.json')))
    .map(({ name }) => ({
      ...caseSchema.parse(JSON.parse(readFileSync(join(folder, name, 'expected.json'), 'utf8'))),
      name,
      html: readFileSync(join(folder, name, 'page.html'), 'utf8'),
    }))
    .sort((one, other) => (one.name < other.name ? -1 : 1));

/** What a reader is given beside the page. */
export const contextOf = ({ url, timeZone, now }: PageCase) => ({
  url,
  timeZone: timeZone ?? 'UTC',
  now: now ?? new Date().toISOString(),
});

/** What a reading says otherwise than the case; nothing when it is right. */
export function differences(result: ReadingResult, expected: PageCase): string[] {
  if (expected.refusal)
    return !result.ok && result.refusal === expected.refusal
      ? []
      : [`${expected.refusal} expected, was ${result.ok ? 'a run' : result.refusal}`];
  if (!result.ok) return [`refused: ${result.refusal}, ${result.detail}`];
  const { run, fields } = result;
  const wrong = Object.entries(expected.run ?? {}).flatMap(([name, value]) => {
    const read = run[name as keyof typeof run];
    if (name === 'startTime' && typeof read === 'string' && typeof value === 'string')
      return Math.abs(Date.parse(read) - Date.parse(value)) < 60_000 ? [] : [`startTime ${value}, read ${read}`];
    if (typeof value !== 'number' || typeof read !== 'number')
      return read === value ? [] : [`${name} ${value}, read ${String(read)}`];
    const within = fields[name as keyof typeof fields]?.within ?? 0;
    return Math.abs(read - value) <= within + 1e-6 * Math.abs(value) ? [] : [`${name} ${value}, read ${read}`];
  });
  const extra = (expected.absent ?? [])
    .filter((name) => name in run)
    .map((name) => `${name} is absent, read ${String(run[name as keyof typeof run])}`);
  const owner = expected.owner && expected.owner !== result.owner ? [`owner ${expected.owner}, read ${result.owner}`] : [];
  return [...wrong, ...extra, ...owner];
}
