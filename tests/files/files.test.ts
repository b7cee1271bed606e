import { describe, expect, test } from 'vitest';
import type { Run } from '#core/run/run.ts';
import { importFile } from '#core/files/importFile.ts';
import { casesIn, type Expected } from './cases.ts';
import { madeCases } from './make/cases.ts';

const folder = process.env.FILE_CASES;
const cases = folder ? casesIn(folder) : madeCases;
const options = { timeZone: 'UTC', now: new Date().toISOString() };

/** What of a run is not as the case states. */
function differences(run: Run, expected: Record<string, Expected>): string[] {
  return Object.entries(expected).flatMap(([name, wanted]) => {
    const found = Object.entries(run).find(([key]) => key === name)?.[1];
    if (name === 'startTime' && typeof wanted === 'string')
      return Date.parse(run.startTime) === Date.parse(wanted) ? [] : [`${name}: ${run.startTime}, not ${wanted}`];
    if (typeof wanted === 'string') return found === wanted ? [] : [`${name}: ${String(found)}, not ${wanted}`];
    const { value, within } = typeof wanted === 'number' ? { value: wanted, within: 0.001 } : wanted;
    const isNear = typeof found === 'number' && Math.abs(found - value) <= Math.max(0.01, within * value);
    return isNear ? [] : [`${name}: ${String(found)}, not ${value}`];
  });
}

describe('a file gives what it states', () => {
  test('there are cases', () => expect(cases.length).toBeGreaterThan(10));
  test.each(cases)('$file', ({ file, bytes, runs, refusal, either }) => {
    const answers = [...importFile(file, bytes, options)];
    const found = answers.flatMap((answer) => (answer.ok ? [answer] : []));
    const wantedRuns = found.length ? (either?.runs ?? runs ?? []) : either ? [] : (runs ?? []);
    expect(found.map(({ run }, index) => differences(run, wantedRuns[index] ?? {}))).toEqual(wantedRuns.map(() => []));
    if (found.length && either?.mustAskSport) expect(found.every(({ ask }) => ask.includes('sport'))).toBe(true);
    const wantedRefusal = either?.refusal ?? refusal;
    if (!found.length) expect([...new Set(answers.map((answer) => (answer.ok ? '' : answer.refusal)))]).toEqual([wantedRefusal]);
  });
});
