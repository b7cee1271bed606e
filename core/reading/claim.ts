import type { FieldName } from '#core/run/run.ts';
import type { Role } from './label.ts';
import type { Quantity } from './quantity.ts';
import type { Kind } from './kind.ts';

/** A role that arithmetic or a field can use. */
export type ClaimRole = Exclude<FieldName, 'sport' | 'startTime'> | 'pace' | 'movingPace';

/** The statement that a value has a role, and what it rests on. */
export interface Claim {
  role: ClaimRole;
  readings: Quantity[];
  /** `hook`, `script`, `attribute`, `input`: the site's own place says so, in any language; `label`, `shape`: words or unit alone. */
  source: 'hook' | 'script' | 'attribute' | 'input' | 'label' | 'shape';
  shown: string;
}

interface Limit {
  kinds: Kind[];
  low: number;
  high: number;
  /** Finest step that such a value is shown with, in SI. */
  finest: number;
  unit: string;
}

const second = { low: 1, high: 172_800, finest: 0.001, unit: 's' };

/** What a role's value can be: kinds of unit and the outer limits of what a run is. SI. */
export const limits: Record<ClaimRole, Limit> = {
  distance: { kinds: ['length'], low: 10, high: 500_000, finest: 0, unit: 'm' },
  movingTime: { kinds: ['duration'], ...second },
  timerTime: { kinds: ['duration'], ...second },
  elapsedTime: { kinds: ['duration'], ...second, high: 604_800 },
  pace: { kinds: ['pace', 'speed'], low: 0.05, high: 15, finest: 0, unit: 's/m' },
  movingPace: { kinds: ['pace', 'speed'], low: 0.05, high: 15, finest: 0, unit: 's/m' },
  elevationGain: { kinds: ['length'], low: 0, high: 30_000, finest: 0.003, unit: 'm' },
  elevationLoss: { kinds: ['length'], low: 0, high: 30_000, finest: 0.003, unit: 'm' },
  averageHeartRate: { kinds: ['beats', 'steps', 'number'], low: 30, high: 230, finest: 0.1, unit: 'bpm' },
  maxHeartRate: { kinds: ['beats', 'steps', 'number'], low: 30, high: 230, finest: 0.1, unit: 'bpm' },
  calories: { kinds: ['energy', 'number'], low: 1, high: 30_000, finest: 0.02, unit: 'kcal' },
  averageCadence: { kinds: ['steps', 'beats', 'number'], low: 30, high: 300, finest: 0.01, unit: 'spm' },
  averagePower: { kinds: ['power'], low: 1, high: 1_000, finest: 0.01, unit: 'W' },
  temperature: { kinds: ['celsius'], low: -30, high: 50, finest: 0.01, unit: '°C' },
  humidity: { kinds: ['percent'], low: 1, high: 100, finest: 0.01, unit: '%' },
  deviceTemperature: { kinds: ['celsius'], low: -40, high: 60, finest: 0.01, unit: '°C' },
  perceivedEffort: { kinds: ['number'], low: 0, high: 10, finest: 0.1, unit: '' },
};

const kilometres = ['km', 'mi'];

const lengths = { km: 1000, mi: 1609.344 };

/** `5'00"` that is called a pace is one per the unit of its distance: it stands for both until the distance tells. */
const barePaces = ({ value, within }: Quantity): Quantity[] =>
  Object.entries(lengths).map(([name, metres]) => ({
    kind: 'pace',
    value: value / metres,
    within: within / metres,
    unit: `/${name}?`,
  }));

/** The readings of a value that can have this role. Numbers from a site's script carry no step and always fit in that. */
export function fitting(role: ClaimRole, readings: Quantity[]): Quantity[] {
  const limit = limits[role];
  const isHeight = role === 'elevationGain' || role === 'elevationLoss';
  const isPace = role === 'pace' || role === 'movingPace';
  const meant = isPace
    ? readings.flatMap((reading) => (reading.kind === 'duration' && reading.within < 1 ? barePaces(reading) : [reading]))
    : readings;
  return meant.filter(
    ({ kind, value, within, unit }) =>
      limit.kinds.includes(kind) &&
      value >= limit.low &&
      value <= limit.high &&
      (within === 0 || within * 2 >= limit.finest) &&
      !(isHeight && kilometres.includes(unit)),
  );
}

/** The role that a bare unit gives in a headline of totals: kilometres are its distance, metres its climb. */
export function roleOfShape(readings: Quantity[], headlineTime: ClaimRole): ClaimRole | null {
  const kinds = new Set(readings.map(({ kind }) => kind));
  if (readings.some(({ unit }) => kilometres.includes(unit))) return 'distance';
  if (kinds.has('pace') || kinds.has('speed')) return 'pace';
  // Two or three clock parts are a time; `45 m` is not known to be one.
  if (kinds.size === 1 && kinds.has('duration')) return headlineTime;
  return kinds.has('length') ? 'elevationGain' : kinds.has('percent') ? 'humidity' : null;
}

/** The claim role of a label's role, with the site's meaning of the ambiguous ones. */
export function claimRole(role: Role, means: Partial<Record<Role, ClaimRole>>): ClaimRole | null {
  const meant = means[role];
  if (meant) return meant;
  if (role === 'speed') return 'pace';
  return role in limits ? (role as ClaimRole) : null;
}
