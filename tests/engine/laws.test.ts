import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { comparisons, judge, laws } from './laws.ts';
import { requests } from './requests.ts';

describe('of every plan', () => {
  it.each(Object.entries(laws))('%s', (_, law) => {
    fc.assert(
      fc.property(requests, (request) => {
        expect(law(judge(request))).toBeNull();
      }),
      { numRuns: 400 },
    );
  });
});

describe('of two plans', () => {
  it.each(Object.entries(comparisons))('%s', (_, law) => {
    fc.assert(
      fc.property(requests, (request) => {
        expect(law(request)).toBeNull();
      }),
      { numRuns: 300 },
    );
  });
});
