import { describe, expect, it } from 'vitest';
import { build } from './build/build.ts';
import { draw } from './build/draw.ts';
import { verdictOf } from './build/judge.ts';

/**
 * The mutation law: whatever a release, a language or a setting does to the page, the reading is right, refused or asked about, and
 * never wrong. More of it: `npm run fuzz:reading -- --count 10000 --seed 7`.
 */
describe('variants of a page', () => {
  const drawn = Array.from({ length: 400 }, (_, index) => draw(9_000_000 + index));
  const judged = drawn.map(({ truth, variant }) => {
    const built = build(truth, variant);
    return { variant, built, verdict: verdictOf(built, variant) };
  });

  it('are never read wrong', () => {
    const wrong = judged
      .filter(({ verdict }) => verdict.kind === 'wrong')
      .map(({ verdict, variant }) => `${verdict.detail} ${JSON.stringify(variant)}`);
    expect(wrong).toEqual([]);
  });

  it('are right in at least 95 % where distance, time and pace are shown', () => {
    const complete = judged.filter(({ built }) => built.isComplete);
    const right = complete.filter(({ verdict }) => verdict.kind === 'right');
    expect(complete.length).toBeGreaterThan(200);
    expect(right.length / complete.length).toBeGreaterThanOrEqual(0.95);
  });
});
