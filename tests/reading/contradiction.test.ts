import { describe, expect, it } from 'vitest';
import type { Claim } from '#core/reading/claim.ts';
import { solve } from '#core/reading/solve.ts';
import { said } from './said.ts';

/** Totals that can't be told: a time that the pace forbids, two distances. */

const ten = [said('distance', '10.00 km'), said('timerTime', '50:00'), said('pace', '5:00 /km')];
const apart = 'distance, time and pace contradict each other';

describe('a page that contradicts itself', () => {
  it('says nothing that a plan may be staked on', () => {
    const claims = [said('distance', '10.00 km', 'hook'), said('timerTime', '55:00', 'hook'), said('pace', '5:00 /km', 'hook')];
    const { fields, contradiction } = solve(claims, false);
    expect(contradiction).toBe(apart);
    expect(solve([...claims, said('elapsedTime', '1:10:00')], false).contradiction).toBe(apart);
    expect(Object.entries(fields).map(([name, { value, certainty }]) => [name, value, certainty])).toEqual([
      ['distance', 10_000, 'labelled'],
      ['timerTime', 3_300, 'labelled'],
    ]);
  });

  it('does so by a whole time only where that is shorter than the pace allows', () => {
    const whole = (shown: string, pace: string) =>
      solve([said('distance', '10.00 km'), said('elapsedTime', shown), said('pace', pace)], false).contradiction;
    expect(whole('1:10:00', '5:00 /km')).toBeNull();
    expect(whole('0:45:00', '5:00 /km')).toBe(apart);
    expect(whole('1:10:00', '12.0 km/h')).toBeNull();
    expect(whole('0:45:00', '12.0 km/h')).toBe(apart);
    // Hours and minutes, and a pace of a few seconds less.
    expect(whole('1:40', '5:00 /km')).toBeNull();
    expect(whole('0:49:40', '5:00 /km')).toBeNull();
  });

  it('does not by a whole time that another distance or pace of the page allows', () => {
    const whole = (...more: Claim[]) =>
      solve([said('distance', '10.00 km'), said('elapsedTime', '0:45:00'), said('pace', '5:00 /km'), ...more], false);
    expect(whole(said('pace', '4:00 /km')).contradiction).toBeNull();
    expect(whole(said('distance', '5.00 km')).contradiction).toBeNull();
  });

  it('does not by a value that is still a choice: 20 km in 1:40 are no hundred seconds', () => {
    const { fields, contradiction } = solve([said('distance', '20.0 km', 'hook'), said('timerTime', '1:40', 'hook')], false);
    expect(contradiction).toBeNull();
    expect(fields).toMatchObject({ distance: { certainty: 'read' }, timerTime: { choices: [100, 6_000] } });
  });

  it('does not where one of the three is missing', () => {
    for (const missing of ten)
      expect(
        solve([said('elapsedTime', '2:00:00'), ...ten.filter((claim) => claim !== missing)], false).contradiction,
      ).toBeNull();
  });

  it('names two distances where both agree with a time and a pace', () =>
    expect(solve([...ten, said('distance', '5.00 km'), said('timerTime', '25:00')], false).contradiction).toBe(
      'more than one distance agrees with time and pace',
    ));

  it('names a distance beside the proved one', () =>
    expect(solve([...ten, said('distance', '12.00 km')], false).contradiction).toBe('two distances: 10.00 km and 12.00 km'));

  it('by two agreeing distances is believed at the site’s own place, and yet names the other', () => {
    const own = [said('distance', '10.00 km', 'hook'), ...ten.slice(1)];
    expect(solve([...own, said('distance', '5.00 km'), said('timerTime', '25:00')], false).contradiction).toBe(
      'two distances: 10.00 km and 5.00 km',
    );
  });
});
