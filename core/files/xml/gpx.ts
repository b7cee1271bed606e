import { FileProblem } from '../answer.ts';
import { detailOf } from '../detail.ts';
import type { Activity, Sample, SportStatement } from '../activity.ts';
import { sportOfText } from '../sport.ts';
import { maxPoints } from '../limits.ts';
import { uncounted, withDistance } from '../position.ts';
import { inOrder } from '../rising.ts';
import { plannedReason } from './planned.ts';
import { instantOfText, numberOf } from './values.ts';
import { walkXml } from './walk.ts';

/** Names of measured values at a track point, in GPX itself and in the extensions of Garmin, Cluetrust, Strava and others. */
const pointFields: Record<string, 'altitude' | 'heartRate' | 'cadence' | 'power' | 'temperature' | 'distance'> = {
  ele: 'altitude',
  hr: 'heartRate',
  heartrate: 'heartRate',
  cad: 'cadence',
  cadence: 'cadence',
  runcadence: 'cadence',
  power: 'power',
  watts: 'power',
  atemp: 'temperature',
  temp: 'temperature',
  distance: 'distance',
};
/** Strava writes its own number in place of a word. */
const stravaRun = '9';
/** Metres of places below which they are too coarse to judge a count by. Ours. */
const leastMetres = 100;

interface Track {
  type: string;
  /** Those with a time: without one a point can't be placed in the run. */
  timed: Sample[];
  points: number;
}

function sportOf(type: string, creator: string): SportStatement {
  if (/^\d+$/.test(type)) {
    if (!/strava/i.test(creator)) return null;
    return type === stravaRun ? { kind: 'run' } : { kind: 'other', name: `Strava's sport ${type}` };
  }
  return sportOfText(type);
}

/** An extension's distance may count from point to point, or in miles: places that tell something else by far are right. */
function isOfPlaces(samples: Sample[]): boolean {
  const counts = samples.flatMap(({ distance }) => (distance === undefined ? [] : [distance]));
  const own = (counts.at(-1) ?? 0) - (counts[0] ?? 0);
  const ofPlaces = withDistance(uncounted(samples)).at(-1)?.distance ?? 0;
  return ofPlaces < leastMetres || (own > ofPlaces / 2 && own < ofPlaces * 2);
}

function activityOf({ type, timed }: Track, creator: string): Activity {
  const { kept, isSound } = inOrder(timed);
  const notCompleted = kept.length === 0 ? detailOf('untimed') : plannedReason(timed);
  return {
    sport: sportOf(type, creator),
    start: isSound ? kept[0]?.time : undefined,
    stated: {},
    samples: isOfPlaces(kept) ? kept : uncounted(kept),
    ...(notCompleted ? { notCompleted } : {}),
  };
}

/**
 * The tracks of a GPX file (1.0 and 1.1), each an activity; its segments are stretches with pauses between. Routes without times are
 * planned, not run.
 * @param most points of one activity.
 * @throws FileProblem `unreadable`, `empty` or `too-large`.
 */
export function readGpx(text: string, most = maxPoints): Activity[] {
  const tracks: Track[] = [];
  let creator = '';
  let routes = 0;
  let stretch = 0;
  let point: Partial<Sample> = {};
  walkXml(text, {
    open({ name, attributes }, path) {
      if (path.length === 1) creator = attributes.creator ?? '';
      if (name === 'rte') routes += 1;
      if (name === 'trk') tracks.push({ type: '', timed: [], points: 0 });
      if (name === 'trkseg') stretch += 1;
      if (name === 'trkpt') {
        const latitude = numberOf(attributes.lat);
        const longitude = numberOf(attributes.lon);
        point = { stretch, ...(latitude !== undefined && longitude !== undefined ? { latitude, longitude } : {}) };
      }
    },
    close({ name }, path, inner) {
      const track = tracks.at(-1);
      const parent = path.at(-2);
      if (!track) return;
      if (name === 'type' && parent === 'trk') track.type = inner;
      if (name === 'trkpt') {
        const { time } = point;
        track.points += 1;
        if (time !== undefined) track.timed.push({ ...point, time, stretch });
        if (track.timed.length > most) throw new FileProblem('too-large', 'tooManyPoints');
      } else if (path.includes('trkpt')) {
        if (name === 'time' && parent === 'trkpt') {
          const time = instantOfText(inner);
          if (time !== undefined) point.time = time;
        }
        const field = pointFields[name];
        const value = field && numberOf(inner);
        if (field && value !== undefined) point[field] = value;
      }
    },
  });
  const filled = tracks.filter(({ points }) => points > 0);
  if (filled.length) return filled.map((track) => activityOf(track, creator));
  if (routes) return [{ sport: null, start: undefined, stated: {}, samples: [], notCompleted: detailOf('untimed') }];
  throw new FileProblem('empty', 'noRecording', { format: 'GPX' });
}
