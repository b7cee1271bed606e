import type { Plan } from '#core/engine/contract.ts';
import type { Catalogue } from './catalogue.ts';

/** Every `key` of a text anywhere inside. */
function keysIn(value: unknown, keys: Set<string>): void {
  if (typeof value !== 'object' || value === null) return;
  if ('key' in value && typeof value.key === 'string') keys.add(value.key);
  for (const inner of Object.values(value)) keysIn(inner, keys);
}

/**
 * The sentences that a plan uses, out of the whole catalogue: its texts, and the names of its inputs, thresholds,
 * muscles and foods. A face beside a run carries no more than these.
 */
export function textsUsed(plan: Plan | null, catalogue: Catalogue): Catalogue {
  if (!plan) return {};
  const keys = new Set<string>();
  keysIn(plan, keys);
  const statements = [...plan.steps, ...plan.explains, ...plan.cautions];
  for (const reason of [...(plan.readiness?.reasons ?? []), ...statements.flatMap((one) => one.reasons)]) {
    if (reason.threshold) keys.add(`threshold.${reason.threshold.id}`);
    for (const [name, { value }] of Object.entries(reason.inputs)) {
      keys.add(`input.${name}`).add(`input.value.${String(value)}`);
    }
  }
  for (const { input } of plan.missing) keys.add(`input.${input}`);
  for (const step of plan.steps) {
    for (const muscle of step.muscles ?? []) keys.add(`muscle.${muscle}`);
    for (const food of (step.foods ?? []).flat()) keys.add(`food.${food}`).add(`food.${food}.portion`);
  }
  return Object.fromEntries([...keys].flatMap((key) => (catalogue[key] === undefined ? [] : [[key, catalogue[key]]])));
}

/** The sentences that say why a page alone was not enough: a form in that page needs no others beside those of every face. */
export function textsAsked(reasons: readonly (string | undefined)[], catalogue: Catalogue): Catalogue {
  const keys = reasons.map((reason) => `refusal.${String(reason)}`);
  return Object.fromEntries(keys.flatMap((key) => (catalogue[key] === undefined ? [] : [[key, catalogue[key]]])));
}
