import type { Activity, SportStatement, Totals } from '../activity.ts';
import { confirmed, isStartConfirmed, recordWitness, type Witness } from './confirm.ts';
import type { Decoded } from './decode.ts';
import { lap, session, sportMessage, type Message } from './messages.table.ts';
import type { FitPart } from './parts.ts';
import { fitSport } from './sports.table.ts';
import { instantOf, type FitTrack } from './track.ts';

/** One session of a FIT part as an activity. */

type Session = Message<typeof session>;
type Lap = Message<typeof lap>;

export const messagesOf = (messages: Decoded[], number: number) => messages.filter((message) => message.number === number);

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

/** When a session began, ms since the epoch. */
const startOf = ({ startTime }: Session | Lap): number | undefined =>
  startTime === undefined ? undefined : instantOf(startTime);

/** The activity of a session; null where the part is damaged and nothing confirms it. */
export function sessionActivity(values: Session, part: FitPart, { samples: all, isSound }: FitTrack): Activity | null {
  const { timestamp, elapsedTime } = values;
  const start = startOf(values);
  const until = start === undefined ? Infinity : start + Math.max(elapsedTime ?? 0, values.timerTime ?? 0) * 1000 + 2_000;
  const sessions = messagesOf(part.messages, session.number);
  const isAlone = sessions.length === 1;
  // Some devices stamp every leg with the end of the whole: a leg ends where the next begins.
  const next = Math.min(...sessions.map((other) => startOf(other.values) ?? 0).filter((each) => each > (start ?? Infinity)));
  const end = Math.min(Math.max(until, timestamp === undefined ? 0 : instantOf(timestamp)), next - 1);
  const samples = isAlone ? all : all.filter(({ time }) => start !== undefined && time >= start - 1_000 && time <= end);
  const sport = fitSport(values.sport, values.subSport);
  const activity: Activity = {
    sport,
    start: start ?? (isSound ? samples[0]?.time : undefined),
    stated: totalsOf(values),
    samples,
    ...(isSound ? {} : { damaged: true }),
  };
  if (part.intact) return activity;
  const laps = messagesOf(part.messages, lap.number)
    .map((message): Lap => message.values)
    .filter(
      ({ startTime }) =>
        isAlone ||
        (startTime !== undefined && start !== undefined && instantOf(startTime) >= start - 1_000 && instantOf(startTime) < end),
    );
  const sports = [
    ...laps.map((each) => fitSport(each.sport, each.subSport)),
    ...messagesOf(part.messages, sportMessage.number).map(({ values: each }) => fitSport(each.sport, each.subSport)),
  ];
  return undamaged(activity, sports, laps);
}
