import type { Food } from '#core/evidence/food.ts';
import { foods } from '#core/evidence/foods.ts';
import type { Diet } from '#core/profile/profile.ts';

/** What one can put on a plate, and for whom it is. */

export interface Plate {
  items: readonly Food[];
  protein: number;
  carbohydrate: number;
  fat: number;
  /** mg */
  sodium: number;
  /** Water in it, ml. */
  fluid: number;
  /** The restrictions that rule it out, one bit each. */
  excludedBy: number;
}

/** A diet's restrictions: who wants it, and which food it rules out. */
const restrictions: readonly { wanted: (diet: Diet) => boolean; rulesOut: (food: Food) => boolean }[] = [
  { wanted: (diet) => diet.pattern === 'vegan', rulesOut: (food) => !food.vegan },
  { wanted: (diet) => diet.pattern === 'vegetarian', rulesOut: (food) => !food.vegetarian },
  { wanted: (diet) => diet.glutenFree === true, rulesOut: (food) => !food.glutenFree },
  { wanted: (diet) => diet.dairyFree === true, rulesOut: (food) => !food.dairyFree },
  { wanted: (diet) => diet.nutFree === true, rulesOut: (food) => !food.nutFree },
  { wanted: (diet) => diet.halal === true, rulesOut: (food) => food.halal !== 'yes' },
];

const bits = (holds: (restriction: (typeof restrictions)[number]) => boolean) =>
  restrictions.reduce((mask, restriction, index) => (holds(restriction) ? mask | (1 << index) : mask), 0);

/** The restrictions of a diet, one bit each. */
export const dietBits = (diet: Diet) => bits(({ wanted }) => wanted(diet));

/** Whether a food fits a diet. Hard: an allergy or a pattern is never weighed against anything. */
export function fits(food: Food, diet: Diet): boolean {
  return (bits(({ rulesOut }) => rulesOut(food)) & dietBits(diet)) === 0;
}

/** Vegan, free of gluten and of nuts: nearly everyone can eat it. */
const forEveryone = dietBits({ pattern: 'vegan', glutenFree: true, nutFree: true });
export const isForEveryone = (plate: Plate) => (plate.excludedBy & forEveryone) === 0;

/** Broth goes with salt, not with muesli. */
const notOnPlates: readonly string[] = ['chickenBroth'];

const ofRole = (role: Food['role']): (Food | undefined)[] => [
  undefined,
  ...foods.filter((food) => food.role === role && !notOnPlates.includes(food.id)),
];

/** Every sensible plate: at most one main, one side and one drink. Worked out once. */
export const plates: readonly Plate[] = ofRole('main').flatMap((main) =>
  ofRole('side').flatMap((side) =>
    ofRole('drink').flatMap((drink) => {
      const items = [main, side, drink].filter((food) => food !== undefined);
      if (items.length === 0) return [];
      const sum = (key: 'protein' | 'carbohydrate' | 'fat' | 'sodium' | 'fluid') =>
        items.reduce((total, food) => total + food[key], 0);
      const excludedBy = bits(({ rulesOut }) => items.some(rulesOut));
      return [
        {
          items,
          protein: sum('protein'),
          carbohydrate: sum('carbohydrate'),
          fat: sum('fat'),
          sodium: sum('sodium'),
          fluid: sum('fluid'),
          excludedBy,
        },
      ];
    }),
  ),
);
