import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import fc from 'fast-check';
import { beforeEach, expect, it, vi } from 'vitest';
import { addFacts } from '#core/browser/store/bulk.ts';
import { closeDatabase } from '#core/browser/store/connection.ts';
import { addFileRuns, fileRecord } from '#core/browser/store/fileRuns.ts';
import { allRuns, apartPairs, putRun } from '#core/browser/store/runs.ts';
import type { RunRecord } from '#core/browser/state.ts';
import { shownRun } from '#core/browser/shownRun.ts';
import type { Run } from '#core/run/run.ts';

vi.mock('#core/browser/extension.ts', () => ({ browser: {} }));

const fresh = async () => {
  await closeDatabase();
  globalThis.indexedDB = new IDBFactory();
};
beforeEach(fresh);

const minutes = (count: number) => new Date(Date.UTC(2026, 4, 1, 9, count)).toISOString();
const certainty = fc.constantFrom('read' as const, 'labelled' as const, 'estimated' as const);
/** What one door tells of the run: nearly the same everywhere, so that all of it is one run. */
const told = fc.record({
  distance: fc.integer({ min: 9_950, max: 10_050 }),
  heart: fc.option(fc.integer({ min: 140, max: 160 }), { nil: undefined }),
  late: fc.integer({ min: 0, max: 40 }),
  certainty,
  readAt: fc.integer({ min: 0, max: 2 }).map(minutes),
  corrected: fc.option(fc.record({ distance: fc.integer({ min: 9_000, max: 11_000 }), at: fc.integer({ min: 0, max: 2 }) }), {
    nil: undefined,
  }),
});
type Told = typeof told extends fc.Arbitrary<infer Value> ? Value : never;

const runOf = (id: string, { distance, heart, late }: Told): Run => ({
  id,
  sport: 'run',
  startTime: new Date(Date.UTC(2026, 4, 1, 7, 0, late)).toISOString(),
  distance,
  movingTime: 3_000,
  ...(heart === undefined ? {} : { averageHeartRate: heart }),
});
const correctionsOf = ({ corrected }: Told) => ({
  corrections: corrected ? { distance: corrected.distance } : {},
  correctedAt: corrected ? { distance: minutes(corrected.at) } : {},
});

const pageOf = (id: string, one: Told): RunRecord => ({
  run: runOf(id, one),
  site: id.split(':')[0] ?? '',
  fields: { distance: { value: one.distance, unit: 'm', certainty: one.certainty, source: 'label', shown: '' } },
  unread: [],
  ...correctionsOf(one),
  readAt: one.readAt,
});

it('a run is the same to the byte, in whatever order its page, its file, another site and an import tell of it', async () => {
  await fc.assert(
    fc.asyncProperty(fc.tuple(told, told, told, told), fc.infiniteStream(fc.nat(9)), async ([page, other, file, kept], keys) => {
      const fileRun = { run: runOf('file:1', file), estimated: [] };
      const none = { checkIns: [], ticks: [], authors: [], apart: [], notRuns: [] };
      // An export of another machine: the same readings, with what was put right there.
      const imported = [
        { ...pageOf('garmin:2', other), ...correctionsOf(kept) },
        { ...fileRecord(fileRun, file.readAt), ...correctionsOf(file) },
      ];
      const doors = [
        () => putRun(pageOf('strava:1', page)),
        () => putRun(pageOf('garmin:2', other)),
        () => addFileRuns([fileRun], file.readAt),
        () => addFacts({ ...none, runs: imported }),
      ];
      const results = [];
      for (const order of [doors, doors.toReversed(), shuffled(doors, keys)]) {
        await fresh();
        for (const arrive of order) await arrive();
        const shown = shownRun(await allRuns(), await apartPairs(), null);
        expect(shown?.record.accounts).toHaveLength(3);
        results.push(JSON.stringify([await allRuns(), shown]));
      }
      expect(new Set(results).size).toBe(1);
    }),
    { numRuns: 60 },
  );
});

const shuffled = <Item>(items: Item[], keys: Iterable<number>): Item[] => {
  const [...sorted] = items;
  for (const key of keys) {
    const last = sorted.shift();
    if (last) sorted.splice(key % items.length, 0, last);
    if (key === 0) break;
  }
  return sorted;
};
