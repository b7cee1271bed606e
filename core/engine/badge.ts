import type { Plan, StepKind } from './contract.ts';

/** What the toolbar badge says: that a question waits, else minutes until a step's window closes, else hours until hard running. */
export type Badge =
  | { kind: 'none' }
  | { kind: 'urgent' }
  | { kind: 'asked' }
  | { kind: 'minutes'; value: number; step: StepKind }
  | { kind: 'hours'; value: number };

const soon = 90 * 60_000;

/**
 * @param now ms since the epoch.
 * @param isAsked a question about a run waits: where it is not asked in the page, nothing else tells the runner of it.
 */
export function badge(plan: Plan | null, now: number, isAsked = false): Badge {
  if (plan?.triage.level === 'emergency' || plan?.triage.level === 'urgent-same-day') return { kind: 'urgent' };
  if (isAsked) return { kind: 'asked' };
  if (!plan) return { kind: 'none' };
  const closing = plan.steps
    .filter((step) => step.state === 'now')
    .map((step) => ({ step: step.kind, left: Date.parse(step.window.until) - now }))
    .filter(({ left }) => left > 0 && left <= soon)
    .sort((a, b) => a.left - b.left)[0];
  if (closing) return { kind: 'minutes', value: Math.ceil(closing.left / 60_000), step: closing.step };
  const left = plan.readiness ? Date.parse(plan.readiness.hardAt) - now : 0;
  return left > 0 ? { kind: 'hours', value: Math.ceil(left / 3_600_000) } : { kind: 'none' };
}
