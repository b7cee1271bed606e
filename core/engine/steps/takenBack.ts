import type { Statement } from '../contract.ts';
import type { Facts } from '../facts.ts';
import { triageLeaves } from './limits.ts';
import { input, reason } from './reason.ts';
import { hoursSince } from './step.ts';

/** Hours after the run in which it is said. */
const until = 168;

/** A sign that asked for help and was taken back: chest pain that eases at rest is no less of a sign, and a slip of the finger is no harm. */
export function takenBack(facts: Facts): Statement[] {
  if (!facts.takenBack || triageLeaves(facts) === 'nothing' || hoursSince(facts) >= until) return [];
  return [
    {
      text: { key: 'caution.takenBack' },
      reasons: [
        reason(facts, {
          rule: 'caution.takenBack',
          inputs: { hoursSinceRun: input(Math.max(0, Math.floor(hoursSince(facts))), 'read', 'h') },
          sources: ['houseTriage'],
          grade: 'convention',
        }),
      ],
    },
  ];
}
