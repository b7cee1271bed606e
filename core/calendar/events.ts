import type { Plan, Step, Text } from '#core/engine/contract.ts';
import { hashOf } from '#core/reading/hash.ts';

/** What of a plan belongs into a calendar: bedtime, the time to eat, the next easy and hard running, strength. */
export interface PlanEvent {
  /** The same for the same line of the same run, whenever the calendar is made: an update takes its place. */
  uid: string;
  /** ms since the epoch. */
  from: number;
  until: number;
  title: Text;
}

const minute = 60_000;
/** How long a moment is drawn. Ours. */
const moment = 15 * minute;

const open = ({ state }: Step) => state === 'now' || state === 'next' || state === 'later';

/** Whether a text tells an hour in words like "tomorrow", which is wrong when it is read on another day. */
const tellsHour = (text: Text) => JSON.stringify(text.params ?? {}).includes('"instant"');

function stepEvent(step: Step): Omit<PlanEvent, 'uid'> | null {
  const [from, until] = [Date.parse(step.window.from), Date.parse(step.window.until)];
  const title = tellsHour(step.text) ? { key: `step.kind.${step.kind}` } : step.text;
  switch (step.kind) {
    case 'refuel':
      return { from, until, title };
    case 'strength':
      return { from, until: from + (step.dose.minutes ?? 30) * minute, title };
    case 'sleep': {
      // Without a bedtime there is nothing to put on an hour.
      const bedtime = Date.parse(step.dose.bedtime ?? '');
      return Number.isNaN(bedtime) ? null : { from: bedtime, until: bedtime + moment, title };
    }
    default:
      return null;
  }
}

/**
 * The events of a plan that lie ahead, in order of time. None of what is done, skipped or past, and no word of health beyond the line
 * of the step itself.
 * @param run id of the plan's run.
 * @param now ms since the epoch.
 */
export function planEvents(plan: Plan, run: string, now: number): PlanEvent[] {
  const uid = (what: string) => `${hashOf(run)}-${what}@homestretch.invalid`;
  const steps = plan.steps.filter(open).flatMap((step): PlanEvent[] => {
    const event = stepEvent(step);
    return event ? [{ uid: uid(`${step.kind}-${hashOf(step.id)}`), ...event }] : [];
  });
  const moments = plan.readiness
    ? (['easy', 'hard'] as const).map((kind): PlanEvent => {
        const from = Date.parse(plan.readiness?.[`${kind}At`] ?? '');
        return { uid: uid(kind), from, until: from + moment, title: { key: `calendar.${kind}` } };
      })
    : [];
  return [...steps, ...moments]
    .filter(({ from, until }) => until > now && until > from)
    .toSorted((a, b) => a.from - b.from || (a.uid < b.uid ? -1 : 1));
}
