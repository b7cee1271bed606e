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

function learned(profile: Profile, weather: Facts['weather'], minutes: number): Sweat {
  if (weather === null) return null;
  const near = (profile.sweatRates ?? []).filter(
    ({ temperature }) => temperature !== undefined && Math.abs(temperature - weather.temperature) <= nearTemperature,
  );
  if (near.length < ownRuns) return null;
  const hours = minutes / 60;
  const rates = near.map(({ rate }) => rate);
  const mean = rates.reduce((sum, rate) => sum + rate, 0) / rates.length;
  return {
    method: 'learned',
    hours,
    value: mean * hours,
    low: Math.min(0.8 * mean, ...rates) * hours,
    high: Math.max(1.2 * mean, ...rates) * hours,
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
  const spread = 0.35 + (height === undefined ? 0.05 : 0) + (weather === null ? 0.15 : 0);
  // Wet air slows the drying, not the need to drink: only the upper bound knows it.
  // Which of the runner's own rates are like this run is open without weather: any of them may be.
  const own = weather === null ? (profile.sweatRates ?? []).map((one) => one.rate) : [];
  const humid = weather !== null && temperature >= 22 && (weather.humidity ?? 0) >= 70 ? 1.2 : 1;
  return {
    method: 'estimated',
    hours,
    value: rate * hours,
    low: Math.min(rate * (1 - spread), ...own) * hours,
    high: Math.max(rate * (1 + spread) * humid, ...own) * hours,
    confidence: 'low',
    because: [
      'bodyMass',
      ...(height === undefined ? [] : ['height']),
      ...(weather === null ? [] : ['temperature']),
      ...(own.length === 0 ? [] : ['sweatRates']),
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
