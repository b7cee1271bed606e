import { planEvents } from '#core/calendar/events.ts';
import { icsOf } from '#core/calendar/ics.ts';
import type { Plan, Text } from '#core/engine/contract.ts';

/**
 * What lies ahead in a plan as a calendar file; null where nothing does. Loaded when it is asked for.
 * @param sequence higher than that of every file that it takes the place of; by the clock where it is not known.
 */
export function calendarFile(
  plan: Plan,
  run: string,
  now: number,
  say: (text: Text) => string,
  sequence?: number,
): string | null {
  const events = planEvents(plan, run, now);
  if (events.length === 0) return null;
  return icsOf(
    events.map(({ title, ...event }) => ({ ...event, title: say(title) })),
    now,
    sequence,
  );
}
