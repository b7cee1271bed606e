import { hashOf } from '#core/reading/hash.ts';
import { fieldNames } from '#core/run/fieldNames.ts';
import { runSchema, streamSummarySchema, type FieldName, type Run } from '#core/run/run.ts';
import type { Activity, NumberField, Sample, Totals } from './activity.ts';
import type { ImportOptions, Refused } from './answer.ts';
import { stepsPerMinute } from './cadence.ts';
import { detailOf } from './detail.ts';
import { plausible } from './plausible.ts';
import { withDistance } from './position.ts';
import { reduce, type Reduced, type StreamSummary } from './summary/summarise.ts';

/** A run from an activity, with what was derived and what must be asked. */
export interface FileRun {
  run: Run;
  ask: FieldName[];
  estimated: FieldName[];
}

const earliest = Date.UTC(1995, 0, 1);
/** A clock may run ahead by a day's zones. */
const ahead = 26 * 3_600_000;

const digits: Partial<Record<NumberField, number>> = {
  distance: 2,
  averageHeartRate: 1,
  averageCadence: 1,
  deviceTemperature: 1,
};
const rounded = (name: NumberField, value: number): number => Number(value.toFixed(digits[name] ?? 3));

const meanOf = (values: number[]): number | undefined =>
  values.length ? values.reduce((sum, value) => sum + value, 0) / values.length : undefined;
const known = (samples: Sample[], name: 'cadence' | 'power' | 'temperature'): number[] =>
  samples.flatMap((sample) => (sample[name] === undefined ? [] : [sample[name]]));

/** What the track gives where the file states nothing. */
function derived(samples: Sample[], reduced: Reduced, start: number): Totals {
  const last = samples.at(-1);
  const distances = samples.flatMap(({ distance }) => (distance === undefined ? [] : [distance]));
  const from = distances[0] ?? 0;
  const rates = reduced.summary?.heartRateSeconds;
  const cadence = meanOf(known(samples, 'cadence').filter((value) => value > 0));
  const values: Record<string, number | undefined> = {
    // In a later leg the count may go on from the one before.
    distance: distances.length ? (distances.at(-1) ?? 0) - (from < 50 ? 0 : from) : undefined,
    elapsedTime: last && (last.time - start) / 1000,
    averageHeartRate: reduced.averageHeartRate,
    maxHeartRate: reduced.averageHeartRate && rates?.at(-1)?.[0],
    averageCadence: cadence,
    averagePower: meanOf(known(samples, 'power')),
    deviceTemperature: meanOf(known(samples, 'temperature')),
  };
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
}

/** One and the same for the same start, distance and time, whichever file they came in. */
function idOf(start: number, totals: Totals): string {
  const time = totals.timerTime ?? totals.elapsedTime ?? totals.movingTime ?? 0;
  return `file:${hashOf([start, Math.round(totals.distance ?? 0), Math.round(time)].join(' '))}`;
}

/**
 * The parts of a summary that are inside the limits. A clock that jumped makes an effort last longer than the whole run: it is left out,
 * and never costs the run itself.
 */
function soundSummary(summary: StreamSummary | undefined, { elapsedTime }: Totals): StreamSummary | undefined {
  const efforts = summary?.bestEfforts?.filter(({ seconds }) => seconds <= (elapsedTime ?? Infinity) + 1);
  const parts = Object.entries({ ...summary, bestEfforts: efforts?.length ? efforts : undefined });
  const sound = parts.filter(([name, value]) => value !== undefined && streamSummarySchema.safeParse({ [name]: value }).success);
  return sound.length ? Object.fromEntries(sound) : undefined;
}

/** The run of an activity, or why it is none. */
export function toRun(activity: Activity, options: ImportOptions): FileRun | Refused {
  const { sport, start, notCompleted, unreadable } = activity;
  if (unreadable !== undefined) return { refusal: 'unreadable', detail: unreadable };
  if (notCompleted !== undefined) return { refusal: 'not-a-run', detail: notCompleted };
  if (sport?.kind === 'other')
    return { refusal: 'not-a-run', detail: detailOf('otherSport', { sport: sport.name }), sport: sport.name };
  if (start === undefined) return { refusal: 'unreadable', detail: detailOf('noStart') };
  if (start < earliest || start > Date.parse(options.now) + ahead)
    return { refusal: 'unreadable', detail: detailOf('impossibleStart') };
  const samples = activity.damaged ? [] : withDistance(activity.samples);
  const reduced = reduce(samples, options.maxHeartRate);
  const said: Totals = { ...activity.averaged, ...activity.stated };
  const track = derived(samples, reduced, start);
  // A track of wrong length must not stand beside a timer that it contradicts.
  if (said.timerTime !== undefined && (track.elapsedTime ?? 0) < said.timerTime) delete track.elapsedTime;
  if (said.timerTime === undefined && said.movingTime === undefined && reduced.moving !== undefined)
    track.movingTime = reduced.moving;
  const all: Totals = { ...track, ...said };
  if (all.averageCadence !== undefined) all.averageCadence = stepsPerMinute(all.averageCadence);
  const totals = plausible(all, activity.samples);
  const { kind: _kind, ...ground } = sport ?? { kind: 'run' };
  const fields = Object.fromEntries(Object.entries(totals).map(([name, value]) => [name, rounded(name as NumberField, value)]));
  const streamSummary = soundSummary(reduced.summary, totals);
  const parsed = runSchema.safeParse({
    id: idOf(start, totals),
    ...(sport ? { sport: 'run' } : {}),
    startTime: new Date(start).toISOString(),
    ...fields,
    ...ground,
    ...(streamSummary ? { streamSummary } : {}),
  });
  if (![totals.distance, totals.timerTime, totals.movingTime, totals.elapsedTime].some(Boolean))
    return { refusal: 'unreadable', detail: detailOf('unmeasured') };
  if (!parsed.success) return { refusal: 'unreadable', detail: detailOf('outside') };
  const isEstimated = (name: FieldName) =>
    activity.assumed?.includes(name) === true || (name in totals && !(name in activity.stated));
  const estimated = fieldNames.filter((name) => name in parsed.data && isEstimated(name));
  return { run: parsed.data, ask: sport ? [] : ['sport'], estimated };
}
