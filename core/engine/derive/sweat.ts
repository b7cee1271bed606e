import type { Profile } from '#core/profile/profile.ts';
import type { CheckIn } from '#core/run/checkIn.ts';
import type { Run } from '#core/run/run.ts';
import type { Estimate, Facts } from '../facts.ts';
import { wbgtInSun, wbgtWithoutSun } from '../formulas/heat.ts';
import { sweatMeasured, sweatRate } from '../formulas/sweat.ts';
import { threshold } from '#core/profile/thresholds.ts';

/** Weather of the run, where the page tells it. Without the sun's place the drier form is used indoors and at night only. */
export function weatherOf(run: Run, profile: Profile, localHour: number): Facts['weather'] {
  const { temperature, humidity } = run;
  if (temperature === undefined) return null;
  const dark = localHour < 6 || localHour >= 20 || run.surface === 'treadmill';
  const wbgt = humidity === undefined ? null : dark ? wbgtWithoutSun(temperature, humidity) : wbgtInSun(temperature, humidity);
  const hot = wbgt === null ? temperature >= 28 : wbgt >= threshold(profile, 'hotWbgt');
  return { temperature, humidity: humidity ?? null, wbgt, hot };
}

/** The newest complete pair of weights around this run. */
export function weightsOf(checkIns: CheckIn[], runStart: number, runEnd: number): Facts['weights'] {
  const near = checkIns.filter((one) => one.kind === 'weight' && Date.parse(one.at) >= runStart - 6 * 3_600_000 && Date.parse(one.at) <= runEnd + 6 * 3_600_000);
  let [before, after, drunk, urine]: (number | undefined)[] = [];
  for (const one of near) {
    if (one.kind !== 'weight') continue;
    before = one.before ?? before;
    after = one.after ?? after;
    drunk = one.drunk ?? drunk;
    urine = one.urine ?? urine;
  }
  return before === undefined || after === undefined ? null : { before, after, drunk: drunk ?? 0, urine: urine ?? 0 };
}

/** Fluid lost over the run, l: measured today, learned from three own measured runs within ±5 °C, or estimated ±35 %. */
export function sweatOf(
  profile: Profile,
  weights: Facts['weights'],
  weather: Facts['weather'],
  energy: Estimate | null,
  minutes: number,
): Facts['sweat'] {
  const hours = minutes / 60;
  if (weights) {
    const { loss } = sweatMeasured(weights, minutes, energy?.value ?? null);
    if (loss < 0) return null;
    return { method: 'measured', hours, value: loss, low: loss * 0.95, high: loss * 1.05, confidence: 'high', because: ['weights'], missing: [] };
  }
  const learned = (profile.sweatRates ?? []).filter(
    (one) => weather !== null && one.temperature !== undefined && Math.abs(one.temperature - weather.temperature) <= 5,
  );
  if (learned.length >= 3) {
    const mean = learned.reduce((sum, one) => sum + one.rate, 0) / learned.length;
    return { method: 'learned', hours, value: mean * hours, low: mean * hours * 0.8, high: mean * hours * 1.2, confidence: 'medium', because: ['sweatRates', 'temperature'], missing: ['weights'] };
  }
  if (!energy || profile.bodyMass === undefined || hours <= 0) return null;
  const rate = sweatRate(profile.bodyMass, (profile.height ?? 1.75) * 100, energy.value / hours, weather?.temperature ?? 18);
  const wider = (profile.height === undefined ? 0.05 : 0) + (weather === null ? 0.15 : 0);
  const humid = weather !== null && weather.temperature >= 22 && (weather.humidity ?? 0) >= 70;
  return {
    method: 'estimated',
    hours,
    value: rate * hours,
    low: rate * hours * (0.65 - wider),
    high: rate * hours * (1.35 + wider) * (humid ? 1.2 : 1),
    confidence: 'low',
    because: ['bodyMass', 'energy', ...(weather ? ['temperature'] : []), ...(profile.height === undefined ? [] : ['height'])],
    missing: ['weights', ...(weather ? [] : ['temperature']), ...(profile.height === undefined ? ['height'] : [])],
  };
}
