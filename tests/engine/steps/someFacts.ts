import fc from 'fast-check';
import type { TriageLevel } from '#core/engine/contract.ts';
import type { Estimate, Facts, SessionType } from '#core/engine/facts.ts';
import { spike } from '#core/engine/formulas/spike.ts';
import { healthFlags, type Profile } from '#core/profile/profile.ts';
import type { CheckIn } from '#core/run/checkIn.ts';

/** Facts of invented runs, one at a time and by the hundred. */

const hour = 3_600_000;
/** A Wednesday, 08:00 in Berlin. */
export const start = Date.parse('2026-05-06T06:00:00Z');

export const about = (value: number, spread = 0.35): Estimate => ({
  value,
  low: value * (1 - spread),
  high: value * (1 + spread),
  confidence: 'medium',
  because: [],
  missing: [],
});

export const loadOf = (value: number): NonNullable<Facts['load']> => ({
  value,
  low: value * 0.85,
  high: value * 1.15,
  confidence: 'medium',
  method: 'averageHeartRate',
  because: [],
  missing: [],
});

export function readinessOf(end: number, easyHours: number, hardHours: number): NonNullable<Facts['readiness']> {
  return {
    easyAt: new Date(end + easyHours * hour).toISOString(),
    hardAt: new Date(end + hardHours * hour).toISOString(),
    easyHours,
    hardHours,
    range: { low: hardHours * 0.8, high: hardHours * 1.25 },
    limiter: 'load',
    windows: { load: hardHours },
    multiplier: 1,
    carryOver: 0,
    reasons: [],
  };
}

export const trainingOf = (changes: Partial<Facts['training']> = {}): Facts['training'] => ({
  knownDays: 60,
  form: null,
  week: null,
  spike: { ratio: null, band: 'unknown', hazard: null },
  longest: 12_000,
  hardDays: 0,
  daysSinceRest: 1,
  daysOff: 1,
  comeback: null,
  hoursLeft: 0,
  ...changes,
});

export interface Wanted extends Partial<Facts> {
  /** Hours from the end of the run to now. */
  opened?: number;
}

/** An hour of easy running of an adult of 70 kg that ended at 09:00 in Berlin, opened half an hour later; with changes. */
export function factsOf(wanted: Wanted = {}): Facts {
  const { opened = 0.5, ...changes } = wanted;
  const minutes = changes.minutes ?? 60;
  const runStart = changes.runStart ?? start;
  const runEnd = changes.runEnd ?? runStart + minutes * 60_000;
  const startTime = new Date(runStart).toISOString();
  return {
    run: { id: 'strava:1', startTime, distance: 10_000, movingTime: minutes * 60 },
    profile: { age: 35, bodyMass: 70, wakeTime: '06:30' },
    checkIns: [],
    timeZone: 'Europe/Berlin',
    session: 'easy',
    intensity: 'low',
    load: loadOf(45),
    energy: about(700, 0.15),
    carbohydrateUsed: about(90),
    doms: { points: 0, risk: 'low', reasons: [] },
    triage: { level: 'none', text: null },
    readiness: readinessOf(runEnd, 6, 18),
    soreness: null,
    reportedSoreness: null,
    reportedPain: null,
    takenBack: false,
    nextSession: null,
    weather: null,
    sweat: null,
    weights: null,
    effort: null,
    felt: null,
    drift: null,
    drop: null,
    withheld: null,
    longSoreness: false,
    lastSleep: null,
    training: trainingOf(),
    setAside: { duplicate: [], future: [], later: [] },
    ...changes,
    runStart,
    runEnd,
    minutes,
    now: changes.now ?? runEnd + opened * hour,
  };
}

const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });
const number = (min: number, max: number) => fc.double({ min, max, noNaN: true, noDefaultInfinity: true });

const someProfile: fc.Arbitrary<Profile> = fc
  .record({
    age: maybe(fc.integer({ min: 13, max: 100 })),
    bodyMass: maybe(number(30, 200)),
    wakeTime: maybe(fc.constantFrom('04:45', '06:30', '07:00', '09:15')),
    bedLatency: maybe(fc.integer({ min: 0, max: 90 })),
    sleepNeed: maybe(number(4, 12)),
    sweatSodium: maybe(number(5, 120)),
    quiet: maybe(fc.boolean()),
    diet: maybe(
      fc.record({
        pattern: fc.constantFrom('any', 'vegetarian', 'vegan'),
        glutenFree: fc.boolean(),
        dairyFree: fc.boolean(),
        nutFree: fc.boolean(),
        halal: fc.boolean(),
      }),
    ),
    flags: fc.subarray([...healthFlags], { maxLength: 3 }),
    thresholds: maybe(
      fc.dictionary(fc.constantFrom('fluidPerHour', 'refuelProtein', 'stretchMinutes', 'nonsense'), number(-5, 50)),
    ),
  })
  .map(({ flags, ...rest }) => ({
    ...rest,
    ...(flags.length === 0 ? {} : { health: Object.fromEntries(flags.map((flag) => [flag, true])) }),
  }));

const someCheckIns = (end: number): fc.Arbitrary<CheckIn[]> =>
  fc.array(
    fc.oneof(
      number(0, 12).map((hours): CheckIn => ({ at: new Date(end - 20 * hour).toISOString(), kind: 'sleep', hours })),
      fc.constant<CheckIn>({ at: new Date(end).toISOString(), kind: 'stitch' }),
    ),
    { maxLength: 4 },
  );

const levels: TriageLevel[] = [
  'none',
  'none',
  'normal-acute',
  'normal-doms',
  'monitor',
  'see-clinician',
  'stop-running-reassess',
  'stop-see-clinician',
  'urgent-same-day',
  'emergency',
];
const sessions: SessionType[] = ['easy', 'long', 'tempo', 'intervals', 'race', 'downhill'];
const zones = ['Europe/Berlin', 'America/New_York', 'Pacific/Auckland', 'Asia/Kolkata', 'Pacific/Kiritimati'];

/** Facts of any runner after any run, opened at any hour. */
export const someFacts: fc.Arbitrary<Facts> = fc
  .record({
    profile: someProfile,
    startsAfter: fc.integer({ min: 0, max: 400 * 24 }),
    minutes: fc.integer({ min: 3, max: 900 }),
    opened: fc.oneof(number(0, 4), number(0, 200)),
    timeZone: fc.constantFrom(...zones),
    distance: maybe(number(500, 120_000)),
    longestBefore: maybe(number(500, 60_000)),
    session: fc.constantFrom(...sessions),
    intensity: fc.constantFrom<Facts['intensity']>('low', 'threshold', 'high'),
    load: fc.option(number(1, 500)),
    points: fc.integer({ min: 0, max: 6 }),
    level: fc.constantFrom(...levels),
    hardDays: fc.integer({ min: 0, max: 4 }),
    daysSinceRest: fc.integer({ min: 1, max: 20 }),
    hardHours: number(6, 200),
    soreness: fc.option(number(0, 10)),
    takenBack: fc.boolean(),
    region: fc.option(fc.constantFrom('left calf', 'knee', 'Achilles tendon', 'hip', 'somewhere')),
    next: fc.option(
      fc.record({
        hours: number(0.5, 90),
        kind: fc.constantFrom('easy', 'long', 'tempo', 'intervals', 'race', 'strength'),
        certainty: fc.constantFrom<'asked' | 'assumed'>('asked', 'assumed'),
      }),
    ),
    weather: fc.option(
      fc.record({
        temperature: number(-10, 42),
        humidity: fc.option(number(5, 100)),
        wbgt: fc.option(number(-5, 36)),
        hot: fc.boolean(),
      }),
    ),
    sweatRate: fc.option(number(0.2, 2.5)),
    method: fc.constantFrom<'measured' | 'learned' | 'estimated'>('learned', 'estimated'),
    weights: fc.option(fc.record({ before: number(40, 150), change: number(-4, 1), drunk: number(0, 5), urine: number(0, 1) })),
    easyMinutesAtEnd: maybe(number(0, 20)),
    surface: maybe(fc.constantFrom('road', 'track', 'trail', 'treadmill')),
    terrain: maybe(fc.constantFrom('flat', 'hilly', 'uphill', 'downhill', 'trail', 'technical')),
  })
  .chain((drawn) => {
    const runStart = start + drawn.startsAfter * hour;
    const end = runStart + drawn.minutes * 60_000;
    return someCheckIns(end).map((checkIns) => ({ ...drawn, runStart, end, checkIns }));
  })
  .map(({ runStart, end, checkIns, minutes, opened, ...drawn }) => {
    const hours = minutes / 60;
    const weighed = drawn.weights;
    const green = ['none', 'normal-acute', 'normal-doms'].includes(drawn.level);
    const coached = drawn.profile.health?.pregnant !== true && drawn.profile.health?.postpartum !== true;
    const measured = weighed === null ? null : Math.max(0, weighed.drunk - weighed.urine - weighed.change);
    return factsOf({
      runStart,
      minutes,
      opened,
      checkIns,
      profile: drawn.profile,
      timeZone: drawn.timeZone,
      run: {
        id: `some:${drawn.startsAfter}`,
        startTime: new Date(runStart).toISOString(),
        movingTime: minutes * 60,
        ...(drawn.distance === undefined ? {} : { distance: drawn.distance }),
        ...(drawn.surface === undefined ? {} : { surface: drawn.surface }),
        ...(drawn.terrain === undefined ? {} : { terrain: drawn.terrain }),
        ...(drawn.easyMinutesAtEnd === undefined ? {} : { streamSummary: { easyMinutesAtEnd: drawn.easyMinutesAtEnd } }),
      },
      training: trainingOf({
        longest: Math.max(drawn.longestBefore ?? 0, drawn.distance ?? 0) || null,
        spike: spike((drawn.distance ?? 0) / 1000, drawn.longestBefore === undefined ? [] : [drawn.longestBefore / 1000]),
        hardDays: drawn.hardDays,
        daysSinceRest: drawn.daysSinceRest,
      }),
      longSoreness: (drawn.soreness ?? 0) > 6 && opened > 96,
      session: drawn.session,
      intensity: drawn.intensity,
      load: drawn.load === null ? null : loadOf(drawn.load),
      doms: { points: drawn.points, risk: drawn.points >= 4 ? 'high' : drawn.points >= 2 ? 'moderate' : 'low', reasons: [] },
      triage: { level: drawn.level, text: null },
      readiness:
        green && coached && drawn.profile.health?.illness !== true
          ? readinessOf(end, Math.min(48, drawn.hardHours * 0.4), drawn.hardHours)
          : null,
      reportedSoreness: drawn.soreness === null ? null : { value: drawn.soreness, hours: opened, regions: [] },
      reportedPain: drawn.region === null ? null : { value: 2, region: drawn.region, days: undefined, signs: [] },
      takenBack: drawn.takenBack,
      nextSession: drawn.next,
      weather: drawn.weather,
      weights:
        weighed === null
          ? null
          : { before: weighed.before, after: weighed.before + weighed.change, drunk: weighed.drunk, urine: weighed.urine },
      sweat:
        measured !== null
          ? { method: 'measured', hours, ...about(measured, 0.05) }
          : drawn.sweatRate === null
            ? null
            : { method: drawn.method, hours, ...about(drawn.sweatRate * hours) },
    });
  });
