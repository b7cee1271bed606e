import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import type { ReadingResult } from '#core/reading/reading.ts';
import { readPage } from '#core/sites/readPage.ts';
import { pending } from './pending.ts';

/** Every page case reads as its `expected.json` says. PAGE_CASES=DIR puts another set of the same form in place of ours. */

const caseSchema = z.object({
  url: z.string(),
  timeZone: z.optional(z.string()),
  now: z.optional(z.string()),
  run: z.optional(z.record(z.string(), z.union([z.string(), z.number()]))),
  absent: z.optional(z.array(z.string())),
  owner: z.optional(z.string()),
  refusal: z.optional(z.string()),
});
type PageCase = z.infer<typeof caseSchema>;

const folder = process.env.PAGE_CASES ?? join(import.meta.dirname, '.');
const names = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && existsSync(join(folder, entry.name, 'expected.json')))
  .map(({ name }) => name)
  .sort();

/** What a reading says otherwise than the case; nothing when it is right. */
function differences(result: ReadingResult, expected: PageCase): string[] {
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

describe('page cases', () => {
  it('there are cases', () => expect(names.length).toBeGreaterThan(0));

  for (const name of names) {
    const expected = caseSchema.parse(JSON.parse(readFileSync(join(folder, name, 'expected.json'), 'utf8')));
    const waits = pending.find((entry) => entry.name === name);
    it(
      waits
        ? `${name} can't be read yet: ${waits.reason}`
        : `${name} is ${expected.refusal ? `refused as ${expected.refusal}` : 'read as it stands'}`,
      () => {
        const { document } = new JSDOM(readFileSync(join(folder, name, 'page.html'), 'utf8')).window;
        const before = document.documentElement.outerHTML;
        const result = readPage(document, {
          url: expected.url,
          timeZone: expected.timeZone ?? 'UTC',
          now: expected.now ?? new Date().toISOString(),
        });
        const wrong = differences(result, expected);
        if (waits) expect(wrong, 'passes now: take it off the list').not.toEqual([]);
        else expect(wrong).toEqual([]);
        expect(document.documentElement.outerHTML === before, 'the page was changed').toBe(true);
      },
    );
  }
});
