import type { TextParam } from '#core/engine/contract.ts';

const hour = 3_600_000;

/** The time until an instant as a value to show: minutes below an hour, else hours, rounded up; null once it is past. */
export function remaining(instant: string, now: number): TextParam | null {
  const left = Date.parse(instant) - now;
  if (left <= 0) return null;
  if (left < hour) return { value: Math.ceil(left / 60_000), unit: 'min' };
  return { value: Math.ceil(left / hour), unit: 'h', digits: 0 };
}

/** Hours since an end that lies `hours` before `instant`. */
export const elapsedHours = (instant: string, hours: number, now: number) =>
  Math.max(0, (now - Date.parse(instant)) / hour + hours);
