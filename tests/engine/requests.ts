import fc from 'fast-check';
import type { PlanRequest } from '#core/engine/contract.ts';
import { healthFlags, type Profile } from '#core/profile/profile.ts';
import { thresholds, type Threshold } from '#core/profile/thresholds.ts';
import { painSigns, type CheckIn } from '#core/run/checkIn.ts';
import { surfaceSchema, terrainSchema, type Run } from '#core/run/run.ts';

/** Runners, runs, weeks of runs and reports as they come in life, with gaps: what the laws of the engine are tried on. */

const hour = 3_600_000;
const iso = (at: number) => new Date(at).toISOString();
const some = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined, freq: 2 });
/** In one of four; `freq: 1` would mean never. */
const rarely = <T>(arbitrary: fc.Arbitrary<T>) =>
  fc.oneof({ weight: 3, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary });
const flag = rarely(fc.constant(true));
const oneOf = <T>(...values: T[]) => fc.constantFrom(...values);
const number = (min: number, max: number, step = 1) =>
  fc.integer({ min: Math.round(min / step), max: Math.round(max / step) }).map((n) => Math.round(n * step * 1_000) / 1_000);

/** Zones with odd offsets, clock changes at odd hours, and both sides of the date line. */
const zones = [
  'Europe/Berlin',
  'America/Los_Angeles',
  'America/St_Johns',
  'Australia/Lord_Howe',
  'Pacific/Apia',
  'Pacific/Kiritimati',
  'Pacific/Pago_Pago',
  'Asia/Kathmandu',
  'Africa/Casablanca',
  'UTC',
] as const;

const spring = Date.parse('2026-03-01T00:00:00Z');
/** Run starts over a year and a half, to the minute: clock changes of both halves of the earth lie in it. */
const start = fc.integer({ min: 0, max: 540 * 24 * 60 }).map((minutes) => spring + minutes * 60_000);

const health = fc
  .array(oneOf(...healthFlags), { maxLength: 2 })
  .map((flags) => (flags.length === 0 ? undefined : Object.fromEntries(flags.map((name) => [name, true]))));

/** Up to four thresholds of the runner's own, within their bounds and now and then beyond them. */
const ownThresholds = fc
  .array(
    oneOf<Threshold>(...thresholds).chain(({ id, low, high }) =>
      fc.integer({ min: -1, max: 21 }).map((share): [string, number] => [id, low + ((high - low) * share) / 20]),
    ),
    { minLength: 1, maxLength: 4 },
  )
  .map((entries) => Object.fromEntries(entries));

const profiles: fc.Arbitrary<Profile> = fc.record({
  age: some(number(13, 90)),
  sex: some(oneOf('female' as const, 'male' as const, 'unspecified' as const)),
  bodyMass: some(number(40, 120)),
  height: some(number(1.45, 2.05, 0.01)),
  restingHeartRate: some(number(35, 75)),
  maxHeartRate: some(number(160, 210)),
  thresholdHeartRate: some(number(130, 158)),
  thresholdPace: some(number(190, 420)),
  sweatRates: rarely(fc.array(fc.record({ rate: number(0.3, 2.5, 0.1), temperature: number(0, 35) }), { maxLength: 5 })),
  sweatSodium: some(number(15, 80)),
  wakeTime: some(
    fc.tuple(number(3, 10), number(0, 59)).map(([h, m]) => `${String(h).padStart(2, '0')}:${String(m).padStart(2, '0')}`),
  ),
  bedLatency: some(number(0, 60)),
  sleepNeed: some(number(6, 10, 0.5)),
  diet: some(
    fc.record({
      pattern: oneOf('any' as const, 'vegetarian' as const, 'vegan' as const),
      glutenFree: flag,
      dairyFree: flag,
      nutFree: flag,
      halal: flag,
    }),
  ),
  quiet: flag,
  thresholds: rarely(ownThresholds),
  health: fc.oneof({ weight: 3, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: health }),
});

/** What is kept of a recording, each part of it at times; straps that fell off tell heart rates below rest. */
const recordings = fc.record({
  heartRateSeconds: some(fc.array(fc.tuple(number(40, 205), number(0, 1_800)), { maxLength: 6 })),
  halves: some(fc.array(fc.record({ speed: number(0, 5, 0.1), heartRate: number(90, 190) }), { minLength: 2, maxLength: 2 })),
  paceVariation: some(number(0, 0.3, 0.01)),
  descent: some(number(0, 1_500)),
  easyMinutesAtEnd: some(number(0, 15)),
  normalisedSpeed: some(number(0, 5.5, 0.1)),
  startEndDistance: some(number(0, 3_000)),
  bestEfforts: some(fc.array(fc.record({ distance: number(400, 10_000), seconds: number(80, 4_000) }), { maxLength: 3 })),
});
const zonesOfTime = fc.tuple(number(90, 120), fc.array(number(0, 1_500), { minLength: 5, maxLength: 5 })).map(([low, times]) =>
  times.map((seconds, index) => {
    const from = low + 15 * index;
    return index < 4 ? { from, to: from + 15, seconds } : { from, seconds };
  }),
);

/** A run from some start: distance and times that belong together, everything else as a page may leave it out. */
const runAt = (startAt: number, id: string): fc.Arbitrary<Run> =>
  fc
    .record({
      km: number(1, 48, 0.1),
      pace: number(180, 600),
      pause: number(1, 1.3, 0.01),
      time: oneOf('moving', 'timer', 'elapsed', 'all'),
      hr: some(number(105, 185)),
      peak: number(2, 25),
      gain: some(number(0, 60)),
      loss: some(number(0, 60)),
      withDistance: fc.boolean(),
      rest: fc.record({
        calories: rarely(number(50, 3_000)),
        temperature: some(number(-15, 42)),
        humidity: some(number(5, 100)),
        perceivedEffort: some(number(0, 10, 0.5)),
        race: flag,
        surface: rarely(oneOf(...surfaceSchema.options)),
        terrain: rarely(oneOf(...terrainSchema.options)),
      }),
      recorded: rarely(recordings),
      zones: rarely(zonesOfTime),
    })
    .map(({ km, pace, pause, time, hr, peak, gain, loss, withDistance, rest, recorded, zones: zoned }) => {
      const seconds = Math.max(240, Math.round(km * pace));
      const is = (name: string) => time === name || time === 'all';
      return {
        id,
        sport: 'run' as const,
        startTime: iso(startAt),
        ...(withDistance || km > 3 ? { distance: Math.round(km * 1_000) } : {}),
        ...(is('moving') ? { movingTime: seconds } : {}),
        ...(is('timer') ? { timerTime: seconds } : {}),
        ...(is('elapsed') ? { elapsedTime: Math.round(seconds * pause) } : {}),
        ...(hr === undefined ? {} : { averageHeartRate: hr, maxHeartRate: hr + peak }),
        ...(gain === undefined ? {} : { elevationGain: Math.round(gain * km) }),
        ...(loss === undefined ? {} : { elevationLoss: Math.round(loss * km) }),
        ...rest,
        ...(recorded === undefined ? {} : { streamSummary: withoutUndefined(recorded) }),
        ...(zoned === undefined ? {} : { heartRateZones: zoned }),
      };
    })
    .map(withoutUndefined);

/** As JSON would carry it: no keys without a value. */
function withoutUndefined<T extends object>(value: T): T {
  return JSON.parse(JSON.stringify(value)) as T;
}

/** Runs of the weeks before a start, one every few days or twice a day, oldest first. */
const historyBefore = (startAt: number): fc.Arbitrary<Run[]> =>
  fc.array(fc.integer({ min: 5, max: 200 }), { maxLength: 12 }).chain((gaps) => {
    let at = startAt;
    const starts = gaps.map((gap) => (at -= gap * hour));
    return fc.tuple(...starts.map((one, index) => runAt(one, `h${index}`))).map((runs) => runs.reverse());
  });

const regions = oneOf('quads', 'calves', 'shin', 'knee', 'hip');

/** Reports around a run: from a few hours before its start to nine days after. */
const checkInAt = (at: string): fc.Arbitrary<CheckIn> =>
  fc.oneof(
    fc.record({ at: fc.constant(at), kind: fc.constant('effort' as const), value: number(0, 10, 0.5) }),
    fc.record({
      at: fc.constant(at),
      kind: fc.constant('soreness' as const),
      value: number(0, 10),
      regions: some(fc.array(regions, { maxLength: 2 })),
      bilateral: some(fc.boolean()),
    }),
    fc.record({ at: fc.constant(at), kind: fc.constant('sleep' as const), hours: number(3, 10, 0.5) }),
    fc.record({
      at: fc.constant(at),
      kind: fc.constant('weight' as const),
      before: number(60, 70, 0.1),
      after: number(58, 71, 0.1),
      drunk: some(number(0, 4, 0.1)),
      urine: some(number(0, 0.6, 0.1)),
    }),
    fc.record({ at: fc.constant(at), kind: fc.constant('stitch' as const) }),
    fc.record({
      at: fc.constant(at),
      kind: fc.constant('pain' as const),
      value: some(number(0, 10)),
      region: some(regions),
      days: some(number(0, 20)),
      signs: some(fc.array(oneOf(...painSigns), { maxLength: 2 })),
    }),
  );

const checkInsAround = (startAt: number): fc.Arbitrary<CheckIn[]> =>
  fc
    .array(fc.integer({ min: -5 * 60, max: 216 * 60 }), { maxLength: 3 })
    .chain((minutes) =>
      fc
        .tuple(...[...new Set(minutes)].map((one) => checkInAt(iso(startAt + one * 60_000))))
        .map((list) => list.map(withoutUndefined)),
    );

/** Whole requests. `now` lies up to ten days after the end of the run. */
export const requests: fc.Arbitrary<PlanRequest> = start.chain((startAt) =>
  fc
    .record({
      profile: profiles,
      run: runAt(startAt, 'run'),
      history: historyBefore(startAt),
      checkIns: fc.oneof({ weight: 2, arbitrary: fc.constant<CheckIn[]>([]) }, { weight: 3, arbitrary: checkInsAround(startAt) }),
      later: fc.oneof(number(0, 6 * 60), number(0, 240 * 60)),
      next: rarely(
        fc.record({
          in: number(2, 90),
          kind: oneOf(
            'easy' as const,
            'long' as const,
            'tempo' as const,
            'intervals' as const,
            'race' as const,
            'strength' as const,
          ),
        }),
      ),
      timeZone: oneOf(...zones),
    })
    .map(({ profile, run, history, checkIns, later, next, timeZone }) => {
      const seconds = run.elapsedTime ?? run.timerTime ?? run.movingTime ?? 0;
      const end = startAt + seconds * 1_000;
      const nextSession = next === undefined ? {} : { nextSession: { at: iso(end + next.in * hour), kind: next.kind } };
      return {
        profile: withoutUndefined({ ...profile, ...nextSession }),
        run,
        history,
        checkIns,
        now: iso(end + later * 60_000),
        timeZone,
      };
    }),
);

export { hour, iso };
