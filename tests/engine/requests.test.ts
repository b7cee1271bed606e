import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { requests } from './requests.ts';

/** The laws say little of requests that are never made. */
describe('the requests that the laws are tried on', () => {
  const made = fc.sample(requests, { numRuns: 3_000, seed: 1 });
  it.each([
    ['quiet', (one) => one.profile?.quiet === true],
    ['minors', (one) => (one.profile?.age ?? 18) < 18],
    ['a diet with an allergy', (one) => one.profile?.diet?.nutFree === true],
    ['a health flag', (one) => Object.keys(one.profile?.health ?? {}).length > 0],
    ['measured sweat rates', (one) => (one.profile?.sweatRates ?? []).length > 0],
    ["thresholds of the runner's own", (one) => one.profile?.thresholds !== undefined],
    ['a session that comes next', (one) => one.profile?.nextSession !== undefined],
    ['a race', (one) => one.run.race === true],
    ['a surface', (one) => one.run.surface !== undefined],
    ['calories', (one) => one.run.calories !== undefined],
    ['a recording', (one) => one.run.streamSummary?.heartRateSeconds !== undefined],
    ['time in zones', (one) => one.run.heartRateZones !== undefined],
    ['no heart rate at all', (one) => one.run.averageHeartRate === undefined],
    ['earlier runs', (one) => (one.history ?? []).length > 0],
    ['reports of pain', (one) => (one.checkIns ?? []).some(({ kind }) => kind === 'pain')],
    ['weights', (one) => (one.checkIns ?? []).some(({ kind }) => kind === 'weight')],
  ] satisfies [string, (one: (typeof made)[number]) => boolean][])(
    'have %s in one of fifty at least, and not always',
    (_, has) => {
      const share = made.filter(has).length / made.length;
      expect(share).toBeGreaterThan(0.02);
      expect(share).toBeLessThan(0.98);
    },
  );
});
