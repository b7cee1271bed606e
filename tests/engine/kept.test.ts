import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { digestsOf, groups, keptFile, keptRequests, perTest } from './kept.ts';

/** `npm run keep:plans -- requests` keeps them anew; `npm run keep:plans -- 17` prints the plan of request 17, to be compared. */
const kept = JSON.parse(readFileSync(keptFile, 'utf8')) as Record<string, string>[];

describe('the plans of 300 requests', () => {
  it.each(groups)('from %i on are the ones that were kept', (from) => {
    const now = keptRequests().slice(from, from + perTest);
    expect(now.map(digestsOf)).toEqual(kept.slice(from, from + perTest));
  });
});
