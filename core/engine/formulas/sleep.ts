import { interpolate } from './interpolate.ts';

/** Hours of sleep a night that suit an age (Hirshkowitz 2015, doi 10.1016/j.sleh.2014.12.010). */
export function sleepRange(age: number): [low: number, high: number] {
  if (age < 14) return [9, 11];
  if (age < 18) return [8, 10];
  return age < 65 ? [7, 9] : [7, 8];
}

/** Hours to aim at tonight: the middle of the range, more after a hard day (load over 100) and towards a debt (ours). */
export function sleepTarget(age: number, load: number, debt: number, hard = false) {
  const range = sleepRange(age);
  const [low, high] = range;
  const middle = age < 18 ? low + 1 : (low + high) / 2;
  const wanted = middle + (load > 100 || hard ? 0.5 : 0) + Math.min(0.5, debt / 4);
  return { range, target: Math.min(wanted, high + (age >= 65 ? 0.5 : 1)) };
}

/** Hours short of the target over the last seven nights; shown as at most 10. */
export function sleepDebt(target: number, nights: readonly number[]): number {
  const short = nights.slice(-7).reduce((sum, slept) => sum + Math.max(0, target - slept), 0);
  return Math.min(10, short);
}

/** Bedtime, "HH:MM", before a wake time: target hours and minutes to fall asleep earlier, around midnight. */
export function bedtime(wake: string, targetHours: number, latencyMinutes: number): string {
  const [hours = 0, minutes = 0] = wake.split(':').map(Number);
  const day = 24 * 60;
  const at = Math.round(hours * 60 + minutes - targetHours * 60 - latencyMinutes);
  const inDay = ((at % day) + day) % day;
  const two = (n: number) => String(n).padStart(2, '0');
  return `${two(Math.floor(inDay / 60))}:${two(inDay % 60)}`;
}

const cutOff = [
  [107, 8.8],
  [217.5, 13.2],
] as const;

/** Hours before bed without caffeine after a dose of mg; a cautious limit (Gardiner 2023, doi 10.1016/j.smrv.2023.101764). */
export function caffeineHours(dose: number): number {
  return dose < 50 ? 0 : interpolate(cutOff, dose);
}
