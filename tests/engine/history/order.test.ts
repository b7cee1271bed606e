import { describe, expect, it } from 'vitest';
import { orderHistory } from '#core/engine/history/order.ts';
import type { Run } from '#core/run/run.ts';
import { daysBefore, ran, start } from './someEntries.ts';

/** Which runs of a history count, and why the others do not. */

const hour = 3_600_000;
const run = ran(0, { id: 'run', distance: 10_000 });
const order = (history: Run[], now = start + 2 * hour) => {
  const { runs, setAside } = orderHistory(history, run, now);
  return { ids: runs.map(({ id }) => id), runs, setAside };
};
const nothing = { duplicate: [], future: [], later: [] };
const at = (ms: number) => new Date(ms).toISOString();

describe('a history', () => {
  it('comes by start, of equal starts by id', () => {
    const history = [ran(2, { id: 'b' }), ran(1), ran(2, { id: 'a', movingTime: 600 }), ran(5)];
    expect(order(history)).toMatchObject({ ids: ['d5', 'a', 'b', 'd1'], setAside: nothing });
    expect(order(history.toReversed()).ids).toEqual(['d5', 'a', 'b', 'd1']);
  });

  it('leaves the run itself out without a word', () => {
    expect(order([run, { ...run, startTime: daysBefore(3) }, ran(1)])).toMatchObject({ ids: ['d1'], setAside: nothing });
  });

  it('sets aside what began with the run or after it', () => {
    const early = ran(0, { id: 'early', startTime: at(start - 1) });
    const together = ran(0, { id: 'together', movingTime: 600 });
    const later = ran(0, { id: 'later', startTime: at(start + hour) });
    expect(order([later, together, early])).toMatchObject({
      ids: ['early'],
      setAside: { ...nothing, later: ['later', 'together'] },
    });
  });

  it('sets aside what lies after now, not what begins now', () => {
    const now = start + hour;
    expect(order([ran(0, { id: 'next', startTime: at(now + 1) })], now).setAside).toEqual({ ...nothing, future: ['next'] });
    expect(order([ran(0, { id: 'now', startTime: at(now) })], now).setAside).toEqual({ ...nothing, later: ['now'] });
  });
});

describe('two accounts', () => {
  const short = ran(3, { id: 'one' });
  const full = ran(3, { id: 'one', distance: 9_000 });

  it('under one id are one run, the fuller one, whichever came first', () => {
    for (const history of [
      [short, full],
      [full, short],
    ]) {
      const { runs, setAside } = order(history);
      expect(runs).toEqual([full]);
      expect(setAside).toEqual({ ...nothing, duplicate: ['one'] });
    }
  });

  it('that are equally full are the same one, whichever came first', () => {
    const [a, b] = [ran(3, { id: 'one', distance: 9_000 }), ran(3, { id: 'one', distance: 9_001 })];
    expect(order([a, b]).runs).toEqual([a]);
    expect(order([b, a]).runs).toEqual([a]);
  });

  it('of the run itself, by its numbers, are set aside', () => {
    const other = { ...run, id: 'other', distance: 10_100, startTime: at(start - 60_000) };
    expect(order([other, ran(1)])).toMatchObject({ ids: ['d1'], setAside: { ...nothing, duplicate: ['other'] } });
  });

  it('of an earlier run, by its numbers, are one: the fuller', () => {
    const [a, b] = [
      ran(3, { id: 'a', distance: 9_000 }),
      ran(3, { id: 'b', distance: 9_050, averageHeartRate: 140, startTime: at(start - 72 * hour + 90_000) }),
    ];
    for (const history of [
      [a, b, ran(1)],
      [ran(1), b, a],
    ]) {
      expect(order(history)).toMatchObject({ ids: ['b', 'd1'], setAside: { ...nothing, duplicate: ['a'] } });
    }
  });

  it('of which the fuller begins after the next run still stand in order', () => {
    const [a, b] = [
      ran(3, { id: 'a', distance: 9_000 }),
      ran(3, { id: 'b', distance: 9_050, averageHeartRate: 140, startTime: at(start - 72 * hour + 90_000) }),
    ];
    const between = ran(3, { id: 'c', movingTime: 60, startTime: at(start - 72 * hour + 30_000) });
    expect(order([a, b, between]).ids).toEqual(['c', 'b']);
  });

  it.each([
    ['aa', ['aa', 'b']],
    ['c', ['b', 'c']],
  ])('of which the fuller begins with the next run come with it by id: %s', (id, ids) => {
    const later = { startTime: at(start - 72 * hour + 90_000) };
    const [a, b] = [ran(3, { id: 'a', distance: 9_000 }), ran(3, { id: 'b', distance: 9_050, averageHeartRate: 140, ...later })];
    expect(order([ran(3, { id, movingTime: 60, ...later }), a, b]).ids).toEqual(ids);
  });
});
