import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeRun, type Account } from '#core/run/merge.ts';
import { latestCorrections, type Corrections } from '#core/run/corrections.ts';
import { groupSameRuns, sameRun } from '#core/run/sameRun.ts';
import type { Run } from '#core/run/run.ts';

const run = (more: Partial<Run> = {}): Run => ({
  id: 'strava:1',
  sport: 'run',
  startTime: '2026-04-05T07:00:00+02:00',
  distance: 12_000,
  movingTime: 3_600,
  ...more,
});

describe('two records are the same run', () => {
  it('when start, distance and a like time agree', () => {
    expect(sameRun(run(), run({ startTime: '2026-04-05T05:02:00Z', distance: 12_200, movingTime: 3_650 }))).toBe(true);
  });
  it('not when the start is more than two minutes off', () => {
    expect(sameRun(run(), run({ startTime: '2026-04-05T05:02:01Z' }))).toBe(false);
  });
  it('not when only unlike times agree: moving time is no timer time', () => {
    expect(sameRun(run(), run({ movingTime: undefined, timerTime: 3_600 }))).toBe(false);
  });
  it('not when the distance is more than 2 % off', () => {
    expect(sameRun(run(), run({ distance: 12_250 }))).toBe(false);
  });
});

const startAt = (seconds: number) => new Date(Date.UTC(2026, 3, 5, 5, 0, seconds)).toISOString();
const runs = fc.uniqueArray(
  fc.record({
    id: fc.stringMatching(/^[a-z]{1,3}:[0-9]{1,3}$/),
    startTime: fc.integer({ min: 0, max: 600 }).map(startAt),
    distance: fc.integer({ min: 11_700, max: 12_300 }),
    movingTime: fc.option(fc.integer({ min: 3_500, max: 3_700 }), { nil: undefined }),
    timerTime: fc.option(fc.integer({ min: 3_500, max: 3_700 }), { nil: undefined }),
  }),
  { maxLength: 8, selector: (one) => one.id },
);
const certainty = fc.constantFrom('read', 'labelled', 'estimated', 'asked');
const accounts: fc.Arbitrary<Account[]> = fc.uniqueArray(
  fc.record({
    run: fc.record({
      id: fc.stringMatching(/^[a-z]{1,3}:[0-9]{1,3}$/),
      startTime: fc.integer({ min: 0, max: 600 }).map(startAt),
      distance: fc.option(fc.integer({ min: 1, max: 20_000 }), { nil: undefined }),
      race: fc.option(fc.boolean(), { nil: undefined }),
    }),
    fields: fc.record(
      { distance: fc.record({ certainty, within: fc.option(fc.constantFrom(5, 50), { nil: undefined }) }) },
      { requiredKeys: [] },
    ),
    corrections: fc.record({ distance: fc.integer({ min: 1, max: 20_000 }) }, { requiredKeys: [] }),
    correctedAt: fc.record({ distance: fc.integer({ min: 0, max: 3 }).map(startAt) }, { requiredKeys: [] }),
    readAt: fc.integer({ min: 0, max: 3 }).map(startAt),
  }),
  { minLength: 1, maxLength: 6, selector: (one) => one.run.id },
) as fc.Arbitrary<Account[]>;
const shuffled = <Item>(items: Item[], seed: number) =>
  items
    .map((item, index) => ({ item, key: Math.sin(seed + index * 7.1) }))
    .toSorted((a, b) => a.key - b.key)
    .map(({ item }) => item);

describe('laws of merging', () => {
  it('groups do not depend on the order of arrival and lose nobody', () => {
    fc.assert(
      fc.property(runs, fc.integer(), (all, seed) => {
        const records = all.map((one) => ({ run: one as Run }));
        const ids = (groups: { run: Run }[][]) => groups.map((group) => group.map((one) => one.run.id));
        const groups = ids(groupSameRuns(records));
        expect(ids(groupSameRuns(shuffled(records, seed)))).toEqual(groups);
        expect(groups.flat().toSorted()).toEqual(all.map((one) => one.id).toSorted());
      }),
    );
  });

  it('same runs always share a group', () => {
    fc.assert(
      fc.property(runs, (all) => {
        const groups = groupSameRuns(all.map((one) => ({ run: one as Run })));
        const groupOf = (id: string) => groups.findIndex((group) => group.some((one) => one.run.id === id));
        for (const a of all) for (const b of all) if (sameRun(a as Run, b as Run)) expect(groupOf(a.id)).toBe(groupOf(b.id));
      }),
    );
  });

  it('a merged run does not depend on order, and merging it twice changes nothing', () => {
    fc.assert(
      fc.property(accounts, fc.integer(), (all, seed) => {
        const merged = mergeRun(all);
        expect(mergeRun(shuffled(all, seed))).toEqual(merged);
        expect(mergeRun([...all, ...all])).toEqual(merged);
      }),
    );
  });

  it('whether merged at once or in any parts, the latest word on each value is the same', () => {
    const said: fc.Arbitrary<Corrections> = fc.record({
      corrections: fc.record(
        { distance: fc.integer({ min: 1, max: 3 }), averageHeartRate: fc.constantFrom<number | string>(1, '1', 2) },
        { requiredKeys: [] },
      ),
      correctedAt: fc.record(
        { distance: fc.integer({ min: 0, max: 2 }).map(startAt), averageHeartRate: fc.constantFrom(startAt(0), startAt(1)) },
        { requiredKeys: [] },
      ),
    });
    fc.assert(
      fc.property(said, said, said, (a, b, c) => {
        const all = latestCorrections([a, b, c]);
        expect(latestCorrections([c, a, b])).toEqual(all);
        expect(latestCorrections([latestCorrections([a, b]), c])).toEqual(all);
        expect(latestCorrections([a, latestCorrections([b, c])])).toEqual(all);
        expect(latestCorrections([all, all, b])).toEqual(all);
      }),
    );
  });

  it('of two corrections the later one counts, also where it takes a value back', () => {
    const early: Corrections = { corrections: { distance: 12_100 }, correctedAt: { distance: startAt(1) } };
    const late: Corrections = { corrections: { distance: 12_300 }, correctedAt: { distance: startAt(2) } };
    const back: Corrections = { corrections: {}, correctedAt: { distance: startAt(3) } };
    expect(latestCorrections([late, early])).toEqual(late);
    expect(latestCorrections([back, late, early])).toEqual(back);
  });

  it('the better-proved value wins, and a correction wins over everything', () => {
    const page: Account = {
      run: run(),
      fields: { distance: { certainty: 'labelled' } },
      corrections: {},
      correctedAt: {},
      readAt: startAt(9),
    };
    const file: Account = {
      run: run({ id: 'z:9', distance: 12_034 }),
      fields: { distance: { certainty: 'read' } },
      corrections: {},
      correctedAt: {},
      readAt: startAt(1),
    };
    expect(mergeRun([page, file]).run.distance).toBe(12_034);
    expect(mergeRun([page, file]).from.distance).toBe('z:9');
    expect(mergeRun([{ ...page, corrections: { distance: 12_000 } }, file]).run.distance).toBe(12_000);
  });

  it('runs that the runner took apart stay apart', () => {
    const records = [{ run: run() }, { run: run({ id: 'garmin:2' }) }];
    expect(groupSameRuns(records)).toHaveLength(1);
    expect(groupSameRuns(records, [['garmin:2', 'strava:1']])).toHaveLength(2);
  });
});
