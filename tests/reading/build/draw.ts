import { languages } from './languages.ts';
import type { LanguageName } from './languages.ts';
import { random } from './show.ts';
import { plainVariant } from './variant.ts';
import type { Truth, Variant } from './variant.ts';

/** Draws runs and variants by seed. */
export interface Draw {
  truth: Truth;
  variant: Variant;
}

const spaceLike = [' ', '\u00a0', '\u202f'] as const;

export function draw(seed: number): Draw {
  const next = random(seed);
  next();
  const between = (low: number, high: number) => low + next() * (high - low);
  const chance = (share: number) => next() < share;
  const pick = <T>(items: readonly T[]): T => items[Math.floor(next() * items.length)] as T;
  const some = <T>(items: readonly T[], share: number): T[] => items.filter(() => chance(share));

  const distance = chance(0.1) ? between(400, 1500) : chance(0.1) ? between(40_000, 110_000) : between(2_000, 30_000);
  const movingTime = Math.round(distance * between(0.2, 0.6));
  const timerTime = Math.round(movingTime * (chance(0.5) ? 1 : between(1, 1.03)));
  const averageHeartRate = Math.round(between(110, 180));
  const truth: Truth = {
    id: String(Math.floor(between(1e9, 2e10))),
    startWall: Date.UTC(
      2026,
      Math.floor(between(0, 9)),
      Math.floor(between(1, 29)),
      Math.floor(between(4, 22)),
      Math.floor(between(0, 60)),
    ),
    distance,
    movingTime,
    timerTime,
    elapsedTime: Math.round(timerTime * (chance(0.3) ? 1 : between(1, 1.3))),
    elevationGain: Math.round(distance * between(0, 0.06)),
    elevationLoss: Math.round(distance * between(0, 0.06)),
    averageHeartRate,
    maxHeartRate: Math.min(225, averageHeartRate + Math.round(between(3, 40))),
    calories: Math.max(2, Math.round((distance / 1000) * between(45, 110))),
    averageCadence: Math.round(between(150, 195)),
    temperature: Math.round(between(-12, 34)),
    humidity: Math.round(between(20, 98)),
    deviceTemperature: Math.round(between(5, 36)),
  };
  const language = pick(Object.keys(languages) as LanguageName[]);
  const decimal = pick(['.', ','] as const);
  const variant: Variant = {
    ...plainVariant,
    site: pick(['strava', 'garmin', 'general'] as const),
    language,
    imperial: chance(0.35),
    localUnits: chance(0.4),
    decimal,
    group: chance(0.6) ? (decimal === '.' ? ',' : '.') : chance(0.7) ? pick(spaceLike) : pick(["'", ''] as const),
    digits: chance(0.85) ? 'latin' : pick(['arabic', 'persian', 'devanagari', 'fullwidth'] as const),
    without: some(['blocks', 'anchors', 'columns', 'sport', 'owner'] as const, 0.15),
    unlabelled: chance(0.08),
    dropped: some(['pace', 'distance', 'time', 'details', 'elevation', 'heart'] as const, 0.06),
    blank: some(['distance', 'time', 'heart', 'calories'] as const, 0.06),
    order: chance(0.4) ? 1 + Math.floor(next() * 1e6) : 0,
    decoys: some(['splits', 'similar', 'best', 'shoes', 'comments', 'menu', 'advert', 'hidden', 'week', 'records'] as const, 0.3),
    date: pick(['full', 'full', 'weekday', 'yesterday', 'numeric'] as const),
    twelveHours: chance(0.5),
    hash: Math.floor(next() * 1e9).toString(36),
    sport: chance(0.08) ? 'ride' : 'run',
    owner: chance(0.1) ? 'other' : chance(0.15) ? 'unknown' : 'self',
  };
  return { truth, variant };
}
