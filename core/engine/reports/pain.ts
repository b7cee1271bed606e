import type { CheckIn, PainSign } from '#core/run/checkIn.ts';
import type { Plan } from '../contract.ts';
import type { Facts } from '../facts.ts';
import { painTriage, type PainInputs } from '../formulas/painTriage.ts';
import { muchDrunk } from '../formulas/rehydration.ts';
import { dayLength } from '../measure/timing.ts';
import { atOf, ofKind } from './checkIns.ts';
import type { ReportedSoreness } from './soreness.ts';

type Pain = Extract<CheckIn, { kind: 'pain' }>;

/** Pain told before the run counts this long. */
const beforeRun = 3 * dayLength;
/** …and pain that has lasted over a week this long, for it does not go in a day. */
const lastingBeforeRun = 14 * dayLength;

/** Pain of which no strength is told is not taken for none: it is watched like a mild one. */
const untold = 1;

const isAllClear = (report: Pain) => report.value === 0 && (report.signs ?? []).length === 0;
const sameRegion = (a: Pain, b: Pain) => a.region === b.region;

/** Whether a report alone asks for help today; such a one is only taken back by an all-clear. */
function isRedFlag(report: Pain): boolean {
  const level = painTriage(inputsOf([report], null, dry, atOf(report)))?.level;
  return level === 'emergency' || level === 'urgent-same-day';
}

/** Reports that still stand: a newer one of a region replaces the older, red flags stay until an all-clear of value 0. */
function standing(reports: readonly Pain[]): Pain[] {
  let stand: Pain[] = [];
  for (const report of reports) {
    if (isAllClear(report)) {
      stand = report.region === undefined ? [] : stand.filter((one) => !sameRegion(one, report));
    } else {
      stand = [...stand.filter((one) => !sameRegion(one, report) || isRedFlag(one)), report];
    }
  }
  return stand;
}

/** What was drunk on the run and what it weighed. */
type Drunk = Pick<PainInputs, 'weightGain' | 'drankMuch'>;
const dry: Drunk = { weightGain: 0, drankMuch: false };

function drunkOf(weights: Facts['weights'], minutes: number): Drunk {
  if (weights === null) return dry;
  return {
    weightGain: Math.max(0, weights.after - weights.before),
    drankMuch: weights.drunk > (muchDrunk * minutes) / 60,
  };
}

/** As strong as it was told. A sign alone says what is wrong without it. */
const strengthOf = ({ value, signs = [] }: Pain) => value ?? (signs.length > 0 ? 0 : untold);

function inputsOf(reports: readonly Pain[], soreness: ReportedSoreness | null, drunk: Drunk, now: number): PainInputs {
  const days = reports.map((one) => (one.days === undefined ? 0 : one.days + Math.floor((now - atOf(one)) / dayLength)));
  return {
    signs: new Set(reports.flatMap((one): PainSign[] => one.signs ?? [])),
    pain: Math.max(0, ...reports.map(strengthOf)),
    days: Math.max(0, ...days),
    soreness: soreness?.value ?? 0,
    bilateral: soreness?.bilateral,
    hoursSince: soreness?.hours ?? 0,
    groin: reports.some(({ region = '' }) => /groin/i.test(region)),
    ...drunk,
  };
}

/** Pain that stands at `now`, and what triage makes of it and of soreness: red flags first, never by the newest report alone. */
export function painAndTriage(
  checkIns: readonly CheckIn[],
  runStart: number,
  now: number,
  soreness: ReportedSoreness | null,
  weights: Facts['weights'],
  minutes: number,
): { reportedPain: Facts['reportedPain']; takenBack: boolean; triage: Plan['triage'] } {
  const told = ofKind(checkIns, 'pain', runStart - lastingBeforeRun);
  const reports = standing(told).filter((one) => atOf(one) >= runStart - beforeRun || (one.days ?? 0) > 7);
  const inputs = inputsOf(reports, soreness, drunkOf(weights, minutes), now);
  const row = painTriage(inputs);
  const newest = reports.at(-1);
  const signs = [...inputs.signs];
  return {
    reportedPain:
      newest === undefined
        ? null
        : {
            value: Math.max(0, ...reports.map(({ value = 0 }) => value)),
            region: newest.region,
            days: newest.days === undefined ? undefined : inputs.days,
            signs,
          },
    takenBack: told.some((one) => atOf(one) >= runStart - beforeRun && isRedFlag(one) && !reports.includes(one)),
    triage: row === undefined ? { level: 'none', text: null } : { level: row.level, text: { key: `triage.${row.id}` } },
  };
}
