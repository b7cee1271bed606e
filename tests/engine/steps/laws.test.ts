import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TextParam } from '#core/engine/contract.ts';
import type { Facts } from '#core/engine/facts.ts';
import { limitsOf } from '#core/engine/steps/limits.ts';
import { foodOf } from '#core/evidence/foods.ts';
import { sourceOf } from '#core/evidence/sources.ts';
import { thresholdEntry } from '#core/profile/thresholds.ts';
import { everyText, reasonsOf, statementsOf, stepOf, stepsOf } from './lines.ts';
import { someFacts } from './someFacts.ts';

const holds = (law: (facts: Facts) => void, numRuns = 400) =>
  fc.assert(
    fc.property(someFacts, (facts) => {
      law(facts);
    }),
    { numRuns },
  );
const always = (facts: Facts) => limitsOf(facts.profile);

/** Units in a text's parameters. */
function unitsIn(param: TextParam): string[] {
  if (typeof param !== 'object') return [];
  if ('list' in param) return param.list.flatMap(unitsIn);
  return 'unit' in param ? [param.unit] : [];
}

describe('every line of every plan', () => {
  it('has a reason, and every reason a source that exists', () => {
    holds((facts) => {
      for (const line of [...stepsOf(facts), ...statementsOf(facts)]) expect(line.reasons.length).toBeGreaterThan(0);
      for (const reason of reasonsOf(facts)) {
        expect(reason.sources.length).toBeGreaterThan(0);
        expect(reason.sources.filter((id) => sourceOf(id) === undefined)).toEqual([]);
        if (reason.threshold !== undefined) expect(thresholdEntry(reason.threshold.id)).toBeDefined();
      }
    });
  });

  it('has a window that starts at or after the end of the run and does not end before it starts', () => {
    holds((facts) => {
      for (const { window } of stepsOf(facts)) {
        expect(Date.parse(window.from)).toBeGreaterThanOrEqual(facts.runEnd);
        expect(Date.parse(window.until)).toBeGreaterThanOrEqual(Date.parse(window.from));
      }
    });
  });

  it('has an id of its own', () => {
    holds((facts) => {
      const ids = stepsOf(facts).map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
    });
  });

  it('is the same for the same facts', () => {
    holds((facts) => expect(stepsOf(facts)).toEqual(stepsOf(structuredClone(facts))), 100);
  });

  it('holds finite numbers only', () => {
    holds((facts) => {
      for (const { dose } of stepsOf(facts)) {
        const values: unknown[] = [...(Object.values(dose) as unknown[]), dose.fluid?.low, dose.fluid?.high];
        const numbers = values.filter((value) => typeof value === 'number');
        expect(numbers.filter((value) => !Number.isFinite(value) || value < 0)).toEqual([]);
      }
    });
  });
});

describe('drinking', () => {
  it('is never told beyond the limit of an hour, and the limit is never above 0.8 l, 1.0 l for measured heavy sweaters in heat', () => {
    holds((facts) => {
      const dose = stepOf(facts, 'hydrate')?.dose;
      if (dose?.fluidPerHourMax === undefined) return;
      const heavy = facts.sweat?.method === 'measured' && facts.sweat.value / facts.sweat.hours > 1.5;
      expect(dose.fluidPerHourMax).toBeLessThanOrEqual(heavy && facts.weather?.hot === true ? 1 : 0.8);
      const hoursLeft = 6 - Math.max(0, (facts.now - facts.runEnd) / 3_600_000);
      expect(dose.fluid?.high ?? 0).toBeLessThanOrEqual(Math.max(0, hoursLeft) * dose.fluidPerHourMax + 1e-9);
    });
  });

  it('is never told beyond one and a half times what was measured, nor beyond the upper estimate when nothing was', () => {
    holds((facts) => {
      const high = stepOf(facts, 'hydrate')?.dose.fluid?.high ?? 0;
      if (facts.weights !== null) {
        const lost = Math.max(facts.weights.before - facts.weights.after, facts.sweat?.value ?? 0, 0);
        expect(high).toBeLessThanOrEqual(1.5 * lost + 1e-9);
      } else expect(high).toBeLessThanOrEqual((facts.sweat?.high ?? 0) + 1e-9);
    });
  });

  it('is never told as a rule of 125 to 150 % when the loss was only worked out', () => {
    holds((facts) => {
      if (facts.weights !== null) return;
      expect(stepOf(facts, 'hydrate')?.text.key).not.toBe('hydrate.replace');
    });
  });

  it('adds nothing for a runner who was no lighter after more than an hour', () => {
    holds((facts) => {
      if (facts.weights === null || facts.minutes <= 60 || facts.weights.after < facts.weights.before) return;
      const step = stepOf(facts, 'hydrate');
      if (step === undefined) return;
      expect(step.dose.fluid?.high ?? 0).toBe(0);
      expect(step.text.key).toBe('hydrate.gained');
    });
  });
});

describe('a runner in quiet mode, under 18 or at risk of an eating disorder', () => {
  const quiet = someFacts.filter(({ profile }) => limitsOf(profile).numbers);

  it('reads no number of food, energy or weight: in doses, texts or reasons', () => {
    const banned = ['g', 'mg', 'kg', 'kcal', 'l', 'l/h'];
    fc.assert(
      fc.property(quiet, (facts) => {
        for (const { dose } of stepsOf(facts)) {
          for (const name of ['carbohydrate', 'protein', 'fluid', 'sodium']) expect(dose).not.toHaveProperty(name);
        }
        for (const { params = {} } of everyText(facts)) {
          expect(
            Object.values(params)
              .flatMap(unitsIn)
              .filter((unit) => banned.includes(unit)),
          ).toEqual([]);
        }
        for (const { inputs, threshold } of reasonsOf(facts)) {
          expect(Object.values(inputs).filter(({ unit }) => unit !== undefined && banned.includes(unit))).toEqual([]);
          expect(inputs).not.toHaveProperty('lostOfBodyMass');
          expect(thresholdEntry(threshold?.id ?? '')?.unit).not.toBe('g/kg');
        }
      }),
      { numRuns: 400 },
    );
  });
});

describe('without a body mass', () => {
  it('no amount that depends on it is told', () => {
    holds((facts) => {
      if (facts.profile.bodyMass !== undefined) return;
      const dose = stepOf(facts, 'refuel')?.dose;
      expect(dose?.carbohydrate).toBeUndefined();
      expect(dose?.protein).toBeUndefined();
    });
  });
});

describe('what can harm', () => {
  it('cold is never mentioned to those whom it can harm', () => {
    const gated = [
      'raynaud',
      'heartCondition',
      'betaBlocker',
      'neuropathy',
      'diabetes',
      'pregnant',
      'postpartum',
      'hypertension',
    ] as const;
    holds((facts) => {
      const { age = 30, health = {} } = facts.profile;
      if (age >= 18 && !gated.some((flag) => health[flag] === true)) return;
      expect(stepOf(facts, 'ice')).toBeUndefined();
    });
  });

  it('water colder than 10 °C is never suggested', () => {
    holds((facts) => expect(stepOf(facts, 'ice')?.dose.temperature ?? 11).toBeGreaterThanOrEqual(10));
  });

  it('rolling, massage and compression are left out with blood thinners, heat in pregnancy, salt with high blood pressure', () => {
    holds((facts) => {
      const health = facts.profile.health ?? {};
      const kinds = stepsOf(facts).map(({ kind }) => kind);
      if (health.bloodThinners === true) {
        for (const kind of ['roll', 'massage', 'compression'] as const) expect(kinds).not.toContain(kind);
      }
      if (health.pregnant === true) expect(kinds).not.toContain('heat');
      if (health.hypertension === true || health.kidneyDisease === true || health.heartCondition === true) {
        const hydrate = stepOf(facts, 'hydrate');
        expect(hydrate?.dose.sodium).toBeUndefined();
        expect(hydrate?.detail?.map(({ key }) => key) ?? []).not.toContain('hydrate.salt');
      }
      if (health.kidneyDisease === true) {
        expect(stepOf(facts, 'refuel')?.dose.protein).toBeUndefined();
        expect(stepOf(facts, 'hydrate')?.dose ?? {}).toEqual({});
      }
      if (health.diabetes === true) expect(stepOf(facts, 'refuel')?.dose.carbohydrate).toBeUndefined();
    });
  });

  it('nothing at all is advised in an emergency', () => {
    holds((facts) => {
      if (facts.triage.level !== 'emergency' && facts.triage.level !== 'urgent-same-day') return;
      expect(stepsOf(facts)).toEqual([]);
      expect(statementsOf(facts)).toEqual([]);
    });
  });

  it('no running, stretching, rolling or strength is advised on a pain that needs to be seen, nor when ill', () => {
    const running = ['nextRun', 'warmUp', 'stretch', 'roll', 'massage', 'strength', 'ice', 'heat'];
    holds((facts) => {
      const seen = ['stop-see-clinician', 'stop-running-reassess', 'see-clinician'].includes(facts.triage.level);
      if (!seen && facts.profile.health?.illness !== true) return;
      expect(stepsOf(facts).filter(({ kind }) => running.includes(kind))).toEqual([]);
    });
  });
});

describe('foods', () => {
  it('fit the diet, every one of them', () => {
    holds((facts) => {
      const diet = facts.profile.diet ?? {};
      for (const id of (stepOf(facts, 'refuel')?.foods ?? []).flat()) {
        const food = foodOf(id);
        expect(food, id).toBeDefined();
        if (food === undefined) continue;
        if (diet.pattern === 'vegan') expect(food.vegan, id).toBe(true);
        if (diet.pattern === 'vegetarian') expect(food.vegetarian, id).toBe(true);
        if (diet.glutenFree === true) expect(food.glutenFree, id).toBe(true);
        if (diet.dairyFree === true) expect(food.dairyFree, id).toBe(true);
        if (diet.nutFree === true) expect(food.nutFree, id).toBe(true);
        if (diet.halal === true) expect(food.halal, id).toBe('yes');
      }
    });
  });

  it('always include a choice that is vegan and free of gluten and nuts', () => {
    holds((facts) => {
      const choices = stepOf(facts, 'refuel')?.foods;
      if (choices === undefined) return;
      const forEveryone = choices.filter((plate) =>
        plate.every((id) => {
          const food = foodOf(id);
          return food?.vegan === true && food.glutenFree && food.nutFree;
        }),
      );
      expect(forEveryone.length).toBeGreaterThan(0);
    });
  });
});

describe('the night', () => {
  it('has its lights-out between the end of the run and the wake, and hours that a body of the age needs', () => {
    holds((facts) => {
      const step = stepOf(facts, 'sleep');
      if (step === undefined) return;
      expect(step.dose.sleepHours).toBeGreaterThanOrEqual(facts.profile.wakeTime === undefined ? 4 : 0);
      expect(step.dose.sleepHours).toBeLessThanOrEqual(13);
      if (facts.profile.wakeTime === undefined) expect(step.dose.bedtime).toBeUndefined();
      if (step.dose.bedtime === undefined) return;
      const wake = new Intl.DateTimeFormat('en-GB', { timeZone: facts.timeZone, timeStyle: 'short' });
      expect(wake.format(Date.parse(step.window.until))).toBe(facts.profile.wakeTime);
      expect(Date.parse(step.dose.bedtime)).toBeGreaterThanOrEqual(facts.runEnd);
      expect(Date.parse(step.dose.bedtime)).toBeLessThanOrEqual(Date.parse(step.window.until));
    });
  });
});

describe('the next run', () => {
  it('is never told to be longer than 1.10 of the longest of 30 days', () => {
    holds((facts) => {
      const ceiling = stepOf(facts, 'nextRun')?.dose.distanceMax;
      if (ceiling === undefined) return;
      const longest = facts.training.longest ?? 0;
      expect(ceiling).toBeLessThanOrEqual(1.1 * longest + 1e-6);
      expect(ceiling % 500).toBe(0);
    });
  });

  it('has no distance and no step up for those who are expecting or have just given birth', () => {
    holds((facts) => {
      if (!always(facts).coaching) return;
      expect(stepOf(facts, 'nextRun')?.dose.distanceMax).toBeUndefined();
      expect(statementsOf(facts).map(({ text }) => text.key)).not.toContain('caution.stepUp');
    });
  });
});

describe('stretching', () => {
  it('takes exactly the minutes of its holds', () => {
    holds((facts) => {
      const step = stepOf(facts, 'stretch');
      const holdsOf = step?.detail?.find(({ key }) => key === 'stretch.holds')?.params;
      if (step === undefined || holdsOf === undefined) return;
      const seconds = (step.muscles?.length ?? 0) * 2 * Number(holdsOf.holds) * Number(holdsOf.seconds);
      expect(seconds).toBe((step.dose.minutes ?? 0) * 60);
    });
  });
});
