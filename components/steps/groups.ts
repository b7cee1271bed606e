import type { Step } from '#core/engine/contract.ts';

export const groupNames = ['now', 'next', 'later', 'done', 'expired'] as const;
export type GroupName = (typeof groupNames)[number];

/** Where a step stands in the checklist: a skipped one rests beside the done ones. */
const groupOf = (step: Step): GroupName => (step.state === 'skipped' ? 'done' : step.state);

/** The steps of one group, by the start of their windows. */
export function stepsIn(group: GroupName, steps: Step[]): Step[] {
  return steps.filter((step) => groupOf(step) === group).sort((a, b) => Date.parse(a.window.from) - Date.parse(b.window.from));
}

/** The step to name where there is room for one: due now and closing first, else the one that comes first. */
export function nextStep(steps: Step[]): Step | undefined {
  const due = steps
    .filter((step) => step.state === 'now')
    .sort((a, b) => Date.parse(a.window.until) - Date.parse(b.window.until));
  return due[0] ?? stepsIn('next', steps)[0] ?? stepsIn('later', steps)[0];
}
