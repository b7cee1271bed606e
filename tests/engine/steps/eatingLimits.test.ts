import { describe, expect, it } from 'vitest';
import { choosePlates, matches } from '#core/engine/steps/foodChoice.ts';
import { servingOf } from '#core/engine/steps/refuelAmounts.ts';
import { foodOf } from '#core/evidence/foods.ts';
import type { Profile } from '#core/profile/profile.ts';
import { stepOf } from './lines.ts';
import { factsOf, loadOf, type Wanted } from './someFacts.ts';

/** Eating for whom a part of it is left to others, and foods for whom not every food is. */

const hard = { minutes: 110, load: loadOf(120) };
const refuel = (health: Profile['health'], more: Wanted = {}) =>
  stepOf(factsOf({ ...hard, profile: { bodyMass: 70, ...(health === undefined ? {} : { health }) }, ...more }), 'refuel');
const keys = (health: Profile['health']) => refuel(health)?.detail?.map(({ key }) => key);

describe('a meal of which one part is left to the care team', () => {
  it('is protein alone with diabetes, with a word on glucose in place of one on carbohydrate', () => {
    expect(refuel({ diabetes: true })?.text).toEqual({
      key: 'refuel.proteinOnly',
      params: { protein: { value: 21, unit: 'g' } },
    });
    expect(keys({ diabetes: true })).toEqual(['refuel.diabetes']);
    expect(keys({ diabetes: false })).not.toContain('refuel.diabetes');
  });

  it('is carbohydrate alone with kidney disease, and no longer an amount with both', () => {
    expect(refuel({ kidneyDisease: true })?.text).toEqual({
      key: 'refuel.carbohydrateOnly',
      params: { carbohydrate: { value: 70, unit: 'g' } },
    });
    expect(keys({ kidneyDisease: true })).toContain('refuel.kidney');
    expect(refuel({ diabetes: true, kidneyDisease: true })?.text).toEqual({ key: 'refuel.careTeam' });
  });
});

describe('the amounts', () => {
  it('of an hour follow the share that the runner set, at both ends, and stop at 1.2 g/kg', () => {
    const hourly = (refuelCarbohydrate: number) =>
      refuel(undefined, {
        profile: { bodyMass: 70, thresholds: { refuelCarbohydrate } },
        nextSession: { hours: 6, kind: 'easy', certainty: 'asked' },
      })?.text.params?.carbohydrate;
    expect(hourly(0.5)).toEqual({ low: 35, high: 42, unit: 'g' });
    expect(hourly(1.2)).toEqual({ low: 84, high: 84, unit: 'g' });
  });

  it('are no serving where either is not known', () => {
    const common = { tier: 'R1', perKg: { protein: 0.3, carbohydrate: 1 }, proteinThreshold: 'refuelProtein' } as const;
    const carbohydrate = { low: 50, high: 70 };
    expect(servingOf({ ...common, protein: null, carbohydrate: null })).toBeNull();
    expect(servingOf({ ...common, protein: null, carbohydrate })).toBeNull();
    expect(servingOf({ ...common, protein: 21, carbohydrate: null })).toBeNull();
    expect(servingOf({ ...common, protein: 21, carbohydrate })).toBe(63);
  });

  it('are met by a plate at exactly 80 and 130 % of the protein, 70 and 130 % of the carbohydrate', () => {
    const met = (protein: number, carbohydrate: number) => matches({ protein, carbohydrate }, { protein: 20, carbohydrate: 60 });
    expect([met(16, 60), met(26, 60), met(20, 42), met(20, 78)]).toEqual([true, true, true, true]);
    expect([met(15.9, 60), met(26.1, 60), met(20, 41.9), met(20, 78.1)]).toEqual([false, false, false, false]);
  });
});

describe('the plates of a diet', () => {
  const offered = (diet: Profile['diet']) =>
    Array.from({ length: 40 }, (_, run) => choosePlates({ protein: 25, carbohydrate: 70 }, diet ?? {}, `run ${run}`))
      .flat(2)
      .map((id) => foodOf(id));

  it.each([
    ['vegan', { pattern: 'vegan' }],
    ['vegetarian', { pattern: 'vegetarian' }],
    ['glutenFree', { glutenFree: true }],
    ['dairyFree', { dairyFree: true }],
    ['nutFree', { nutFree: true }],
  ] as const)('hold only what is %s, which the plates of everyone do not', (property, diet) => {
    expect(offered(diet).filter((food) => food?.[property] !== true)).toEqual([]);
    expect(offered({}).some((food) => food?.[property] === false)).toBe(true);
  });

  it('hold nothing that is halal by its making alone, for whom that matters and for no one else', () => {
    const certified = (diet: Profile['diet']) => offered(diet).some((food) => food?.halal !== 'yes');
    expect([certified({ halal: true }), certified({ halal: false }), certified({})]).toEqual([false, true, true]);
  });
});
