import { describe, expect, it } from 'vitest';
import { foodOf, foods } from '#core/evidence/foods.ts';
import { sourceOf, sources } from '#core/evidence/sources.ts';
import { en } from '#core/texts/en/index.ts';
import { ignoredThresholds, threshold, thresholds } from '#core/profile/thresholds.ts';

describe('the sources', () => {
  it('stand once each', () => {
    const ids = sources.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const dois = sources.flatMap((source) => ('doi' in source ? [source.doi] : []));
    expect(new Set(dois).size).toBe(dois.length);
  });

  it('have a title of their own, and rules of our own a text', () => {
    for (const source of sources) {
      expect('title' in source, source.id).toBe(source.authors !== 'Homestretch');
      expect(`source.${source.id}` in en, source.id).toBe(source.authors === 'Homestretch');
    }
  });

  it('have well-formed DOIs, and rules of our own are called our estimate', () => {
    for (const source of sources) {
      if ('doi' in source) expect(source.doi, source.id).toMatch(/^10\.\d{4,9}\/\S+$/);
      expect(source.mark === 'H', source.id).toBe(source.authors === 'Homestretch');
      expect(source.mark === 'H', source.id).toBe(source.grade === 'ourEstimate');
    }
  });
});

describe('a source', () => {
  it('is found by its id, and an unknown id gives none', () => {
    expect(sourceOf('frandsen2025')?.doi).toBe('10.1136/bjsports-2024-109380');
    expect(sourceOf('nobody1900')).toBeUndefined();
  });
});

describe('the foods', () => {
  it('are 49 portions whose energy agrees with what is in them', () => {
    expect(foods.length).toBe(49);
    for (const food of foods) {
      const byParts = 4 * food.carbohydrate + 4 * food.protein + 9 * food.fat;
      expect(Math.abs(byParts - food.energy), food.id).toBeLessThan(0.22 * food.energy + 15);
    }
  });

  it('are vegetarian and free of dairy where they are vegan', () => {
    for (const food of foods.filter(({ vegan }) => vegan)) {
      expect([food.id, food.vegetarian, food.dairyFree]).toEqual([food.id, true, true]);
    }
  });

  it('call nothing with meat, fish, milk, nuts or wheat free of it', () => {
    const wrong = (pattern: RegExp, flag: 'vegan' | 'vegetarian' | 'dairyFree' | 'nutFree' | 'glutenFree') =>
      foods.filter((food) => pattern.test(food.id) && food[flag]).map(({ id }): string => id);
    expect(wrong(/[Cc]hicken|Turkey|Tuna|Salmon/, 'vegetarian')).toEqual([]);
    expect(wrong(/^milk|Milk|yogurt|kefir|cottage|whey|egg/i, 'vegan')).toEqual([]);
    expect(wrong(/chocolateMilk|^milk|yogurt|kefir|cottageCheese|whey/i, 'dairyFree')).toEqual([]);
    expect(wrong(/peanut|almond|trailMix|kindBar/i, 'nutFree')).toEqual([]);
    expect(wrong(/bagel|toast|pretzel|tortilla|saltine|pastaTuna/i, 'glutenFree')).toEqual([]);
  });

  it('have whey and gelatine as halal only when certified', () => {
    for (const id of ['proteinOats', 'wheyShakeWater', 'fruitYogurt', 'riceChicken']) expect(foodOf(id)?.halal).toBe('certified');
  });
});

describe('the thresholds', () => {
  it('stand once each, with a default inside their bounds', () => {
    expect(new Set(thresholds.map(({ id }) => id)).size).toBe(thresholds.length);
    for (const entry of thresholds) {
      expect(entry.low, entry.id).toBeLessThanOrEqual(entry.default);
      expect(entry.high, entry.id).toBeGreaterThanOrEqual(entry.default);
      expect(entry.step, entry.id).toBeGreaterThan(0);
    }
  });

  it('take the runner’s value inside the bounds, and the default outside them, never a bent one', () => {
    for (const { id, default: standard, low, high } of thresholds) {
      expect(threshold({ thresholds: { [id]: low } }, id)).toBe(low);
      expect(threshold({ thresholds: { [id]: high } }, id)).toBe(high);
      expect(threshold({ thresholds: { [id]: high + 1 } }, id)).toBe(standard);
      expect(threshold({ thresholds: { [id]: low - 1 } }, id)).toBe(standard);
      expect(threshold({ thresholds: { [id]: Number.NaN } }, id)).toBe(standard);
      expect(threshold({}, id)).toBe(standard);
    }
  });

  it('name what is not used', () => {
    expect(ignoredThresholds({ thresholds: { fluidPerHour: 3, stretchMinutes: 12, nonsense: 1 } })).toEqual([
      'fluidPerHour',
      'nonsense',
    ]);
  });

  it('let what guards a body be changed to the careful side only', () => {
    const entry = (id: string) => thresholds.find((one) => one.id === id);
    expect(entry('fluidPerHour')?.high).toBe(entry('fluidPerHour')?.default);
    expect(entry('distanceCeiling')?.high).toBe(entry('distanceCeiling')?.default);
  });
});
