import { planEvents } from '#core/calendar/events.ts';
import { icsOf } from '#core/calendar/ics.ts';
import type { Plan, Text } from '#core/engine/contract.ts';

/** What lies ahead in a plan as a calendar file; null where nothing does. Loaded when it is asked for. */
export function calendarFile(plan: Plan, run: string, now: number, say: (text: Text) => string): string | null {
  const events = planEvents(plan, run, now);
  if (events.length === 0) return null;
  return icsOf(
    events.map(({ title, ...event }) => ({ ...event, title: say(title) })),
    now,
  );
}
