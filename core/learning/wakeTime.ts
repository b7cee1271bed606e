import { dayLength, localDay } from '#core/engine/measure/timing.ts';
import { proposal, type LearningFacts, type Proposal } from './proposal.ts';

/** Days that are looked back on, and of them so many with a sign of being awake. Ours. */
const lookBack = 28;
const enoughDays = 10;
/** Hours of the clock in which a first sign tells of getting up, and not of a night shift or of noon. */
const [earliest, latest] = [4, 11];
/** Minutes: nobody starts a run in bed, and the earlier days must be alike. */
const beforeRun = 30;
const alike = 60;
const step = 15;

function minuteOfDay(at: number, timeZone: string): number {
  const parts = new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(at);
  const [hours = 0, minutes = 0] = parts.split(':').map(Number);
  return hours * 60 + minutes;
}

/**
 * The usual hour of getting up. No fact tells it: a run that starts in the morning and a night that is told of in the morning only show
 * that the runner was up by then. So it is the hour by which they are up on most days with such a sign, and only where these are many
 * and alike.
 */
export function wakeTimeProposal({ profile, runs, checkIns, now, timeZone }: LearningFacts): Proposal | null {
  const signs = [
    ...runs.map((run) => ({ at: Date.parse(run.startTime), zone: run.timeZone ?? timeZone, before: beforeRun })),
    ...checkIns.filter(({ kind }) => kind === 'sleep').map(({ at }) => ({ at: Date.parse(at), zone: timeZone, before: 0 })),
  ];
  const upBy = new Map<number, number>();
  for (const { at, zone, before } of signs) {
    if (at > now || now - at > lookBack * dayLength) continue;
    const minute = minuteOfDay(at, zone) - before;
    if (minute < earliest * 60 || minute > latest * 60) continue;
    const day = localDay(at, zone);
    upBy.set(day, Math.min(upBy.get(day) ?? Infinity, minute));
  }
  const minutes = [...upBy.values()].toSorted((a, b) => a - b);
  const quarter = minutes[Math.floor(minutes.length / 4)];
  const middle = minutes[Math.floor(minutes.length / 2)];
  if (minutes.length < enoughDays || quarter === undefined || middle === undefined || middle - quarter > alike) return null;
  const minute = Math.floor(quarter / step) * step;
  const two = (value: number) => String(value).padStart(2, '0');
  const wakeTime = `${two(Math.floor(minute / 60))}:${two(minute % 60)}`;
  const own = profile.wakeTime;
  const ownMinute = own === undefined ? undefined : Number(own.slice(0, 2)) * 60 + Number(own.slice(3));
  // Being up by an hour says nothing against getting up before it.
  if (ownMinute !== undefined && minute >= ownMinute - step) return null;
  return proposal(
    {
      about: 'wakeTime',
      patch: { wakeTime },
      value: wakeTime,
      ...(own === undefined ? {} : { instead: own }),
      evidence: [{ key: 'learning.wake.days', params: { days: minutes.length, time: wakeTime } }, { key: 'learning.wake.rule' }],
    },
    [],
  );
}
