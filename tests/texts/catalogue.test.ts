import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Text } from '#core/engine/contract.ts';
import type { Facts } from '#core/engine/facts.ts';
import { foods } from '#core/evidence/foods.ts';
import { fileDetails } from '#core/files/detail.ts';
import { healthFlags } from '#core/profile/profile.ts';
import { thresholds } from '#core/profile/thresholds.ts';
import { en } from '#core/texts/en/index.ts';
import { enEngine } from '#core/texts/en/engine.ts';
import { formatText } from '#core/texts/format.ts';
import { parametersOf } from '#core/texts/message.ts';
import { everyText, reasonsOf, stepsOf } from '../engine/steps/lines.ts';
import { about, factsOf, readinessOf, someFacts, start, trainingOf } from '../engine/steps/someFacts.ts';

const noMuscles = { reportedPain: null };

/** Runners and runs that chance seldom draws. */
const seldom: Facts[] = [
  factsOf({
    weights: { before: 70, after: 68.5, drunk: 0.5, urine: 0 },
    nextSession: { hours: 20, kind: 'easy', certainty: 'asked' },
  }),
  factsOf({ weights: { before: 70, after: 67, drunk: 0, urine: 0 }, minutes: 180 }),
  factsOf({ weights: { before: 70, after: 65, drunk: 0, urine: 0 }, minutes: 180 }),
  factsOf({ weights: { before: 70, after: 70.5, drunk: 3, urine: 0 }, minutes: 180 }),
  factsOf({ run: { id: 'easy', startTime: '2026-05-06T06:00:00Z', streamSummary: { easyMinutesAtEnd: 12 } } }),
  factsOf({ nextSession: { hours: 5, kind: 'strength', certainty: 'asked' } }),
  factsOf({ longSoreness: true, reportedSoreness: { value: 7, hours: 120, regions: [] }, opened: 120 }),
  factsOf({ training: trainingOf({ hardDays: 3, daysSinceRest: 9 }), opened: 30 }),
  factsOf({ reportedSoreness: { value: 5, hours: 20, regions: [] }, opened: 20 }),
  factsOf({ profile: { thresholds: { nonsense: 1 } } }),
  factsOf({ profile: { thresholds: { fluidPerHour: 3 } } }),
  factsOf({ profile: { age: 35, bodyMass: 70, health: { diabetes: true } }, load: { ...factsOf().load!, value: 90 } }),
  factsOf({ profile: { age: 35, bodyMass: 70, health: { kidneyDisease: true } }, load: { ...factsOf().load!, value: 90 } }),
  factsOf({ profile: { age: 35, quiet: true }, nextSession: { hours: 5, kind: 'easy', certainty: 'asked' } }),
  factsOf({ weather: { temperature: 34, humidity: 70, wbgt: 31, hot: true } }),
  factsOf({ ...noMuscles, session: 'downhill', doms: { points: 5, risk: 'high', reasons: [] }, opened: 1 }),
  factsOf({
    weights: { before: 70, after: 68.5, drunk: 0.5, urine: 0 },
    sweat: { method: 'measured', hours: 1, ...about(2) },
    nextSession: { hours: 20, kind: 'easy', certainty: 'asked' },
    profile: { age: 50, bodyMass: 70, health: { hypertension: true } },
  }),
  factsOf({
    weights: { before: 70, after: 68.5, drunk: 0.5, urine: 0 },
    sweat: { method: 'measured', hours: 1, ...about(2) },
    nextSession: { hours: 20, kind: 'easy', certainty: 'asked' },
  }),
  factsOf({ weights: { before: 70, after: 67, drunk: 0, urine: 0 }, profile: { health: { hypertension: true } }, minutes: 180 }),
  factsOf({ profile: { health: { diabetes: true } }, minutes: 110, load: { ...factsOf().load!, value: 120 } }),
  factsOf({ minutes: 110, load: { ...factsOf().load!, value: 120 } }),
  factsOf({ training: trainingOf({ comeback: { days: 20, usualWeek: 40_000, sinceThen: 8_000, longest: 8_000 } }) }),
  factsOf({ readiness: readinessOf(start + 3_600_000, 72, 200) }),
  ...(
    [
      ['easy', 5],
      ['intervals', 12],
    ] as const
  ).map(([kind, hours]) => factsOf({ nextSession: { hours, kind, certainty: 'asked' } })),
  ...healthFlags.map((flag) => factsOf({ profile: { health: { [flag]: true } }, withheld: null })),
];

let plans: Facts[] = [];
let texts: Text[] = [];
beforeAll(() => {
  plans = [...seldom, ...fc.sample(someFacts, { numRuns: 2500, seed: 20260506 })];
  texts = plans.flatMap(everyText);
}, 60_000);

describe('the English catalogue', () => {
  it('has every key that a plan uses', () => {
    expect([...new Set(texts.map(({ key }) => key))].filter((key) => !(key in en))).toEqual([]);
  });

  it('is given exactly the parameters that each sentence needs', () => {
    const wrong = texts.filter(({ key, params = {} }) => {
      const needed = [...parametersOf(en[key] ?? '')].sort();
      return needed.join() !== Object.keys(params).sort().join();
    });
    expect([...new Set(wrong.map(({ key }) => key))]).toEqual([]);
  });

  it('turns every text of a plan into a sentence', () => {
    const fail = (what: string) => {
      throw new Error(`missing ${what}`);
    };
    const common = { catalogue: en, timeZone: 'Europe/Berlin', onMissing: fail, now: Date.parse('2026-05-06T08:00:00Z') };
    for (const text of texts.slice(0, 20_000)) {
      const metric = formatText(text, { ...common, locale: 'en-GB', units: 'metric' });
      const imperial = formatText(text, { ...common, locale: 'en-US', units: 'imperial' });
      for (const sentence of [metric, imperial]) expect(sentence, text.key).toMatch(/^[^{}]*\S[^{}]*$/);
      expect(metric + imperial, text.key).not.toMatch(/NaN|undefined|null|Invalid/);
    }
  });

  it('holds no sentence that no plan ever uses', () => {
    const used = new Set(texts.map(({ key }) => key));
    const named = /^(food|threshold|input|muscle)\./;
    expect(Object.keys(enEngine).filter((key) => !named.test(key) && !used.has(key))).toEqual([]);
  });

  it('has a sentence for all that may be wrong with a file, and no other', () => {
    const keys = Object.keys(en).filter((key) => key.startsWith('import.detail.'));
    expect(keys.toSorted()).toEqual(fileDetails.map((name) => `import.detail.${name}`).toSorted());
  });

  it('names every food with its portion, every threshold, every muscle and every input of a reason', () => {
    const wanted = new Set([
      ...foods.flatMap(({ id }) => [`food.${id}`, `food.${id}.portion`]),
      ...thresholds.map(({ id }) => `threshold.${id}`),
      ...plans.flatMap((facts) => stepsOf(facts).flatMap(({ muscles = [] }) => muscles.map((id) => `muscle.${id}`))),
      ...plans.flatMap((facts) => reasonsOf(facts).flatMap(({ inputs }) => Object.keys(inputs).map((id) => `input.${id}`))),
    ]);
    expect([...wanted].filter((key) => !(key in en))).toEqual([]);
    const portions = Object.keys(enEngine).filter((key) => key.startsWith('food.'));
    expect(portions.filter((key) => !wanted.has(key))).toEqual([]);
  });
});

describe('the wording', () => {
  const banned = [
    /prevents? (an )?injur/i,
    /\bsafe(ly)?\b/i,
    /\bdetect/i,
    /\byou must\b/i,
    /\byou have\b/i,
    /\bguarantee/i,
    /dangerous/i,
    /\bdiagnos/i,
    /\btreats?\b/i,
    /\bcures?\b/i,
    /\bearned\b/i,
    /\bburn(ed)? off\b/i,
    /\bguilt/i,
    /\bcheat/i,
    /more likely to (get|be) (hurt|injured)/i,
    /no matter how much/i,
    /lactic acid (causes|makes)/i,
    /!/,
  ];
  const sentences = Object.entries(enEngine);

  it.each(banned.map((pattern) => [String(pattern), pattern] as const))('never says %s', (_, pattern) => {
    expect(sentences.filter(([, sentence]) => pattern.test(sentence))).toEqual([]);
  });

  it('ends a sentence below a line with a full stop, and a line without one', () => {
    const lines = new Set(plans.flatMap((facts) => stepsOf(facts).map(({ text }) => text.key)));
    expect([...lines].filter((key) => /\.$/.test(en[key] ?? ''))).toEqual([]);
    const below = new Set(plans.flatMap((facts) => stepsOf(facts).flatMap(({ detail = [] }) => detail.map(({ key }) => key))));
    expect([...below].filter((key) => !/[.}]$/.test(en[key] ?? ''))).toEqual([]);
  });
});
