import type { Plan, Step, StepState } from './contract.ts';

/** What became of a step, as the runner said. */
export interface StepTick {
  step: string;
  state: 'done' | 'skipped' | 'open';
  at: string;
}

/** A plan with the states of this moment: ticked steps are done or skipped, the others go by their windows. */
export function withProgress(plan: Plan, ticks: StepTick[], now: string): Plan {
  const newest = new Map<string, StepTick>();
  for (const tick of ticks) {
    const before = newest.get(tick.step);
    if (!before || Date.parse(before.at) <= Date.parse(tick.at)) newest.set(tick.step, tick);
  }
  return {
    ...plan,
    steps: inOrder(plan.steps, Date.parse(now), (step) => newest.get(step.id)?.state ?? 'open'),
  };
}

/** Steps by time with their states; of those that are to come, the first is `next`. */
export function inOrder(steps: Step[], now: number, tickOf: (step: Step) => StepTick['state'] = () => 'open'): Step[] {
  let nextFound = false;
  const stateOf = (step: Step): StepState => {
    const tick = tickOf(step);
    if (tick !== 'open') return tick;
    if (now >= Date.parse(step.window.until)) return 'expired';
    if (now >= Date.parse(step.window.from)) return 'now';
    if (nextFound) return 'later';
    nextFound = true;
    return 'next';
  };
  return steps
    .toSorted(
      (a, b) => Date.parse(a.window.from) - Date.parse(b.window.from) || Date.parse(a.window.until) - Date.parse(b.window.until),
    )
    .map((step) => ({ ...step, state: stateOf(step) }));
}
