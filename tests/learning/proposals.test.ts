import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LearningFacts } from '#core/learning/proposal.ts';
import { proposals as inTurn } from '#core/learning/proposals.ts';
import { profileSchema } from '#core/profile/profile.ts';
import type { CheckIn } from '#core/run/checkIn.ts';
import type { Run } from '#core/run/run.ts';
import { en } from '#core/texts/en/index.ts';
import { enLearning } from '#core/texts/en/learning.ts';
import { formatText } from '#core/texts/format.ts';

const day = 86_400_000;
const now = Date.parse('2026-06-20T12:00:00Z');
const at = (daysAgo: number, clock = '07:00') => `${new Date(now - daysAgo * day).toISOString().slice(0, 10)}T${clock}:00Z`;
const run = (daysAgo: number, more: Partial<Run> = {}): Run => ({
  id: `run:${String(daysAgo)}`,
  sport: 'run',
  startTime: at(daysAgo, '17:00'),
  distance: 10_000,
  movingTime: 3_600,
  ...more,
});
const facts = (more: Partial<LearningFacts>): LearningFacts => ({
  profile: { age: 40, bodyMass: 70 },
  checkIns: [],
  now,
  timeZone: 'UTC',
  ...more,
  runs: (more.runs ?? []).toSorted((a, b) => Date.parse(a.startTime) - Date.parse(b.startTime)),
});
const proposals = (...given: Parameters<typeof inTurn>) => [...inTurn(...given)].flat();
const found = (given: LearningFacts, about: string) => proposals(given).find((one) => one.about === about);

/** A run with scales before and after it. */
const weighed = (daysAgo: number, temperature: number, lost: number) => ({
  run: run(daysAgo, { temperature }),
  checkIn: { at: at(daysAgo, '18:05'), kind: 'weight', before: 70, after: 70 - lost, drunk: 0 } satisfies CheckIn,
});
const weighing = (...all: ReturnType<typeof weighed>[]) =>
  facts({ runs: all.map((one) => one.run), checkIns: all.map((one) => one.checkIn) });

describe('a sweat rate', () => {
  const three = [weighed(10, 18, 1.1), weighed(7, 20, 1.3), weighed(4, 22, 1.2)];

  it('is proposed from three weighed runs within 5 °C, and says which', () => {
    const one = found(weighing(...three), 'sweatRates');
    expect(one?.patch.sweatRates?.map(({ temperature }) => temperature)).toEqual([18, 20, 22]);
    for (const { rate } of one?.patch.sweatRates ?? []) expect(rate).toBeGreaterThan(0.8);
    expect(one?.evidence).toHaveLength(3);
  });
  it('is not proposed from two, nor from three in unlike weather', () => {
    expect(found(weighing(...three.slice(1)), 'sweatRates')).toBeUndefined();
    expect(found(weighing(weighed(10, 4, 0.6), weighed(7, 15, 1), weighed(4, 28, 1.6)), 'sweatRates')).toBeUndefined();
  });
  it('is not proposed from runs so short that the error of a scale is a third of what is weighed', () => {
    const short = three.map((one) => ({ ...one, run: { ...one.run, distance: 5_000, movingTime: 1_800 } }));
    expect(found(weighing(...short), 'sweatRates')).toBeUndefined();
  });
  it('is not proposed again once it was accepted, and adds to what the runner told', () => {
    const one = found(weighing(...three), 'sweatRates');
    const told = { rate: 1.5, temperature: 30 };
    expect(found({ ...weighing(...three), profile: { bodyMass: 70, ...one?.patch } }, 'sweatRates')).toBeUndefined();
    const added = found({ ...weighing(...three), profile: { bodyMass: 70, sweatRates: [told] } }, 'sweatRates');
    expect(added?.patch.sweatRates).toContainEqual(told);
  });
  it('is no subject where amounts are left unsaid', () => {
    for (const profile of [
      { quiet: true },
      { age: 16 },
      { health: { eatingDisorderRisk: true } },
      { health: { kidneyDisease: true } },
    ])
      expect(found({ ...weighing(...three), profile: { bodyMass: 70, ...profile } }, 'sweatRates')).toBeUndefined();
  });
});

describe('a maximum heart rate', () => {
  it('is the second highest of the runs, where it lies above the estimate of age', () => {
    const runs = [run(30, { maxHeartRate: 195 }), run(20, { maxHeartRate: 188 }), run(10, { maxHeartRate: 186 })];
    expect(found(facts({ runs }), 'maxHeartRate')?.patch).toEqual({ maxHeartRate: 188 });
  });
  it('is not proposed from one run, from rates below the estimate, or from a strap that slips', () => {
    expect(found(facts({ runs: [run(30, { maxHeartRate: 195 }), run(9)] }), 'maxHeartRate')).toBeUndefined();
    expect(found(facts({ runs: [1, 2].map((n) => run(n, { maxHeartRate: 179 })) }), 'maxHeartRate')).toBeUndefined();
    const slip = {
      maxHeartRate: 222,
      streamSummary: {
        heartRateSeconds: [
          [150, 3_000],
          [222, 2],
        ] as [number, number][],
      },
    };
    expect(found(facts({ runs: [1, 2].map((n) => run(n, slip)) }), 'maxHeartRate')).toBeUndefined();
  });
  it('is never one that no heart beats at, recorded or stated', () => {
    const slip = {
      streamSummary: {
        heartRateSeconds: [
          [186, 600],
          [240, 30],
        ] as [number, number][],
      },
    };
    expect(found(facts({ runs: [1, 2].map((n) => run(n, slip)) }), 'maxHeartRate')?.patch).toEqual({ maxHeartRate: 186 });
    expect(found(facts({ runs: [1, 2].map((n) => run(n, { maxHeartRate: 235 })) }), 'maxHeartRate')).toBeUndefined();
  });
  it('is not proposed without anything to compare it with, nor where heart rate is no guide', () => {
    const runs = [1, 2].map((n) => run(n, { maxHeartRate: 195 }));
    expect(found(facts({ runs, profile: {} }), 'maxHeartRate')).toBeUndefined();
    expect(found(facts({ runs, profile: { age: 40, health: { betaBlocker: true } } }), 'maxHeartRate')).toBeUndefined();
    expect(found(facts({ runs, profile: { maxHeartRate: 190 } }), 'maxHeartRate')?.instead).toEqual({ value: 190, unit: 'bpm' });
  });
});

describe('a threshold pace', () => {
  const race = run(20, { distance: 10_000, movingTime: 2_520, race: true });
  it('comes from a race of the last 90 days, and names it', () => {
    const one = found(facts({ runs: [run(30), race, run(5)] }), 'thresholdPace');
    // Faster than 10 km pace plus half a minute, slower than 10 km pace.
    expect(one?.patch.thresholdPace).toBeGreaterThan(252);
    expect(one?.patch.thresholdPace).toBeLessThan(282);
    expect(one?.evidence[0]?.params?.day).toEqual({ instant: race.startTime });
  });
  it('is not told by easy runs alone, nor by an old race', () => {
    expect(found(facts({ runs: [1, 3, 5, 7, 9, 11].map((n) => run(n)) }), 'thresholdPace')).toBeUndefined();
    expect(found(facts({ runs: [{ ...race, startTime: at(95, '17:00') }, run(5)] }), 'thresholdPace')).toBeUndefined();
  });
  it('is not told by a race that a clock set ahead has put into the future', () => {
    expect(found(facts({ runs: [{ ...race, startTime: at(-2, '17:00') }, run(5)] }), 'thresholdPace')).toBeUndefined();
  });
  it('of the slowest and the fastest runner there is one that a profile can hold', () => {
    const paced = (distance: number, movingTime: number) =>
      found(facts({ runs: [{ ...race, distance, movingTime }] }), 'thresholdPace')?.patch.thresholdPace;
    const paces = Array.from({ length: 60 }, (_, index) => paced(10_000, 1_500 + index * 120)).filter(
      (pace) => pace !== undefined,
    );
    expect(paces.length).toBeGreaterThan(20);
    for (const pace of paces) expect(profileSchema.safeParse({ thresholdPace: pace }).success).toBe(true);
  });
  it('is no subject where nobody is to be coached', () => {
    for (const flag of ['pregnant', 'illness'] as const)
      expect(found(facts({ runs: [race], profile: { age: 40, health: { [flag]: true } } }), 'thresholdPace')).toBeUndefined();
  });
  it('is not proposed where the runner says nearly the same', () => {
    const own = found(facts({ runs: [race] }), 'thresholdPace')?.patch.thresholdPace ?? 0;
    expect(found(facts({ runs: [race], profile: { thresholdPace: own + 2 } }), 'thresholdPace')).toBeUndefined();
    expect(found(facts({ runs: [race], profile: { thresholdPace: own + 30 } }), 'thresholdPace')).toBeDefined();
  });
});

describe('the hour of getting up', () => {
  const nights = (count: number, clock: string): CheckIn[] =>
    Array.from({ length: count }, (_, index) => ({ at: at(index + 1, clock), kind: 'sleep', hours: 7 }));
  it('is the hour by which the runner is up on most mornings', () => {
    expect(found(facts({ checkIns: nights(14, '06:40') }), 'wakeTime')?.patch).toEqual({ wakeTime: '06:30' });
  });
  it('is not proposed from a few mornings, from afternoons, or from hours that differ', () => {
    expect(found(facts({ checkIns: nights(9, '06:40') }), 'wakeTime')).toBeUndefined();
    expect(found(facts({ checkIns: nights(20, '15:00') }), 'wakeTime')).toBeUndefined();
    const unlike = Array.from({ length: 20 }, (_, n): CheckIn => ({
      at: at(n + 1, n % 2 ? '05:00' : '09:30'),
      kind: 'sleep',
      hours: 7,
    }));
    expect(found(facts({ checkIns: unlike }), 'wakeTime')).toBeUndefined();
  });
  it('is not told by mornings of more than four weeks ago', () => {
    const old = nights(14, '06:40').map((one) => ({ ...one, at: new Date(Date.parse(one.at) - 29 * day).toISOString() }));
    expect(found(facts({ checkIns: old }), 'wakeTime')).toBeUndefined();
  });
  it('says nothing against a runner who told an earlier hour', () => {
    expect(found(facts({ checkIns: nights(14, '06:40'), profile: { wakeTime: '06:00' } }), 'wakeTime')).toBeUndefined();
  });
});

describe('proposals', () => {
  const aRun = fc
    .record({
      daysAgo: fc.integer({ min: 0, max: 120 }),
      distance: fc.integer({ min: 0, max: 60_000 }),
      movingTime: fc.integer({ min: 0, max: 20_000 }),
      maxHeartRate: fc.integer({ min: 30, max: 230 }),
      temperature: fc.integer({ min: -20, max: 45 }),
      race: fc.boolean(),
      clock: fc.constantFrom('05:30', '06:10', '17:00', '00:10'),
    })
    .map(({ daysAgo, clock, ...more }) => ({ ...run(daysAgo, more), startTime: at(daysAgo, clock) }));
  const someFacts = fc
    .record({
      runs: fc.uniqueArray(aRun, { maxLength: 30, size: 'max', selector: ({ id }) => id }),
      before: fc.integer({ min: 40, max: 120 }),
      lost: fc.double({ min: -1, max: 8, noNaN: true }),
      age: fc.option(fc.integer({ min: 13, max: 100 }), { nil: undefined }),
    })
    .map(({ runs, before, lost, age }) =>
      facts({
        runs,
        profile: age === undefined ? {} : { age },
        checkIns: runs.map((one) => ({ at: one.startTime, kind: 'weight', before, after: Math.max(30, before - lost) })),
      }),
    );
  const say = (given: LearningFacts) =>
    proposals(given).flatMap(({ about, value, evidence }) =>
      [{ key: `learning.${about}`, params: { value } }, ...evidence].map((text) =>
        formatText(text, {
          catalogue: { ...en, ...enLearning },
          locale: 'en',
          units: 'metric',
          timeZone: 'UTC',
          now,
          onMissing: (what) => {
            throw new Error(`missing text: ${what}`);
          },
        }),
      ),
    );

  it('are valid profiles with evidence that can be said, whatever the facts', () => {
    let made = 0;
    fc.assert(
      fc.property(someFacts, (given) => {
        for (const { patch, evidence } of proposals(given)) {
          made += 1;
          expect(profileSchema.safeParse({ ...given.profile, ...patch }).success).toBe(true);
          expect(evidence.length).toBeGreaterThan(0);
        }
        expect(say(given).every((line) => line !== '')).toBe(true);
      }),
    );
    expect(made).toBeGreaterThan(20);
  });

  it('that were dismissed are not made again until their evidence changes', () => {
    const runs = [run(30, { maxHeartRate: 195 }), run(20, { maxHeartRate: 188 })];
    const [first] = proposals(facts({ runs }));
    const dismissed = new Set([first!.id]);
    expect(proposals(facts({ runs: [...runs, run(8)] }), dismissed)).toEqual([]);
    expect(proposals(facts({ runs: [...runs, run(8, { maxHeartRate: 191 })] }), dismissed)).toHaveLength(1);
  });

  it('that were accepted are not made again', () => {
    fc.assert(
      fc.property(someFacts, (given) => {
        for (const { about, patch } of proposals(given)) {
          const after = { ...given, profile: { ...given.profile, ...patch } };
          expect(proposals(after).map((one) => one.about)).not.toContain(about);
        }
      }),
    );
  });
});
