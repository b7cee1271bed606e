export type RefuelTier = 'R0' | 'R1' | 'R2' | 'R3';

export interface RefuelTargets {
  tier: RefuelTier;
  /** g; null in the tier of the next normal meal or without a body mass. */
  protein: number | null;
  /** g, low and high; per hour for four hours in R3. */
  carbohydrate: [low: number, high: number] | null;
}

/** How much refuelling matters: R0 next meal, R1 within 2 h, R2 within 1–2 h and on, R3 hourly before a soon session (ours). */
export function refuelTier(load: number, minutes: number, hoursToNext: number): RefuelTier {
  if (hoursToNext < 8) return 'R3';
  if (load > 100 || minutes > 90 || (hoursToNext < 24 && load > 70)) return 'R2';
  return load > 50 || minutes > 60 ? 'R1' : 'R0';
}

/** Protein of a snack, g: 0.3 per kg (0.4 from 65 years), 15–40 (Thomas, Erdman & Burke 2016; Moore 2015). */
export function snackProtein(mass: number, age: number | undefined, perKg = (age ?? 0) >= 65 ? 0.4 : 0.3): number {
  return Math.min(40, Math.max(15, mass * perKg));
}

const carbohydratePerKg = { R1: [0.75, 1], R2: [1, 1], R3: [1, 1.2] } as const;

/** Targets of the snack after a run (Burke 2011, doi 10.1080/02640414.2011.585473; tiers ours). */
export function refuelTargets(
  mass: number,
  load: number,
  minutes: number,
  hoursToNext: number,
  age: number | undefined,
): RefuelTargets {
  const tier = refuelTier(load, minutes, hoursToNext);
  if (tier === 'R0') return { tier, protein: null, carbohydrate: null };
  const [low, high] = carbohydratePerKg[tier];
  return { tier, protein: snackProtein(mass, age), carbohydrate: [low * mass, high * mass] };
}

/** Carbohydrate of a day, g: 3–5, 5–7, 6–10 or 8–12 per kg by hours of exercise (Burke 2011). */
export function dailyCarbohydrate(mass: number, hours: number): [low: number, high: number] {
  const [low, high] = hours < 0.75 ? [3, 5] : hours <= 1.25 ? [5, 7] : hours <= 4 ? [6, 10] : [8, 12];
  return [low * mass, high * mass];
}

/** The article's snack: protein g and `ratio` times as much carbohydrate. */
export function ratioSnack(mass: number, proteinPerKg: number, ratio: number) {
  const protein = mass * proteinPerKg;
  return { protein, carbohydrate: protein * ratio, carbohydratePerKg: proteinPerKg * ratio };
}

/** Share of energy from carbohydrate by mean share of the heart-rate reserve (ours; Brooks & Mercier 1994, Romijn 1993). */
export function carbohydrateShare(reserve: number): number {
  if (reserve < 0.6) return 0.45;
  if (reserve < 0.75) return 0.6;
  return reserve <= 0.85 ? 0.75 : 0.9;
}
