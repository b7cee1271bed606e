import type { FieldName } from '#core/run/run.ts';
import type { FieldReading } from './reading.ts';

type Fields = Partial<Record<FieldName, FieldReading>>;

/** The value of a field; null where it has none, or several that are still a choice. */
function valueOf(fields: Fields, name: FieldName): number | null {
  const { value = null, choices } = fields[name] ?? {};
  return typeof value === 'number' && !choices ? value : null;
}

/** Lowers fields to `labelled`: they stand as a question, not as a fact. */
function doubt(fields: Fields, ...names: FieldName[]): void {
  for (const name of names) {
    const field = fields[name];
    if (field) fields[name] = { ...field, certainty: 'labelled' };
  }
}

/** Of two fields that contradict each other the proven one stays; where both or none is proven, neither does. */
function doubtUnproven(fields: Fields, one: FieldName, other: FieldName): void {
  const isProven = (name: FieldName) => fields[name]?.source === 'proof';
  if (isProven(one) !== isProven(other)) doubt(fields, isProven(one) ? other : one);
  else doubt(fields, one, other);
}

/** Slower than a very slow walk or faster than any runner over such a distance (records, 100 m to a day), m/s. */
const slowest = 0.3;
const records: [number, number][] = [
  [700, 11],
  [2_500, 8],
  [12_000, 7],
  [25_000, 6.5],
  [60_000, 6],
  [120_000, 5],
  [250_000, 4.4],
];
const fastest = (metres: number): number => records.find(([longest]) => metres < longest)?.[1] ?? 4;

/** kcal per km: 0.5–1.8 kcal/kg/km for 30–200 kg (Margaria 1963 and later work put running near 1 kcal/kg/km). */
const leastPerKm = 15;
const mostPerKm = 360;

/**
 * Checks fields against each other and against physics. Lowers what can't be; returns the reason when distance and time
 * themselves are impossible.
 */
export function implausible(fields: Fields): { reason: string; isTooFast: boolean } | null {
  const distance = valueOf(fields, 'distance');
  const value = (name: FieldName) => valueOf(fields, name);
  const ordered: [FieldName, FieldName][] = [
    ['movingTime', 'timerTime'],
    ['timerTime', 'elapsedTime'],
    ['movingTime', 'elapsedTime'],
  ];
  for (const [shorter, longer] of ordered) {
    const low = value(shorter);
    const high = value(longer);
    // Sites round each time on its own: a second of play.
    if (low !== null && high !== null && low > high + 1.5) doubtUnproven(fields, shorter, longer);
  }
  const average = value('averageHeartRate');
  const max = value('maxHeartRate');
  if (average !== null && max !== null && average > max) doubt(fields, 'averageHeartRate', 'maxHeartRate');
  if (distance) {
    for (const name of ['elevationGain', 'elevationLoss'] as const)
      if ((value(name) ?? 0) > Math.max(30, distance * 0.25)) doubt(fields, name);
    const calories = value('calories');
    const perKm = calories === null ? null : (calories / distance) * 1000;
    if (perKm !== null && distance >= 1000 && (perKm < leastPerKm || perKm > mostPerKm)) doubt(fields, 'calories');
  }
  const time = value('movingTime') ?? value('timerTime') ?? value('elapsedTime');
  if (!distance || !time) return null;
  const speed = distance / time;
  const isTooFast = speed > fastest(distance);
  return isTooFast || speed < slowest ? { reason: `${speed.toFixed(2)} m/s is no runner's average`, isTooFast } : null;
}
