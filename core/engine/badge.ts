import type { Plan, StepKind } from './contract.ts';

/** What the toolbar badge says: minutes until a step's window closes, else hours until hard running. */
export type Badge =
  { kind: 'none' } | { kind: 'urgent' } | { kind: 'minutes'; value: number; step: StepKind } | { kind: 'hours'; value: number };

const soon = 90 * 60_000;

/** @param now ms since the epoch. */
export function badge(plan: Plan | null, now: number): Badge {
  if (!plan) return { kind: 'none' };
  if (plan.triage.level === 'emergency' || plan.triage.level === 'urgent-same-day') return { kind: 'urgent' };
  const closing = plan.steps
    .filter((step) => step.state === 'now')
    .map((step) => ({ step: step.kind, left: Date.parse(step.window.until) - now }))
    .filter(({ left }) => left > 0 && left <= soon)
    .sort((a, b) => a.left - b.left)[0];
  if (closing) return { kind: 'minutes', value: Math.ceil(closing.left / 60_000), step: closing.step };
  const left = plan.readiness ? Date.parse(plan.readiness.hardAt) - now : 0;
  return left > 0 ? { kind: 'hours', value: Math.ceil(left / 3_600_000) } : { kind: 'none' };
}
