/** No instruction exceeds this, l in any hour. */
export const fluidPerHour = 0.8;
/** …nor this, for those who measured more than 1.5 l/h of sweat in heat. */
export const fluidPerHourHot = 1;

/** A quotient without the dust of the machine's division: at a limit is at it, not above. */
const clean = (value: number) => Math.round(value * 1e9) / 1e9;

export interface Rehydration {
  /** kg; negative is a gain. */
  deficit: number;
  /** Of the mass before, %. */
  percent: number;
  /** l, low and high. */
  fluid: [low: number, high: number];
  /** Hours that it takes at most quickly. */
  hours: [low: number, high: number];
  advice: 'gain-no-extra-fluid' | 'thirst' | 'replace-over-2-6h';
}

/** What a weighing asks for: kg before and after. Below 1 % thirst; else 125–150 % over hours (Thomas 2016; Shirreffs 1996). */
export function rehydration(before: number, after: number): Rehydration {
  const deficit = before - after;
  const percent = clean((100 * deficit) / before);
  if (deficit <= 0) return { deficit, percent, fluid: [0, 0], hours: [0, 0], advice: 'gain-no-extra-fluid' };
  const thirst = percent < 1;
  const fluid: [number, number] = thirst ? [0, deficit] : [1.25 * deficit, 1.5 * deficit];
  const hours: [number, number] = [fluid[0] / fluidPerHour, fluid[1] / fluidPerHour];
  return { deficit, percent, fluid, hours, advice: thirst ? 'thirst' : 'replace-over-2-6h' };
}

export interface DrinkingSigns {
  /** kg */
  before?: number | undefined;
  after?: number | undefined;
  hours: number;
  /** s/km */
  pace?: number | undefined;
  /** Took painkillers of the ibuprofen kind. */
  painkillers?: boolean;
  /** l/h */
  drunkPerHour?: number | undefined;
}

/** More than this in an hour, l, is more than most lose. */
export const muchDrunk = 1.5;

/** Slower than this, s/km, counts as a slow pace over a long run. */
const slowPace = 420;

/** Whether overdrinking is a worry: red when no weight was lost over more than an hour (Hew-Butler 2015, doi 10.1136/bjsports-2015-095004). */
export function overdrinking(signs: DrinkingSigns): 'none' | 'amber' | 'red' {
  const { before, after, hours, pace = 0, painkillers = false, drunkPerHour = 0 } = signs;
  const weighed = before !== undefined && after !== undefined;
  if (weighed && after >= before && hours > 1) return 'red';
  const gained = weighed && after > before;
  const slow = pace > slowPace && hours > 2;
  return gained || hours > 4 || slow || painkillers || clean(drunkPerHour) > muchDrunk ? 'amber' : 'none';
}
