import { describe, expect, it } from 'vitest';
import { plan } from '#core/engine/plan.ts';
import { judge, laws } from '../engine/laws.ts';
import { asText } from './asText.ts';
import { contentOf, requestNames, requestOf } from './requests.ts';

describe.each(requestNames)('the plan for %s', (name) => {
  const request = requestOf(name);
  const found = plan(request);
  it('is the one that was read over and kept', () => {
    expect(JSON.parse(JSON.stringify(found))).toEqual(JSON.parse(contentOf(name, 'expected.json')));
  });
  it('says the sentences that were read over and kept', () => {
    expect(asText(request, found)).toBe(contentOf(name, 'expected.txt'));
  });
  it('keeps the laws of every plan', () => {
    for (const [law, broken] of Object.entries(laws)) expect(broken(judge(request)), law).toBeNull();
  });
});

describe('the example requests', () => {
  it('are the people whom the engine must not fail', () => {
    expect(requestNames.length).toBeGreaterThanOrEqual(20);
  });
});
