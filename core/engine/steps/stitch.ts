import type { Step } from '../contract.ts';
import type { Facts } from '../facts.ts';
import { triageLeaves } from './limits.ts';
import { input, reason } from './reason.ts';
import { hour, step } from './step.ts';

/** What to try against a side stitch, when one was reported for this run; remedies are anecdotal (Morton & Callister 2015). */
export function stitch(facts: Facts): Step[] {
  const told = facts.checkIns.some(({ at, kind }) => kind === 'stitch' && Date.parse(at) >= facts.runStart);
  const until = facts.runEnd + 72 * hour;
  if (!told || triageLeaves(facts) === 'nothing' || facts.now >= until) return [];
  return [
    step(facts, {
      kind: 'stitch',
      from: facts.runEnd,
      until,
      text: { key: 'stitch.line' },
      detail: [{ key: 'stitch.detail' }, { key: 'stitch.redFlag' }],
      reasons: [
        reason(facts, {
          rule: 'stitch.advice',
          inputs: { stitch: input(true, 'asked') },
          sources: ['mortonCallister2015'],
          grade: 'weak',
        }),
      ],
    }),
  ];
}
