import { describe, expect, it } from 'vitest';
import { plan } from '#core/engine/plan.ts';
import type { PlanRequest } from '#core/engine/contract.ts';
import type { Profile } from '#core/profile/profile.ts';
import type { Run } from '#core/run/run.ts';

/** The energy of a run is told as a range with its reason, and to nobody who should not count. */

const request = (profile: Profile, run: Partial<Run> = {}): PlanRequest => ({
  profile: { bodyMass: 70, age: 35, sex: 'male', ...profile },
  run: { id: 'r', startTime: '2026-05-06T06:00:00Z', distance: 12_000, movingTime: 3_600, elapsedTime: 3_600, ...run },
  now: '2026-05-06T07:30:00Z',
  timeZone: 'Europe/Berlin',
});
const told = (profile: Profile, run?: Partial<Run>) =>
  plan(request(profile, run)).explains.filter(({ text }) => text.key.startsWith('energy.'));

describe('the energy of a run', () => {
  it('is a range of kilocalories and of carbohydrate, with what it rests on', () => {
    const [statement, ...more] = told({});
    expect(more).toEqual([]);
    expect(statement?.text).toEqual({
      key: 'energy.usedWithCarbohydrate',
      params: {
        energy: { low: 690, high: 1_140, unit: 'kcal' },
        carbohydrate: { low: 70, high: 200, unit: 'g' },
      },
    });
    expect(statement?.reasons).toMatchObject([
      {
        rule: 'energy',
        inputs: {
          distance: { value: 12_000, certainty: 'read', unit: 'm' },
          movingTime: { value: 3_600, certainty: 'read', unit: 's' },
          bodyMass: { value: 70, certainty: 'asked', unit: 'kg' },
        },
        sources: ['houseEnergy', 'acsmRunning', 'houseCarbohydrateShare'],
        grade: 'ourEstimate',
        text: { key: 'why.energy' },
      },
    ]);
  });

  it('names the time that counted, where the page told no moving time', () => {
    const [statement] = told({}, { movingTime: undefined, timerTime: 3_600 });
    expect(statement?.reasons[0]?.inputs.movingTime).toEqual({ value: 3_600, certainty: 'read', unit: 's' });
  });

  it.each<[Partial<Run>, string[]]>([
    [{ elevationGain: 100, elevationLoss: 100 }, ['houseEnergy', 'minetti2002', 'houseCarbohydrateShare']],
    [{ distance: undefined, averageHeartRate: 150 }, ['houseEnergy', 'keytel2005', 'houseCarbohydrateShare']],
    [{ calories: 900 }, ['houseEnergy', 'houseCarbohydrateShare']],
  ])('names its way: %o', (run, sources) => {
    expect(told({}, run)[0]?.reasons[0]?.sources).toEqual(sources);
  });

  it('is told without carbohydrate to who doses it with a team', () => {
    expect(told({ health: { diabetes: true } })).toMatchObject([{ text: { key: 'energy.used' } }]);
  });

  it.each<[string, Profile]>([
    ['in quiet mode', { quiet: true }],
    ['to a minor', { age: 17 }],
    ['at risk of an eating disorder', { health: { eatingDisorderRisk: true } }],
    ['without a body mass', { bodyMass: undefined }],
  ])('is not told %s', (_who, profile) => {
    expect(told(profile)).toEqual([]);
  });

  it('is not told beside an emergency, nor of a run too short to advise on', () => {
    const pain = { at: '2026-05-06T07:20:00Z', kind: 'pain' as const, signs: ['chestPain' as const] };
    const found = plan({ ...request({}), checkIns: [pain] });
    expect(found.triage.level).toBe('emergency');
    expect(found.explains.map(({ text }) => text.key)).not.toContain('energy.usedWithCarbohydrate');
    expect(told({}, { distance: 400, movingTime: 120, elapsedTime: 120 })).toEqual([]);
  });
});

describe("calories of the page that don't fit", () => {
  const cautions = (profile: Profile, calories: number) =>
    plan(request(profile, { calories })).cautions.map(({ text }) => text.key);

  it('are said, and not used', () => {
    expect(cautions({}, 3_000)).toContain('misfit.calories');
    expect(cautions({}, 900)).not.toContain('misfit.calories');
    expect(told({}, { calories: 3_000 })).toEqual(told({}));
  });

  it('are not spoken of where energy is not, nor where nothing tells whether they fit', () => {
    expect(cautions({ quiet: true }, 3_000)).not.toContain('misfit.calories');
    expect(cautions({ bodyMass: undefined }, 3_000)).not.toContain('misfit.calories');
  });
});
