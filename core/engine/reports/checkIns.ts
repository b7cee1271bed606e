import type { CheckIn } from '#core/run/checkIn.ts';
import { dayLength, hour } from '../measure/timing.ts';

/** Instant of a check-in, ms. */
export const atOf = (checkIn: CheckIn) => Date.parse(checkIn.at);

/** Check-ins up to `now` by time; of equal times those given later count as newer. */
export function orderedCheckIns(checkIns: readonly CheckIn[], now: number): CheckIn[] {
  return checkIns.filter((checkIn) => atOf(checkIn) <= now).toSorted((a, b) => atOf(a) - atOf(b));
}

/** The check-ins of one kind between two instants (both included), oldest first. */
export function ofKind<K extends CheckIn['kind']>(
  checkIns: readonly CheckIn[],
  kind: K,
  from: number,
  until = Infinity,
): Extract<CheckIn, { kind: K }>[] {
  return checkIns.filter(
    (checkIn): checkIn is Extract<CheckIn, { kind: K }> =>
      checkIn.kind === kind && atOf(checkIn) >= from && atOf(checkIn) <= until,
  );
}

/** The newest effort told of a run: from its start to a day after its end. */
export function reportedEffort(checkIns: readonly CheckIn[], start: number, end: number): number | null {
  return ofKind(checkIns, 'effort', start, end + dayLength).at(-1)?.value ?? null;
}

/** Hours of the newest night told since the day before the run. */
export function lastSleep(checkIns: readonly CheckIn[], start: number): number | null {
  return ofKind(checkIns, 'sleep', start - dayLength).at(-1)?.hours ?? null;
}

/** Weights around a run, kg and l: the newest before and after between 6 h before its start and 6 h after its end. */
export function weightsAround(checkIns: readonly CheckIn[], start: number, end: number) {
  const told = ofKind(checkIns, 'weight', start - 6 * hour, end + 6 * hour);
  const before = told.findLast((one) => one.before !== undefined)?.before;
  const after = told.findLast((one) => one.after !== undefined)?.after;
  if (before === undefined || after === undefined) return null;
  const drunk = told.findLast((one) => one.drunk !== undefined)?.drunk ?? 0;
  const urine = told.findLast((one) => one.urine !== undefined)?.urine ?? 0;
  return { before, after, drunk, urine };
}
