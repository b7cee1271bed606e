import type { CheckIn } from '#core/run/checkIn.ts';
import type { Plan } from '../contract.ts';
import type { Facts } from '../facts.ts';
import { painTriage } from '../formulas/painTriage.ts';
import { longerThanUsual, sorenessPeak, sorenessShare } from '../formulas/sorenessRules.ts';

const hour = 3_600_000;
const curveHours = [0, 6, 12, 24, 36, 48, 72, 96, 120, 144, 168];

/** The newest report of soreness since the run's end, with hours since. */
export function reportedSoreness(checkIns: CheckIn[], runEnd: number): (Facts['reportedSoreness'] & { bilateral: boolean | undefined }) | null {
  const said = checkIns.findLast((one) => one.kind === 'soreness' && Date.parse(one.at) >= runEnd);
  if (said?.kind !== 'soreness') return null;
  const hours = (Date.parse(said.at) - runEnd) / hour;
  return { value: said.value, hours, regions: said.regions ?? [], bilateral: said.bilateral };
}

/** The newest report of pain of the last week; signs of all reports since the run's end stand together. */
export function reportedPain(checkIns: CheckIn[], runEnd: number, now: number): Facts['reportedPain'] {
  const said = checkIns.filter((one) => one.kind === 'pain' && now - Date.parse(one.at) <= 7 * 24 * hour);
  const newest = said.at(-1);
  if (newest?.kind !== 'pain') return null;
  const standing = said.filter((one) => one === newest || Date.parse(one.at) >= runEnd);
  const signs = [...new Set(standing.flatMap((one) => (one.kind === 'pain' ? (one.signs ?? []) : [])))];
  return { value: newest.value ?? 0, region: newest.region, days: newest.days, signs };
}

/** Pain triage: red flags first, the first row that matches counts. Unanswered questions are not taken for a no. */
export function triageOf(
  pain: Facts['reportedPain'],
  soreness: ReturnType<typeof reportedSoreness>,
  weights: Facts['weights'],
  hoursSince: number,
): Plan['triage'] {
  if (!pain && !soreness) return { level: 'none', text: null };
  const row = painTriage({
    signs: new Set((pain?.signs ?? []) as never[]),
    pain: pain?.value ?? 0,
    days: pain?.days ?? 0,
    soreness: soreness?.value ?? 0,
    bilateral: soreness?.bilateral,
    hoursSince,
    weightGain: weights ? Math.max(0, weights.after - weights.before) : 0,
  });
  return row ? { level: row.level, text: { key: `triage.${row.id}` } } : { level: 'none', text: null };
}

/** The forecast of soreness, 0–10, moved by the newest report so that it passes through what was felt. */
export function sorenessForecast(risk: keyof typeof sorenessPeak, reported: Facts['reportedSoreness'], runEnd: number): NonNullable<Plan['soreness']> {
  const usual = sorenessPeak[risk];
  const share = reported ? sorenessShare(reported.hours) : 0;
  const peak = reported && reported.hours >= 6 && share >= 0.1 ? Math.min(10, reported.value / share) : usual;
  const curve = curveHours.map((hours): [number, number] => [hours, Math.round(peak * sorenessShare(hours) * 100) / 100]);
  return {
    peakAt: new Date(runEnd + 45 * hour).toISOString(),
    endsAt: new Date(runEnd + 168 * hour).toISOString(),
    curve,
  };
}

/** Whether reported soreness lasts longer than muscle soreness usually does. */
export const lastsLong = (risk: keyof typeof sorenessPeak, reported: Facts['reportedSoreness']): boolean =>
  reported !== null && longerThanUsual(reported.value, reported.hours, sorenessPeak[risk]);
