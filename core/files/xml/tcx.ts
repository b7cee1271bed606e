import { FileProblem } from '../answer.ts';
import { detailOf } from '../detail.ts';
import type { Activity, Sample, SportStatement, Totals } from '../activity.ts';
import { maxPoints } from '../limits.ts';
import { inOrder } from '../rising.ts';
import { sportOfText } from '../sport.ts';
import { instantOfText, numberOf } from './values.ts';
import { walkXml } from './walk.ts';

interface Lap {
  start?: number | undefined;
  seconds?: number;
  distance?: number;
  calories?: number;
  averageHeartRate?: number;
  maxHeartRate?: number;
}
interface Recorded {
  sport: string;
  id?: number | undefined;
  laps: Lap[];
  /** Those with a time. */
  timed: Sample[];
}

type LapNumber = Exclude<keyof Lap, 'start'>;
/** By the name of the element, and of its parent where the value stands one deeper. */
const lapFields: Record<string, LapNumber> = {
  'lap/totaltimeseconds': 'seconds',
  'lap/distancemeters': 'distance',
  'lap/calories': 'calories',
  'averageheartratebpm/value': 'averageHeartRate',
  'maximumheartratebpm/value': 'maxHeartRate',
};
type PointNumber = 'distance' | 'altitude' | 'heartRate' | 'cadence' | 'power' | 'latitude' | 'longitude';
const pointFields: Record<string, PointNumber> = {
  'trackpoint/distancemeters': 'distance',
  'trackpoint/altitudemeters': 'altitude',
  'heartratebpm/value': 'heartRate',
  'trackpoint/cadence': 'cadence',
  'tpx/runcadence': 'cadence',
  'tpx/watts': 'power',
  'position/latitudedegrees': 'latitude',
  'position/longitudedegrees': 'longitude',
};

/** What stands beside the laps of an activity and looks like them: a plan, the way from one leg of a race to the next. */
const isApart = (path: string[]): boolean =>
  path.some((name) => name === 'course' || name === 'workout' || name === 'transition');

/** The format knows running, biking and "other": the last says that it was not a run. */
function sportOf(sport: string): SportStatement {
  return /^other$/i.test(sport.trim()) ? { kind: 'other', name: 'other' } : sportOfText(sport);
}

const sum = (laps: Lap[], name: LapNumber): number | undefined =>
  laps.length && laps.every((lap) => lap[name] !== undefined)
    ? laps.reduce((total, lap) => total + (lap[name] ?? 0), 0)
    : undefined;

function activityOf({ sport, id, laps, timed }: Recorded): Activity {
  const { kept: samples, isSound } = inOrder(timed);
  const stated: Totals = {};
  const timerTime = sum(laps, 'seconds');
  const distance = sum(laps, 'distance');
  const calories = sum(laps, 'calories');
  const highest = Math.max(0, ...laps.map(({ maxHeartRate }) => maxHeartRate ?? 0));
  if (timerTime !== undefined) stated.timerTime = timerTime;
  if (distance !== undefined) stated.distance = distance;
  if (calories !== undefined) stated.calories = calories;
  if (highest > 0) stated.maxHeartRate = highest;
  const averaged: Totals = {};
  if (timerTime && laps.every(({ averageHeartRate }) => averageHeartRate))
    averaged.averageHeartRate =
      laps.reduce((total, lap) => total + (lap.averageHeartRate ?? 0) * (lap.seconds ?? 0), 0) / timerTime;
  const start = laps[0]?.start ?? (isSound ? samples[0]?.time : undefined) ?? id;
  return { sport: sportOf(sport), start, stated, averaged, samples, ...(isSound ? {} : { damaged: true }) };
}

/**
 * The activities of a TCX file, those of a multi-sport session included. A second track inside a lap begins after a pause.
 * @param most points of one activity.
 * @throws FileProblem `unreadable`, `empty` or `too-large`.
 */
export function readTcx(text: string, most = maxPoints): Activity[] {
  const activities: Recorded[] = [];
  const other = new Set<string>();
  let lap: Lap = {};
  let point: Partial<Sample> = {};
  let stretch = 0;
  let tracksInLap = 0;
  walkXml(text, {
    open({ name, attributes }, path) {
      if (name === 'course' || name === 'workout') other.add(name);
      if (isApart(path)) return;
      if (name === 'activity') {
        activities.push({ sport: attributes.sport ?? '', laps: [], timed: [] });
        stretch = 0;
      }
      if (name === 'lap') {
        lap = { start: instantOfText(attributes.starttime ?? '') };
        tracksInLap = 0;
        activities.at(-1)?.laps.push(lap);
      }
      if (name === 'track') {
        tracksInLap += 1;
        if (tracksInLap > 1) stretch += 1;
      }
      if (name === 'trackpoint') point = { stretch };
    },
    close({ name }, path, inner) {
      const activity = activities.at(-1);
      if (!activity || isApart(path)) return;
      const key = `${path.at(-2) ?? ''}/${name}`;
      if (key === 'activity/id') activity.id = instantOfText(inner);
      if (name === 'trackpoint') {
        const { time } = point;
        if (time !== undefined) activity.timed.push({ ...point, time, stretch });
        if (activity.timed.length > most) throw new FileProblem('too-large', 'tooManyPoints');
      } else if (path.includes('trackpoint')) {
        const time = key === 'trackpoint/time' ? instantOfText(inner) : undefined;
        if (time !== undefined) point.time = time;
        const field = pointFields[key];
        const value = field && numberOf(inner);
        if (field && value !== undefined) point[field] = value;
      } else {
        const field = lapFields[key];
        const value = field && numberOf(inner);
        if (field && value !== undefined && value >= 0) lap[field] = value;
      }
    },
  });
  const recorded = activities.filter(({ laps, timed }) => laps.length || timed.length);
  if (recorded.length) return recorded.map(activityOf);
  if (other.size)
    return [
      {
        sport: null,
        start: undefined,
        stated: {},
        samples: [],
        notCompleted: detailOf('planned', { what: [...other].join(', ') }),
      },
    ];
  throw new FileProblem('empty', 'noRecording', { format: 'TCX' });
}
