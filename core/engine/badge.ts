import type { Plan } from './contract.ts';

/** What the toolbar badge says: minutes until a step's window closes, else hours until hard running. */
export type Badge = { kind: 'none' } | { kind: 'urgent' } | { kind: 'minutes'; value: number } | { kind: 'hours'; value: number };

const soon = 90 * 60_000;

/** @param now ms since the epoch. */
export function badge(plan: Plan | null, now: number): Badge {
  if (!plan) return { kind: 'none' };
  if (plan.triage.level === 'emergency' || plan.triage.level === 'urgent-same-day') return { kind: 'urgent' };
  const closing = plan.steps
    .filter((step) => step.state === 'now')
    .map((step) => Date.parse(step.window.until) - now)
    .filter((left) => left > 0 && left <= soon);
  if (closing.length > 0) return { kind: 'minutes', value: Math.ceil(Math.min(...closing) / 60_000) };
  const left = plan.readiness ? Date.parse(plan.readiness.hardAt) - now : 0;
  return left > 0 ? { kind: 'hours', value: Math.ceil(left / 3_600_000) } : { kind: 'none' };
}
