import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { readPage } from '#core/sites/readPage.ts';
import { harmful, harmless } from './build/mutate.ts';

/**
 * The mutation law over every page case: changed as a release or a setting would change it, a page is still right, or refused, or
 * asked about, and never wrong. The case says what is right.
 */
const caseSchema = z.object({
  url: z.string(),
  timeZone: z.optional(z.string()),
  now: z.optional(z.string()),
  run: z.optional(z.record(z.string(), z.union([z.string(), z.number()]))),
  absent: z.optional(z.array(z.string())),
  refusal: z.optional(z.string()),
});
type PageCase = z.infer<typeof caseSchema>;

const folder = process.env.PAGE_CASES ?? join(import.meta.dirname, '..', 'pages');
const names = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && existsSync(join(folder, entry.name, 'expected.json')))
  .map(({ name }) => name)
  .sort();

/** Without words this page no longer says which of its two heart rates is the average, and so no longer contradicts itself. */
const saysElse = new Map([['garmin-max-below-average', 'no words']]);

interface Verdict {
  isRight: boolean;
  wrong: string[];
}

function judge(html: string, expected: PageCase, mutate: (document: Document) => void): Verdict {
  const { window } = new JSDOM(html);
  mutate(window.document);
  const { url, timeZone = 'UTC', now = new Date().toISOString() } = expected;
  const result = readPage(window.document, { url, timeZone, now });
  window.close();
  if (!result.ok) return { isRight: expected.refusal !== undefined, wrong: [] };
  if (expected.refusal === 'not-a-run')
    return { isRight: false, wrong: result.run.sport === 'run' ? ['another sport taken for a run'] : [] };
  const wrong = Object.entries(expected.run ?? {}).flatMap(([name, value]) => {
    const read = result.run[name as keyof typeof result.run];
    if (read === undefined) return [];
    const isClose =
      name === 'startTime'
        ? Math.abs(Date.parse(String(read)) - Date.parse(String(value))) < 60_000
        : typeof read === 'number' && typeof value === 'number'
          ? Math.abs(read - value) <= // A script states more digits than the page that the case was taken from.
            Math.max(result.fields[name as keyof typeof result.fields]?.within ?? 0, 0.002 * Math.abs(value))
          : read === value;
    return isClose ? [] : [`${name} ${String(value)}, read ${String(read)}`];
  });
  const extra = (expected.absent ?? []).filter((name) => name in result.run).map((name) => `${name} is not on the page`);
  const isThere = (name: string) => !(name in (expected.run ?? {})) || name in result.run;
  const times = ['movingTime', 'timerTime', 'elapsedTime'];
  return {
    isRight:
      isThere('distance') && (times.some((name) => name in result.run) || !times.some((name) => name in (expected.run ?? {}))),
    wrong: [...wrong, ...extra],
  };
}

describe('every page case', () => {
  const kept: boolean[] = [];
  for (const name of names) {
    const expected = caseSchema.parse(JSON.parse(readFileSync(join(folder, name, 'expected.json'), 'utf8')));
    const html = readFileSync(join(folder, name, 'page.html'), 'utf8');
    it(`${name} is never read wrong, whatever changes`, () => {
      const wrong = [...Object.entries(harmless), ...Object.entries(expected.refusal ? {} : harmful)].flatMap(
        ([kind, mutate]) => {
          if (saysElse.get(name) === kind) return [];
          const verdict = judge(html, expected, mutate);
          if (kind in harmless && expected.run) kept.push(verdict.isRight);
          return verdict.wrong.map((reason) => `${kind}: ${reason}`);
        },
      );
      expect(wrong).toEqual([]);
    });
  }

  it('is right in at least 95 % of the changes that take nothing away', () => {
    expect(kept.length).toBeGreaterThan(0);
    expect(kept.filter(Boolean).length / kept.length).toBeGreaterThanOrEqual(0.95);
  });
});
