import type { CheckIn } from '#core/run/checkIn.ts';
import type { Plan } from '../contract.ts';
import { interpolate } from '../formulas/interpolate.ts';
import { sorenessPeak, sorenessShape, sorenessShare } from '../formulas/sorenessRules.ts';
import { hour } from '../measure/timing.ts';
import { atOf, ofKind } from './checkIns.ts';

export interface ReportedSoreness {
  /** 0–10 */
  value: number;
  /** From the end of the run to the report. */
  hours: number;
  regions: string[];
  bilateral: boolean | undefined;
}

/** The newest soreness told since the run began. */
export function reportedSoreness(checkIns: readonly CheckIn[], start: number, end: number): ReportedSoreness | null {
  const newest = ofKind(checkIns, 'soreness', start).at(-1);
  if (newest === undefined) return null;
  const hours = Math.max(0, (atOf(newest) - end) / hour);
  return { value: newest.value, hours, regions: newest.regions ?? [], bilateral: newest.bilateral };
}

/** Ache before this is of the run itself and says little of the days to come, h. */
const tellsFrom = 12;
const peakHour = 45;
const peakFrom = 42;
const peakUntil = 48;
/** Where the usual curve is as good as over, a reported ache is taken to fade over this long, h. */
const fade = 72;

export type SorenessCurve = (hours: number) => number;

/**
 * Soreness 0–10 over the hours after the run: the usual shape, moved so that it passes through what was told. Before the
 * peak a report moves the peak as far as the shape has come; after it the rest is scaled (ours).
 */
export function sorenessCurve(risk: keyof typeof sorenessPeak, told: ReportedSoreness | null): SorenessCurve {
  const usual = sorenessPeak[risk];
  const base: SorenessCurve = (hours) => usual * sorenessShare(hours);
  if (told === null || told.hours < tellsFrom) return base;
  const { hours: at, value } = told;
  const share = sorenessShare(at);
  if (at <= peakUntil) {
    const peak = Math.min(10, usual * (1 - share) + value);
    const rise = [
      [at, value],
      [Math.max(at, peakFrom), peak],
      [peakUntil, peak],
    ] as const;
    return (hours) => (hours < at ? base(hours) : hours <= peakUntil ? interpolate(rise, hours) : peak * sorenessShare(hours));
  }
  if (share >= 0.1) return (hours) => (hours < at ? base(hours) : (value * sorenessShare(hours)) / share);
  return (hours) => (hours < at ? base(hours) : Math.max(0, value * (1 - (hours - at) / fade)));
}

const shown = (value: number) => Math.round(value * 10) / 10;
/** Below this soreness counts as gone. */
const gone = 0.5;

/** First whole hour from `from` at which the curve is below a value, h; the curve ends within weeks. */
export function firstBelow(curve: SorenessCurve, value: number, from: number): number {
  let hours = from;
  while (curve(hours) >= value && hours < 24 * 30) hours++;
  return hours;
}

/** The forecast as the plan holds it: peak, end and points of the curve; instants from the end of the run, ms. */
export function sorenessForecast(
  risk: keyof typeof sorenessPeak,
  told: ReportedSoreness | null,
  end: number,
): NonNullable<Plan['soreness']> {
  const curve = sorenessCurve(risk, told);
  const at = told !== null && told.hours >= tellsFrom ? told.hours : null;
  const hours = [...sorenessShape.map(([h]) => h as number), ...(at === null ? [] : [Math.ceil(at * 10) / 10])];
  const late = at !== null && at > 120 ? [at + fade / 2, at + fade].map(Math.round) : [];
  const points = [...new Set([...hours, ...late])].sort((a, b) => a - b);
  const peak = at !== null && at > peakUntil ? at : peakHour;
  const instant = (h: number) => new Date(end + h * hour).toISOString();
  return {
    peakAt: instant(peak),
    endsAt: instant(firstBelow(curve, gone, peak)),
    curve: points.map((h): [number, number] => [h, shown(curve(h))]),
  };
}
