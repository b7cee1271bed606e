import { acsmEnergy } from './energyCost.ts';

/** Body surface, m², of kg and cm (Du Bois). */
export function bodySurface(mass: number, heightCm: number): number {
  return 0.007184 * mass ** 0.425 * heightCm ** 0.725;
}

/**
 * Sweat, l/h, of kg, cm, gross kcal/h and air °C: our fit to the running table of Sawka, Med Sci Sports Exerc 2007;39:377–90. Temperature is held within
 * 5–35 °C, the result within 0.2–2.5 l/h; true sweat lies within about ±35 %.
 */
export function sweatRate(mass: number, heightCm: number, energyPerHour: number, temperature: number): number {
  const t = Math.min(35, Math.max(5, temperature));
  const rate = (0.7723 * energyPerHour) / 580 + bodySurface(mass, heightCm) * (-0.1335 + 0.00565 * (t - 18));
  return Math.min(2.5, Math.max(0.2, rate));
}

/** Sweat, l/h, of level running at km/h. */
export function sweatRateAtSpeed(mass: number, heightCm: number, speed: number, temperature: number): number {
  return sweatRate(mass, heightCm, acsmEnergy((speed * 1000) / 60, mass, 60), temperature);
}

export interface Weights {
  /** kg before and after. */
  before: number;
  after: number;
  /** l */
  drunk: number;
  urine: number;
}

/** Sweat measured by weighing, l and l/h; breath and fuel take 0.2 g per kcal (Cheuvront & Kenefick 2017). */
export function sweatMeasured(weights: Weights, minutes: number, energy: number | null) {
  const loss = weights.before - weights.after + weights.drunk - weights.urine - 0.0002 * (energy ?? 0);
  return { loss, rate: (loss * 60) / minutes };
}

/** Sodium, mg, in litres of sweat of mmol/l. Mean of athletes 36, mostly 25–46 (Baker 2016). */
export function sodiumLoss(litres: number, concentration = 36): number {
  return litres * concentration * 22.99;
}
