import { FileProblem } from '../answer.ts';
import type { Activity, NumberField, Sample, SportStatement, Totals } from '../activity.ts';
import { detailOf } from '../detail.ts';
import { confirmed, isStartConfirmed, recordWitness, type Witness } from './confirm.ts';
import type { Decoded } from './decode.ts';
import { activityTypes, fileId, fileTypes, lap, session, sportMessage, type Message } from './messages.table.ts';
import { fitParts, isFitHeader, type FitPart } from './parts.ts';
import { fitSport } from './sports.table.ts';
import { fitTrack, instantOf } from './track.ts';

type Session = Message<typeof session>;
type Lap = Message<typeof lap>;

const of = (messages: Decoded[], number: number) => messages.filter((message) => message.number === number);

/** The totals that a session states. Zeros of what can't be zero in a run say that it was not measured. */
function totalsOf(values: Session): Totals {
  const { cadence, fractionalCadence, temperature, ...numbers } = values;
  const { timestamp: _end, startTime: _start, sport: _sport, subSport: _subSport, ...rest } = numbers;
  const totals: Totals = { ...rest };
  if (cadence) totals.averageCadence = cadence + (fractionalCadence ?? 0);
  if (temperature !== undefined) totals.deviceTemperature = temperature;
  return totals;
}

const summedFields = ['elapsedTime', 'timerTime', 'distance', 'calories', 'elevationGain', 'elevationLoss'] as const;

/** What the laps of a session add up to. */
function lapWitness(laps: Lap[]): Witness {
  const totals: Totals = {};
  for (const name of summedFields)
    if (laps.every((values) => values[name] !== undefined))
      totals[name] = laps.reduce((sum, values) => sum + (values[name] ?? 0), 0);
  const seconds = totals.timerTime ?? 0;
  if (seconds > 0 && laps.every(({ averageHeartRate }) => averageHeartRate))
    totals.averageHeartRate =
      laps.reduce((sum, values) => sum + (values.averageHeartRate ?? 0) * (values.timerTime ?? 0), 0) / seconds;
  const highest = laps.map(({ maxHeartRate }) => maxHeartRate ?? 0);
  if (highest.some(Boolean)) totals.maxHeartRate = Math.max(...highest);
  const start = laps[0]?.startTime;
  return { totals, start: start === undefined ? undefined : instantOf(start) };
}

/** Keeps of a damaged session what its laps or records say too; null when that is not even its start and a time. */
function undamaged(activity: Activity, sports: SportStatement[], laps: Lap[]): Activity | null {
  const witnesses = [recordWitness(activity.samples), ...(laps.length ? [lapWitness(laps)] : [])];
  const stated = confirmed(activity.stated, witnesses);
  if (activity.start === undefined || !isStartConfirmed(activity.start, witnesses)) return null;
  if (stated.timerTime === undefined && stated.elapsedTime === undefined) return null;
  const isSportSure = sports.some((sport) => sport?.kind === activity.sport?.kind);
  return { ...activity, stated, sport: isSportSure ? activity.sport : null, damaged: true };
}

function sessionActivity(values: Session, part: FitPart, all: Sample[]): Activity | null {
  const { startTime: from, timestamp, elapsedTime } = values;
  const start = from === undefined ? undefined : instantOf(from);
  const until = start === undefined ? Infinity : start + Math.max(elapsedTime ?? 0, values.timerTime ?? 0) * 1000 + 2_000;
  const end = Math.max(until, timestamp === undefined ? 0 : instantOf(timestamp));
  const isAlone = of(part.messages, session.number).length === 1;
  const samples = isAlone ? all : all.filter(({ time }) => start !== undefined && time >= start - 1_000 && time <= end);
  const sport = fitSport(values.sport, values.subSport);
  const activity: Activity = { sport, start: start ?? samples[0]?.time, stated: totalsOf(values), samples };
  if (part.intact) return activity;
  const laps = of(part.messages, lap.number)
    .map((message): Lap => message.values)
    .filter(
      ({ startTime }) =>
        isAlone ||
        (startTime !== undefined && start !== undefined && instantOf(startTime) >= start - 1_000 && instantOf(startTime) < end),
    );
  const sports = [
    ...laps.map((each) => fitSport(each.sport, each.subSport)),
    ...of(part.messages, sportMessage.number).map(({ values: each }) => fitSport(each.sport, each.subSport)),
  ];
  return undamaged(activity, sports, laps);
}

/** The activities of one part; a word of what else it is. */
function partActivities(part: FitPart): Activity[] {
  const type = of(part.messages, fileId.number)[0]?.values.type;
  const sessions = of(part.messages, session.number);
  if (type !== undefined && !activityTypes.includes(type) && (part.intact || !sessions.length))
    return [
      {
        sport: null,
        start: undefined,
        stated: {},
        samples: [],
        notCompleted: detailOf('otherKind', { kind: String(fileTypes[type] ?? type) }),
      },
    ];
  const samples = fitTrack(part.messages);
  if (sessions.length)
    return sessions.map(({ values }) => sessionActivity(values, part, samples)).filter((each) => each !== null);
  if (!part.intact || !samples.length) return [];
  // A device that wrote no summary: its records are whole all the same.
  const stated: Partial<Record<NumberField, number>> = {};
  const sport = of(part.messages, sportMessage.number)[0]?.values;
  return [{ sport: fitSport(sport?.sport, sport?.subSport), start: samples[0]?.time, stated, samples }];
}

/**
 * The activities of a FIT file, chained parts and several sessions included. Of a damaged part only what two of its places agree on.
 * @throws FileProblem `unreadable` or `empty`.
 */
export function readFit(bytes: Uint8Array): Activity[] {
  if (!isFitHeader(bytes)) throw new FileProblem('unreadable', 'unknownForm');
  const parts = fitParts(bytes);
  const activities = parts.flatMap(partActivities);
  if (activities.length) return activities;
  const problem = parts.find(({ intact }) => !intact)?.problem;
  if (problem) throw new FileProblem('unreadable', 'fitDamaged', { problem: { text: detailOf(problem) } });
  throw new FileProblem('empty', 'noRecording', { format: 'FIT' });
}
