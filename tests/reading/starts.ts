import { startIn } from '#core/reading/startTime.ts';
import type { StartContext } from '#core/reading/startTime.ts';

/** The start that a text says on Wednesday 15 October 2025, at 09:21 in Kolkata. */
export const start = (text: string, more: Partial<StartContext> = {}) =>
  startIn(text, { languages: ['en'], now: '2025-10-15T03:51:48Z', timeZone: 'Asia/Kolkata', ...more });
/** Its wall clock to the minute. */
export function wall(text: string, more: Partial<StartContext> = {}): string | null {
  const found = start(text, more);
  return found && found !== 'ahead' ? found.iso.slice(0, 16) : found;
}
