import type { Plan, Text } from '#core/engine/contract.ts';

/** One thing that comes: when, and what. */
export interface Event {
  at: string;
  text: Text;
}

export const twoDays = 48 * 3_600_000;

/** True where this run came before the hours of the one before it were over: both then count. */
export const overlaps = (plan: Plan) => (plan.readiness?.carryOver ?? 0) > 0;

/** When what is left of today ends: with the night's sleep, else half a day from now. */
export function endOfToday(plan: Plan, now: number): number {
  const night = nightOf(plan);
  return night && night.until > now && night.from - now < twoDays / 2 ? night.until : now + twoDays / 4;
}

/** What comes until an instant, in order: steps still open, and the hours from which running is fine again. */
export function eventsAhead(plan: Plan, now: number, until: number): Event[] {
  const events: Event[] = [];
  for (const step of plan.steps) {
    if (step.state === 'done' || step.state === 'skipped' || step.state === 'expired') continue;
    events.push({ at: step.dose.bedtime ?? step.window.from, text: step.text });
  }
  if (plan.readiness) {
    events.push(
      { at: plan.readiness.easyAt, text: { key: 'ahead.easy' } },
      { at: plan.readiness.hardAt, text: { key: 'ahead.hard' } },
    );
  }
  return events
    .filter((event) => Date.parse(event.at) > now && Date.parse(event.at) <= until)
    .sort((a, b) => Date.parse(a.at) - Date.parse(b.at));
}

/** The hours of sleep in the plan, as a bar. */
export function nightOf(plan: Plan): { from: number; until: number } | null {
  const sleep = plan.steps.find((step) => step.kind === 'sleep');
  const from = Date.parse(sleep?.dose.bedtime ?? '');
  const hours = sleep?.dose.sleepHours;
  return Number.isNaN(from) || hours === undefined ? null : { from, until: from + hours * 3_600_000 };
}
