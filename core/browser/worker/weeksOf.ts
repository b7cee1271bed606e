import type { Plan, PlanRequest } from '#core/engine/contract.ts';
import { nextDay } from '#core/engine/formulas/training.ts';
import { formAt, formFrom, type Entry } from '#core/engine/history/entry.ts';
import { localDay } from '#core/engine/measure/timing.ts';
import type { Weeks } from '../state.ts';

const span = 42;
const whole = (value: number) => Math.round(value);

/**
 * Load and form of the six weeks that end today; of fewer days where fewer are known. Null where the plan
 * tells no load or no hours: something speaks against running then, or training is no subject.
 * @param entries of the runs before this one, six weeks back and at least the last.
 */
export function weeksOf(
  { run, timeZone, now }: Pick<PlanRequest, 'run' | 'timeZone' | 'now'>,
  plan: Plan,
  entries: readonly Entry[],
): Weeks | null {
  if (plan.load === null || plan.readiness === null) return null;
  const runDay = localDay(Date.parse(run.startTime), run.timeZone ?? timeZone);
  const today = Math.max(runDay, localDay(Date.parse(now), timeZone));
  const firstKnown = Math.min(entries[0]?.firstDay ?? runDay, runDay);
  const from = Math.max(firstKnown, today - span + 1);
  let form = formAt(
    entries.findLast((entry) => entry.day < from),
    from,
  );
  const loads = new Map([[runDay, plan.load.value]]);
  for (const { day, load } of entries) loads.set(day, (loads.get(day) ?? 0) + load);
  const days: Weeks['days'] = [];
  for (let day = from; day <= today; day++) {
    const load = loads.get(day) ?? 0;
    form = nextDay(form, load);
    const isKnown = day - firstKnown >= formFrom;
    days.push([whole(load), isKnown ? whole(form.fitness) : null, isKnown ? whole(form.fatigue) : null]);
  }
  return { from, days };
}
