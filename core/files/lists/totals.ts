import type { Role } from '#core/reading/label.ts';
import type { Activity, Totals } from '../activity.ts';
import type { ImportOptions } from '../answer.ts';
import { fastestSpeed } from '../position.ts';
import { type decimalSignOf, isOfTwo, numberIn, secondsIn } from './cells.ts';
import type { Columns } from './columns.ts';
import type { DateOrder } from './dates.ts';

/** What one row of a list states of its activity. */

const mile = 1609.344;
const foot = 0.3048;
const metres: Record<string, number> = { m: 1, km: 1000, mi: mile, miles: mile, ft: foot };

/** What is known of a list as a whole. */
export interface Sheet {
  columns: Columns;
  sign: ReturnType<typeof decimalSignOf>;
  order: DateOrder | undefined;
  options: ImportOptions;
  /** Strava's own list: its clock is UTC and its values are SI, but for the first of two distances. */
  isStrava: boolean;
}

/** Distance and whether its unit is stated or proved. */
function distanceIn(row: string[], { columns, sign, options }: Sheet): { value: number; isProved: boolean } | undefined {
  const found = (columns.roles.get('distance') ?? []).flatMap(({ index, unit }) => {
    const value = numberIn(row[index], sign);
    return value ? [{ value, unit }] : [];
  });
  const [first, second] = found;
  if (!first) return undefined;
  if (first.unit) return { value: first.value * (metres[first.unit] ?? 1), isProved: true };
  if (second) {
    // The same distance in the shown unit and in metres: their ratio is the unit.
    const ratio = second.value / first.value;
    const isKnown = [1000, mile].some(
      (unit) => Math.abs(ratio / unit - 1) < 0.02 || Math.abs(second.value - first.value * unit) < 6,
    );
    if (isKnown) return { value: second.value, isProved: true };
  }
  // Nobody runs 500 km and more without a break: it can only be metres.
  if (first.value >= 500) return { value: first.value, isProved: true };
  return { value: first.value * (options.units === 'imperial' ? mile : 1000), isProved: false };
}

const timesOf = ({ timerTime, movingTime, elapsedTime }: Totals): number[] =>
  [timerTime, movingTime, elapsedTime].filter((seconds) => seconds !== undefined);

const plainFields = ['averageHeartRate', 'maxHeartRate', 'calories', 'averagePower', 'elevationGain', 'elevationLoss'] as const;

/** The totals of a row, and which of them stand there without their unit. */
export function totalsIn(row: string[], sheet: Sheet): { stated: Totals; assumed: Activity['assumed'] } {
  const { columns, sign, options, isStrava } = sheet;
  const stated: Totals = {};
  const assumed: NonNullable<Activity['assumed']> = [];
  // Of two columns of one name the second holds the exact value.
  const last = <T>(role: Role, read: (cell: string | undefined) => T | undefined) =>
    (columns.roles.get(role) ?? [])
      .flatMap(({ index, unit }) => {
        const value = read(row[index]);
        return value === undefined ? [] : [{ value, unit }];
      })
      .at(-1);
  const distance = distanceIn(row, sheet);
  if (distance) stated.distance = distance.value;
  if (distance && !distance.isProved) assumed.push('distance');
  let isOpen = false;
  for (const [role, name] of [
    ['time', 'timerTime'],
    ['movingTime', 'movingTime'],
    ['elapsedTime', 'elapsedTime'],
  ] as const) {
    const seconds = last(role, (cell) => secondsIn(cell, sign))?.value;
    if (!seconds) continue;
    stated[name] = seconds;
    isOpen ||= last(role, (cell) => isOfTwo(cell))?.value === true;
  }
  // Where nobody can have run so fast, neither can be told.
  const shortest = Math.min(...timesOf(stated));
  if (isOpen && stated.distance !== undefined && stated.distance > fastestSpeed * shortest) return { stated: {}, assumed: [] };
  for (const name of plainFields) {
    const found = last(name, (cell) => numberIn(cell, sign));
    if (!found) continue;
    const isHeight = name === 'elevationGain' || name === 'elevationLoss';
    const factor = !isHeight ? 1 : found.unit ? (metres[found.unit] ?? 1) : !isStrava && options.units === 'imperial' ? foot : 1;
    stated[name] = found.value * factor;
    if (isHeight && !found.unit && !isStrava) assumed.push(name);
  }
  const cadence = last('averageCadence', (cell) => numberIn(cell, sign))?.value;
  // A list does not say whether it counts one foot or both; above 120 it can only be both.
  if (cadence && (isStrava || cadence > 120)) stated.averageCadence = cadence;
  const effort = isStrava ? last('perceivedEffort', (cell) => numberIn(cell, sign))?.value : undefined;
  if (effort) stated.perceivedEffort = effort;
  const temperature = isStrava ? last('temp', (cell) => numberIn(cell, sign))?.value : undefined;
  if (temperature !== undefined) stated.deviceTemperature = temperature;
  return { stated, assumed };
}
