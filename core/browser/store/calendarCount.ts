import { sequenceOf } from '#core/calendar/ics.ts';
import { browser } from '../extension.ts';

/**
 * The number of the last calendar file that was made here: all that is kept of it, so that the next has a higher one under any clock.
 * The count of facts would not do: a plan's hours move with the profile and the clock, too. Where this number was erased, and in
 * another browser, the clock alone counts.
 */

const key = 'calendarCount';

/** A number for a calendar file that is made now (ms): higher than that of any before it in this browser. */
export async function nextCalendar(made: number): Promise<number> {
  const last: unknown = (await browser.storage.local.get(key))[key];
  const next = sequenceOf(made, last);
  // A file that is in no order with the next is better than none.
  await browser.storage.local.set({ [key]: next }).catch(() => undefined);
  return next;
}
