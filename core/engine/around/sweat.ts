import type { Profile } from '#core/profile/profile.ts';
import type { Estimate, Facts } from '../facts.ts';
import { sweatMeasured, sweatRate } from '../formulas/sweat.ts';

/** Without a height, cm; without weather, °C. Both widen the range. */
const usualHeight = 175;
const usualTemperature = 18;
/** kg of breath and fuel an hour of running takes. */
const breathPerHour = 0.14;
const nearTemperature = 5;
const ownRuns = 3;

type Sweat = Facts['sweat'];

function measured(weights: NonNullable<Facts['weights']>, minutes: number, energy: Estimate | null): Sweat {
  const { loss } = sweatMeasured(weights, minutes, energy?.value ?? null);
  if (loss < 0) return null;
  // Scales and guessed drinks: 0.1 kg each way; and what breath and fuel took where the energy isn't known.
  const breath = energy === null ? (breathPerHour * minutes) / 60 : 0;
  const [low, high] = [Math.max(0, loss - 0.1 - breath), loss + 0.1];
  const missing = energy === null ? ['energy'] : [];
  return {
    method: 'measured',
    hours: minutes / 60,
    value: loss,
    low,
    high,
    confidence: 'high',
    because: ['weights'],
    missing,
  };
}

/** The mean of own rates and the range that they stand for, l/h: a fifth each way at least. */
function spanOf(rates: number[]): { mean: number; low: number; high: number } {
  const mean = rates.reduce((sum, rate) => sum + rate, 0) / rates.length;
  return { mean, low: Math.min(0.8 * mean, ...rates), high: Math.max(1.2 * mean, ...rates) };
}

/** The widest range, as a share of its mean, that own rates would give at any temperature: which of them are like this run is open without weather. */
function widestOwn({ sweatRates = [] }: Profile): number {
  const known = sweatRates
    .flatMap(({ rate, temperature }) => (temperature === undefined ? [] : [{ rate, temperature }]))
    .sort((one, other) => one.temperature - other.temperature);
  const widths = known.flatMap((from, first) =>
    known.slice(first + ownRuns - 1).flatMap(({ temperature }, more) => {
      if (temperature - from.temperature > 2 * nearTemperature) return [];
      const { mean, low, high } = spanOf(known.slice(first, first + ownRuns + more).map(({ rate }) => rate));
      return [(high - low) / mean];
    }),
  );
  return Math.max(0, ...widths);
}

function learned(profile: Profile, weather: Facts['weather'], minutes: number): Sweat {
  if (weather === null) return null;
  const near = (profile.sweatRates ?? []).filter(
    ({ temperature }) => temperature !== undefined && Math.abs(temperature - weather.temperature) <= nearTemperature,
  );
  if (near.length < ownRuns) return null;
  const hours = minutes / 60;
  const { mean, low, high } = spanOf(near.map(({ rate }) => rate));
  return {
    method: 'learned',
    hours,
    value: mean * hours,
    low: low * hours,
    high: high * hours,
    confidence: 'medium',
    because: ['sweatRates', 'temperature'],
    missing: ['weights'],
  };
}

function estimated(profile: Profile, weather: Facts['weather'], minutes: number, energy: Estimate | null): Sweat {
  const { bodyMass, height } = profile;
  const hours = minutes / 60;
  if (bodyMass === undefined || energy === null || hours === 0) return null;
  const temperature = weather?.temperature ?? usualTemperature;
  const rate = sweatRate(bodyMass, height === undefined ? usualHeight : height * 100, energy.value / hours, temperature);
  const known = 0.35 + (height === undefined ? 0.05 : 0) + (weather === null ? 0.15 : 0);
  const own = weather === null ? widestOwn(profile) / 2 : 0;
  const spread = Math.max(known, own);
  // Nobody sweats less than nothing: what falls off below is added above.
  const [lowest, highest] = spread > 1 ? [0, 2 * spread] : [1 - spread, 1 + spread];
  // Wet air slows the drying, not the need to drink: only the upper bound knows it.
  const humid = weather !== null && temperature >= 22 && (weather.humidity ?? 0) >= 70 ? 1.2 : 1;
  return {
    method: 'estimated',
    hours,
    value: rate * hours,
    low: rate * hours * lowest,
    high: rate * hours * highest * humid,
    confidence: 'low',
    because: [
      'bodyMass',
      ...(height === undefined ? [] : ['height']),
      ...(weather === null ? [] : ['temperature']),
      ...(own > known ? ['sweatRates'] : []),
      ...energy.because,
    ],
    missing: ['weights', ...(height === undefined ? ['height'] : []), ...(weather === null ? ['temperature'] : [])],
  };
}

/** Fluid lost, l: weighed, else the mean of three own runs within 5 °C, else the fit ±35 % and more where height or weather is unknown. */
export function sweatOf(
  profile: Profile,
  weights: Facts['weights'],
  weather: Facts['weather'],
  minutes: number,
  energy: Estimate | null,
): Sweat {
  if (weights !== null) return measured(weights, minutes, energy);
  return learned(profile, weather, minutes) ?? estimated(profile, weather, minutes, energy);
}
