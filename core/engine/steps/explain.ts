import type { Statement } from '../contract.ts';
import type { Facts } from '../facts.ts';
import { triageLeaves } from './limits.ts';
import { reason } from './reason.ts';
import { hoursSince } from './step.ts';
import { topics } from './topics.ts';

/** What is worth understanding at this hour after this run, the muscles first, the signs that need help last. */
export function explain(facts: Facts): Statement[] {
  if (triageLeaves(facts) === 'nothing') return [];
  return topics
    .filter(({ when }) => when(facts))
    .map(({ id, sources, grade }) => ({
      text: { key: `explain.${id}` },
      reasons: [
        reason(facts, {
          rule: `explain.${id}`,
          inputs: {
            hoursSinceRun: {
              value: Math.max(0, Math.floor(hoursSince(facts))),
              certainty: 'read',
              unit: 'h',
            },
          },
          sources,
          grade,
          why: 'why.explain',
        }),
      ],
    }));
}
