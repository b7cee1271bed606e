import { describe, expect, it } from 'vitest';
import { plan } from '#core/engine/plan.ts';
import { judge, laws } from '../engine/laws.ts';
import { asText } from './asText.ts';
import { contentOf, requestNames, requestOf } from './requests.ts';

describe.each(requestNames)('the plan for %s', (name) => {
  it('is the one that was read over and kept', () => {
    expect(JSON.parse(JSON.stringify(plan(requestOf(name))))).toEqual(JSON.parse(contentOf(name, 'expected.json')));
  });
  it('says the sentences that were read over and kept', () => {
    const request = requestOf(name);
    expect(asText(request, plan(request))).toBe(contentOf(name, 'expected.txt'));
  });
  it('keeps the laws of every plan', () => {
    for (const [law, broken] of Object.entries(laws)) expect(broken(judge(requestOf(name))), law).toBeNull();
  });
});

describe('the example requests', () => {
  it('are the people whom the engine must not fail', () => {
    expect(requestNames.length).toBeGreaterThanOrEqual(20);
  });
});
