export interface Form {
  fitness: number;
  fatigue: number;
}

/** Days of the two averages (Coggan's convention). */
export const fitnessDays = 42;
export const fatigueDays = 7;

/** One day on: v·e^(−1/τ) + load·(1 − e^(−1/τ)), the exponential form. */
export function nextDay(form: Form, load: number, fitnessTau = fitnessDays, fatigueTau = fatigueDays): Form {
  const keep = Math.exp(-1 / fitnessTau);
  const keepShort = Math.exp(-1 / fatigueTau);
  return {
    fitness: form.fitness * keep + load * (1 - keep),
    fatigue: form.fatigue * keepShort + load * (1 - keepShort),
  };
}

export interface FitnessFatigueForm extends Form {
  /** Yesterday's fitness − fatigue: how the last day began. */
  formToday: number;
  /** Fitness − fatigue after the last day. */
  formTomorrow: number;
}

/** Fitness, fatigue and form of daily loads, oldest first, from a seed. */
export function fitnessFatigueForm(
  dailyLoads: readonly number[],
  fitnessTau = fitnessDays,
  fatigueTau = fatigueDays,
  seed = 0,
): FitnessFatigueForm {
  let before: Form = { fitness: seed, fatigue: seed };
  let form = before;
  for (const load of dailyLoads) {
    before = form;
    form = nextDay(form, load, fitnessTau, fatigueTau);
  }
  return { ...form, formToday: before.fitness - before.fatigue, formTomorrow: form.fitness - form.fatigue };
}

/** Change of fitness in a week and how coaches call it: 3–5 a week is usual, over 8 aggressive (convention). */
export function rampRate(weekAgo: number, now: number) {
  const delta = now - weekAgo;
  if (delta > 8) return { delta, band: 'aggressive' as const };
  if (delta > 5) return { delta, band: 'high-side' as const };
  return { delta, band: delta < 0 ? ('easing' as const) : ('steady' as const) };
}

/**
 * Monotony (mean ÷ population SD of the daily loads, rest days included, at most `cap`) and strain (sum × monotony).
 * Foster, Med Sci Sports Exerc 1998;30:1164–8, doi 10.1097/00005768-199807000-00023.
 */
export function monotonyStrain(week: readonly number[], cap = 10): { monotony: number; strain: number } {
  const sum = week.reduce((total, load) => total + load, 0);
  if (sum === 0) return { monotony: 0, strain: 0 };
  const mean = sum / week.length;
  const deviation = Math.sqrt(week.reduce((total, load) => total + (load - mean) ** 2, 0) / week.length);
  const monotony = Math.min(cap, mean / deviation);
  return { monotony, strain: sum * monotony };
}

/** Hard days in a row at the end of the daily loads. */
export function hardDaysInARow(dailyLoads: readonly number[], hard = 75): number {
  const last = dailyLoads.findLastIndex((load) => load < hard);
  return dailyLoads.length - 1 - last;
}
