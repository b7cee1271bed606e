import type { Dose, Reason, Step, StepKind, StepState, Text } from '../contract.ts';
import type { Facts } from '../facts.ts';

export const minute = 60_000;
export const hour = 60 * minute;

export interface StepParts {
  kind: StepKind;
  /** Tells two steps of one kind apart. */
  variant?: string;
  /** ms since the epoch. */
  from: number;
  until: number;
  text: Text;
  detail?: Text[];
  reasons: [Reason, ...Reason[]];
  dose?: Dose;
  muscles?: string[];
  foods?: string[][];
  alternatives?: Text[];
}

/** Where `now` stands to a window. */
export function stateAt(now: number, from: number, until: number): StepState {
  if (now >= until) return 'expired';
  return now < from ? 'later' : 'now';
}

/** A line of the plan. Its window never lies before the end of the run. */
export function step(facts: Facts, parts: StepParts): Step {
  const { kind, variant, text, detail = [], reasons, dose = {}, muscles, foods, alternatives } = parts;
  const from = Math.max(parts.from, facts.runEnd);
  const until = Math.max(parts.until, from);
  return {
    id: variant === undefined ? kind : `${kind}.${variant}`,
    kind,
    window: { from: new Date(from).toISOString(), until: new Date(until).toISOString() },
    state: stateAt(facts.now, from, until),
    text,
    ...(detail.length > 0 ? { detail } : {}),
    reasons,
    dose,
    ...(muscles === undefined ? {} : { muscles }),
    ...(foods === undefined ? {} : { foods }),
    ...(alternatives === undefined ? {} : { alternatives }),
  };
}

/** Hours from the end of the run to now. */
export function hoursSince(facts: Facts): number {
  return (facts.now - facts.runEnd) / hour;
}
