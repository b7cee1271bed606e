import type { SourceId } from '#core/evidence/sources.ts';
import { threshold, type ThresholdId } from '#core/profile/thresholds.ts';
import type { Grade, InputCertainty, Reason, Text, Unit } from '../contract.ts';
import type { Facts } from '../facts.ts';
import { limitsOf } from './limits.ts';

export type ReasonInput = Reason['inputs'][string];

/** An input with its certainty: what was given, or `missing`. */
export function input(value: number | string | boolean | null | undefined, certainty: InputCertainty, unit?: Unit): ReasonInput {
  if (value === undefined || value === null) return { value: null, certainty: 'missing' };
  return unit === undefined ? { value, certainty } : { value, certainty, unit };
}

export interface ReasonParts {
  rule: string;
  inputs?: Record<string, ReasonInput>;
  threshold?: ThresholdId;
  sources: readonly [SourceId, ...SourceId[]];
  grade: Grade;
  /** Parameters of the sentence `why.<rule>`. */
  params?: Text['params'];
  /** Another sentence than `why.<rule>`, where several rules share one. */
  why?: string;
}

const bodyUnits: readonly (Unit | undefined)[] = ['kg', 'g', 'mg', 'kcal', 'l', 'l/h'];
/** Inputs that speak of weight without a unit of weight. */
const bodyInputs: readonly string[] = ['lostOverTwoPercent', 'lostOfBodyMass'];
const bodyThresholds: readonly string[] = ['refuelProtein', 'refuelProteinFrom65', 'refuelCarbohydrate'];

/**
 * A reason of a line. For runners without numbers of food, energy or weight, inputs and thresholds of that kind are
 * left out here, in one place, whatever a step hands in.
 */
export function reason(facts: Pick<Facts, 'profile'>, parts: ReasonParts): Reason {
  const { numbers } = limitsOf(facts.profile);
  const speaksOfBody = (name: string, { unit }: ReasonInput) => bodyUnits.includes(unit) || bodyInputs.includes(name);
  const { inputs = {} } = parts;
  const shown = () => Object.fromEntries(Object.entries(inputs).filter(([name, given]) => !speaksOfBody(name, given)));
  const personal =
    parts.threshold === undefined || (numbers && bodyThresholds.includes(parts.threshold))
      ? {}
      : { threshold: { id: parts.threshold, value: threshold(facts.profile, parts.threshold) } };
  return {
    rule: parts.rule,
    inputs: numbers ? shown() : inputs,
    ...personal,
    sources: [...parts.sources],
    grade: parts.grade,
    text: { key: parts.why ?? `why.${parts.rule}`, ...(parts.params === undefined ? {} : { params: parts.params }) },
  };
}
