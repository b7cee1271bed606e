import { describe, expect, it } from 'vitest';
import { choosePlates, matches } from '#core/engine/steps/foodChoice.ts';
import { foodOf } from '#core/evidence/foods.ts';
import { stepOf } from './lines.ts';
import { factsOf, loadOf } from './someFacts.ts';

const next = (hours: number) => ({ hours, kind: 'easy', certainty: 'asked' }) as const;
const refuel = (wanted: Parameters<typeof factsOf>[0]) => stepOf(factsOf(wanted), 'refuel');

describe('eating after a run', () => {
  it('is the next normal meal after 40 easy minutes', () => {
    const step = refuel({ minutes: 40, load: loadOf(35) });
    expect(step?.text.key).toBe('refuel.normal');
    expect(step?.dose).toEqual({});
    expect(step?.foods).toBeUndefined();
  });

  it('is 21 g of protein and three times as much carbohydrate for 70 kg after 65 minutes', () => {
    const step = refuel({ minutes: 65, load: loadOf(60), nextSession: next(30) });
    expect(step?.dose).toEqual({ protein: 21, carbohydrate: 63 });
  });

  it('is 1 g of carbohydrate per kg after almost two hours', () => {
    const step = refuel({ minutes: 110, load: loadOf(120), nextSession: next(22), profile: { bodyMass: 58 } });
    expect(step?.dose).toEqual({ protein: 17.4, carbohydrate: 58 });
  });

  it('is hourly when the next session is six hours away, with foods low in fat', () => {
    const step = refuel({ minutes: 70, load: loadOf(90), nextSession: next(6) });
    expect(step?.text.key).toBe('refuel.hourly');
    expect(step?.text.params?.carbohydrate).toEqual({ low: 70, high: 84, unit: 'g' });
    for (const plate of step?.foods ?? []) {
      expect(plate.reduce((fat, id) => fat + (foodOf(id)?.fat ?? 0), 0)).toBeLessThan(20);
    }
  });

  it('is more protein from 65 years on', () => {
    const step = refuel({ minutes: 90, load: loadOf(120), profile: { bodyMass: 82, age: 67 } });
    expect(step?.dose).toEqual({ protein: 32.8, carbohydrate: 82 });
  });

  it('follows the protein that the runner set', () => {
    const profile = { bodyMass: 70, thresholds: { refuelProtein: 0.4 } };
    expect(refuel({ minutes: 110, load: loadOf(120), profile })?.dose.protein).toBe(28);
  });

  it('is told per kg and in portions without a body mass', () => {
    const step = refuel({ minutes: 110, load: loadOf(120), profile: {} });
    expect(step?.text.key).toBe('refuel.portions');
    expect(step?.detail?.map(({ key }) => key)).toContain('refuel.perKg');
    expect(step?.foods?.length).toBe(3);
  });

  it('is portions hour by hour without a body mass when the next session is near', () => {
    const step = refuel({ minutes: 70, load: loadOf(90), nextSession: next(6), profile: {} });
    expect(step?.text.key).toBe('refuel.portions.often');
  });

  it('becomes the next meal when the plan is opened after five hours, and is over the next day', () => {
    expect(refuel({ minutes: 110, load: loadOf(120), opened: 5 })?.text.key).toBe('refuel.nextMeal');
    const nextDay = refuel({ minutes: 110, load: loadOf(120), opened: 26 });
    expect([nextDay?.text.key, nextDay?.state, nextDay?.dose]).toEqual(['refuel.over', 'expired', {}]);
  });

  it('says so when nobody told about the next run', () => {
    const keys = (wanted: Parameters<typeof factsOf>[0]) => refuel(wanted)?.detail?.map(({ key }) => key);
    expect(keys({ minutes: 110, load: loadOf(120) })).toContain('refuel.noHurry.unknown');
    expect(keys({ minutes: 110, load: loadOf(120), nextSession: next(48) })).toContain('refuel.noHurry');
    expect(keys({ minutes: 110, load: loadOf(120), nextSession: next(20) })).toContain('refuel.withinDay');
  });

  it('leaves carbohydrate to the care team with diabetes, protein with kidney disease', () => {
    const run = { minutes: 110, load: loadOf(120) };
    expect(refuel({ ...run, profile: { bodyMass: 70, health: { diabetes: true } } })?.dose).toEqual({ protein: 21 });
    expect(refuel({ ...run, profile: { bodyMass: 70, health: { kidneyDisease: true } } })?.dose).toEqual({ carbohydrate: 70 });
  });
});

describe('the plates', () => {
  const target = { protein: 21, carbohydrate: 63 };

  it('hold 80–130 % of the protein and 70–130 % of the carbohydrate', () => {
    for (const seed of ['a', 'b', 'c', 'd', 'e']) {
      for (const plate of choosePlates(target, {}, seed)) {
        const sum = (key: 'protein' | 'carbohydrate') => plate.reduce((total, id) => total + (foodOf(id)?.[key] ?? 0), 0);
        expect(matches({ protein: sum('protein'), carbohydrate: sum('carbohydrate') }, target)).toBe(true);
      }
    }
  });

  it('stay the same for one run and differ between runs', () => {
    const of = (seed: string) => JSON.stringify(choosePlates(target, {}, seed));
    expect(of('run 1')).toBe(of('run 1'));
    expect(new Set(Array.from({ length: 20 }, (_, run) => of(`run ${run}`))).size).toBeGreaterThan(5);
  });

  it('are never twice the same food in one choice of three', () => {
    const plates = choosePlates(target, {}, 'run');
    const ids = plates.flat();
    expect(plates.length).toBe(3);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('exist for the strictest diet and for the lightest and heaviest runners', () => {
    const strict = { pattern: 'vegan', glutenFree: true, dairyFree: true, nutFree: true, halal: true } as const;
    for (const protein of [15, 21, 30, 40]) {
      for (const carbohydrate of [30, 70, 120, 200]) {
        expect(choosePlates({ protein, carbohydrate, fatMax: 20 }, strict, 'x').length).toBeGreaterThan(0);
      }
    }
  });
});
