import type { Diet } from '#core/profile/profile.ts';
import { dietBits, isForEveryone, plates, type Plate } from './plates.ts';

/** Real portions matched to an amount of protein and carbohydrate, to a diet, and not the same every day. */

export interface FoodTarget {
  /** g */
  protein: number;
  carbohydrate: number;
  /** Less fat where the next session is near, g. */
  fatMax?: number;
  /** Less salt for whom we suggest none, mg of sodium. */
  sodiumMax?: number;
  /** Less water for those who drank too much, ml. */
  fluidMax?: number;
  /** No amount of the runner's own: a usual serving, which a plate may miss by more. */
  usual?: boolean;
}

/** How far a plate is from the target: 0 is a match; each further item on it costs a little. */
function distance(plate: Plate, target: FoodTarget): number {
  return (
    Math.abs(plate.protein / target.protein - 1) +
    Math.abs(plate.carbohydrate / target.carbohydrate - 1) +
    0.2 * (plate.items.length - 1)
  );
}

/** Protein within 80–130 % of the target, carbohydrate within 70–130 %. */
export function matches(plate: Pick<Plate, 'protein' | 'carbohydrate'>, target: FoodTarget): boolean {
  const protein = plate.protein / target.protein;
  const carbohydrate = plate.carbohydrate / target.carbohydrate;
  return protein >= 0.8 && protein <= 1.3 && carbohydrate >= 0.7 && carbohydrate <= 1.3;
}

/** A number from a word, the same on every machine (FNV-1a). */
function hash(word: string): number {
  let value = 0x811c9dc5;
  for (const letter of word) value = Math.imul(value ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  return value >>> 0;
}

/** The nearest `count` plates of those that hold, best first. One pass over all plates: every plan asks this. */
function nearest(target: FoodTarget, count: number, holds: (plate: Plate) => boolean): Plate[] {
  const best: { plate: Plate; distance: number }[] = [];
  for (const plate of plates) {
    if (!holds(plate)) continue;
    const entry = { plate, distance: distance(plate, target) };
    const last = best[best.length - 1];
    if (last !== undefined && best.length >= count && entry.distance >= last.distance) continue;
    const place = best.findIndex((other) => other.distance > entry.distance);
    best.splice(place < 0 ? best.length : place, 0, entry);
    if (best.length > count) best.pop();
  }
  return best.map(({ plate }) => plate);
}

const alike = (one: Plate, other: Plate) => one.items.some((food) => other.items.includes(food));
/** So many of the best matches take turns. */
const inTurn = 18;
/** How far a plate may be from a usual serving. */
const roughDistance = 0.9;

/**
 * Up to three plates for the target, as food ids. The best matches take turns by `seed` (the run and its day), so that
 * they differ from run to run and stay for one. The first is vegan and free of gluten and nuts; where no such plate
 * matches, it is the nearest one.
 */
export function choosePlates(target: FoodTarget, diet: Diet, seed: string): string[][] {
  const restricted = dietBits(diet);
  const { fatMax = Infinity, sodiumMax = Infinity, fluidMax = Infinity } = target;
  const allowed = (plate: Plate) =>
    (plate.excludedBy & restricted) === 0 && plate.fat < fatMax && plate.sodium <= sodiumMax && plate.fluid <= fluidMax;
  const matching = nearest(target, 60, (plate) => allowed(plate) && matches(plate, target));
  const start = hash(seed);
  const chosen: Plate[] = [];
  const take = (from: readonly Plate[]) => {
    const free = from.filter((plate) => !chosen.some((other) => alike(other, plate))).slice(0, inTurn);
    const plate = free[start % Math.max(1, free.length)];
    if (plate !== undefined) chosen.push(plate);
    return plate !== undefined;
  };
  const forEveryone = matching.filter(isForEveryone);
  take(forEveryone.length > 0 ? forEveryone : nearest(target, 1, (plate) => allowed(plate) && isForEveryone(plate)));
  take(matching);
  take(matching);
  if (target.usual === true) {
    const roughly = nearest(target, inTurn, (plate) => allowed(plate) && distance(plate, target) < roughDistance);
    while (chosen.length < 3 && take(roughly)) continue;
  }
  return chosen.map((plate) => plate.items.map((food) => food.id));
}
