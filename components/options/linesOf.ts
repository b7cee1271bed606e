import type { Plan, Reason, Text } from '#core/engine/contract.ts';

/** The lines of a plan that rest on a threshold: the hours, the steps, what to mind and what is explained. */
export function linesOf(plan: Plan | null, threshold: string): Text[] {
  if (!plan) return [];
  const rests = ({ reasons }: { reasons: Reason[] }) => reasons.some((reason) => reason.threshold?.id === threshold);
  const { readiness } = plan;
  const hours: Text[] =
    readiness && rests(readiness)
      ? [{ key: 'thresholds.hours', params: { easy: { instant: readiness.easyAt }, hard: { instant: readiness.hardAt } } }]
      : [];
  return [...hours, ...[...plan.steps, ...plan.cautions, ...plan.explains].filter(rests).map((line) => line.text)];
}
