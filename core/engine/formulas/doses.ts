export type CoolDownType = 'easy' | 'long' | 'tempo' | 'intervals' | 'race' | 'downhill';

/** Minutes of cool-down by session (ours). */
export const coolDownBase: Record<CoolDownType, number> = {
  easy: 3,
  long: 5,
  tempo: 10,
  intervals: 10,
  race: 10,
  downhill: 5,
};

/** Minutes of cool-down still of use: none when the recording's last minutes, as many as asked, were easy. */
export function coolDownMinutes(base: number, easyMinutesAtEnd: number): number {
  return easyMinutesAtEnd >= base ? 0 : base;
}

/** Seconds of holding: muscles × both sides × holds × seconds (from 60 s a muscle and side, ACSM 2011). */
export function stretchSeconds(muscles: number, holds: number, secondsPerHold: number): number {
  return muscles * 2 * holds * secondsPerHold;
}

/** Seconds of rolling: muscles × both sides × seconds (90 or more, Hughes & Ramer 2019). */
export function rollSeconds(muscles: number, secondsPerMuscle: number): number {
  return muscles * 2 * secondsPerMuscle;
}

/** Minutes of warm-up before the next session at °C: 5 easy, 10 long, 15 before speed and short races, 5 more below 5 °C (ours). */
export function warmUpMinutes(base: number, temperature: number | null): number {
  return base + (temperature !== null && temperature < 5 ? 5 : 0);
}

/** Minutes of warm-up by kind of session, and of a race by its length: 15 to 10 km, 10 beyond. */
export function warmUpBase(next: 'easy' | 'long' | 'tempo' | 'intervals' | 'race', raceKm = 10): number {
  if (next === 'easy') return 5;
  return next === 'long' || (next === 'race' && raceKm > 10) ? 10 : 15;
}
