import { describe, expect, it } from 'vitest';
import { choosePlates } from '#core/engine/steps/foodChoice.ts';
import { stepOf } from './lines.ts';
import { factsOf, trainingOf, type Wanted } from './someFacts.ts';

/** Lines of which a part was not told: they stand, and say what is missing. */

const of = (kind: Parameters<typeof stepOf>[1], wanted: Wanted) => stepOf(factsOf(wanted), kind);
const missing = { value: null, certainty: 'missing' };

describe('a day off', () => {
  it('for signs that end the running stands without a report of pain', () => {
    const step = of('restDay', { triage: { level: 'stop-running-reassess', text: null }, readiness: null });
    expect(step?.text.key).toBe('restDay.pain');
    expect(step?.reasons[0]?.inputs).toEqual({ pain: missing, days: missing });
  });

  it('after many days in a row stands without hours to hard running', () => {
    const step = of('restDay', { training: trainingOf({ daysSinceRest: 6 }), readiness: null });
    expect(step?.text).toEqual({ key: 'restDay.streak', params: { days: 6 } });
    expect(step?.reasons[0]?.inputs['hoursToHard']).toEqual(missing);
  });
});

describe('a warm-up', () => {
  it('is for no run of which neither an hour nor a plan is known', () => {
    expect(of('warmUp', { readiness: null })).toBeUndefined();
  });
});

describe('plates for a usual serving', () => {
  const usual = { protein: 20, carbohydrate: 60, usual: true };
  const strict = { pattern: 'vegan', glutenFree: true, dairyFree: true, nutFree: true, halal: true } as const;

  it('are three for the strictest diet, with little fat, salt and water', () => {
    for (const seed of ['a', 'b', 'c']) {
      expect(choosePlates({ ...usual, fatMax: 20, sodiumMax: 300, fluidMax: 250 }, strict, seed).length).toBe(3);
    }
  });

  it('are none where nothing may be eaten, instead of a search without end', () => {
    expect(choosePlates({ ...usual, fluidMax: -1 }, {}, 'a')).toEqual([]);
  });
});
