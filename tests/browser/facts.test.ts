import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { openDatabase } from '#core/browser/store/database.ts';
import { authorIsMine, putAuthor } from '#core/browser/store/authors.ts';
import { closeDatabase } from '#core/browser/store/connection.ts';
import { allRuns, putCorrections, putRun, runById } from '#core/browser/store/runs.ts';
import { kindOfRuns } from '#core/browser/store/runKind.ts';
import { setAside, setAsideCount } from '#core/browser/store/sound.ts';
import { putTick, ticksOf } from '#core/browser/store/ticks.ts';
import type { RunRecord, Tick } from '#core/browser/state.ts';

const record = (id: string, startTime: string, more: Partial<RunRecord> = {}): RunRecord => ({
  run: { id, sport: 'run', startTime, distance: 8_000, movingTime: 2_400 },
  site: 'strava',
  fields: {},
  unread: [],
  corrections: {},
  correctedAt: {},
  readAt: '2026-05-01T12:00:00Z',
  ...more,
});

beforeEach(async () => {
  await closeDatabase();
  globalThis.indexedDB = new IDBFactory();
});

describe('the store of facts', () => {
  it('gives runs back oldest first, whatever zone their start was written in', async () => {
    await putRun(record('b', '2026-05-01T09:00:00+09:00'));
    await putRun(record('a', '2026-05-01T08:00:00+02:00'));
    expect((await allRuns()).map((stored) => stored.run.id)).toEqual(['b', 'a']);
  });

  it('keeps what the runner corrected when the same run is read again', async () => {
    await putRun(record('a', '2026-05-01T08:00:00Z'));
    await putCorrections({ a: { corrections: { distance: 8_400 }, correctedAt: { distance: '2026-05-01T09:00:00Z' } } });
    await putRun(record('a', '2026-05-01T08:00:00Z', { readAt: '2026-05-02T08:00:00Z' }));
    expect(await runById('a')).toMatchObject({ corrections: { distance: 8_400 }, readAt: '2026-05-02T08:00:00Z' });
  });

  it('lets the newest tick of a step count, in any order of arrival and however often it arrives', async () => {
    const states = ['done', 'skipped', 'open'] as const;
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(fc.record({ minute: fc.nat(59), state: fc.constantFrom(...states) }), {
          minLength: 1,
          maxLength: 6,
          selector: (tick) => tick.minute,
        }),
        async (ticks) => {
          await closeDatabase();
          globalThis.indexedDB = new IDBFactory();
          const asTick = ({ minute, state }: (typeof ticks)[number]): Tick => ({
            run: 'r',
            step: 'refuel',
            state,
            at: `2026-05-01T10:${String(minute).padStart(2, '0')}:00Z`,
          });
          for (const tick of [...ticks, ...ticks]) await putTick(asTick(tick));
          const newest = ticks.toSorted((a, b) => b.minute - a.minute)[0]!;
          expect(await ticksOf('r')).toEqual([asTick(newest)]);
        },
      ),
      { numRuns: 25 },
    );
  });

  it('sets a damaged record aside, gives the others, and throws nothing away', async () => {
    await putRun(record('a', '2026-05-01T08:00:00Z'));
    const database = await openDatabase();
    const broken = { id: 'x', start: 1, record: { run: { id: 'x', distance: 'far' } } };
    await database.put('runs', broken as never);
    expect((await allRuns()).map((stored) => stored.run.id)).toEqual(['a']);
    expect(await setAsideCount()).toBe(1);
    expect((await database.getAll('setAside'))[0]).toMatchObject({ store: 'runs', value: broken });
    database.close();
  });

  it('leaves a record in its place that was only read badly', async () => {
    await putRun(record('a', '2026-05-01T08:00:00Z'));
    await setAside([{ id: 'a', start: 1, record: {} as RunRecord }], kindOfRuns);
    expect((await allRuns()).map((stored) => stored.run.id)).toEqual(['a']);
    expect(await setAsideCount()).toBe(0);
  });

  it('remembers whose author was answered', async () => {
    expect(await authorIsMine('h')).toBeNull();
    await putAuthor('h', false);
    expect(await authorIsMine('h')).toBe(false);
  });
});
