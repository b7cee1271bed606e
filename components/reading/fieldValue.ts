import type { Unit } from '#core/engine/contract.ts';
import type { FieldName } from '#core/run/run.ts';
import type { Words } from '../text/text.tsx';

/** The SI unit of each field of a run, and the digits that a runner expects. */
const fieldUnits: Partial<Record<FieldName, { unit: Unit; digits?: number; scale?: number }>> = {
  distance: { unit: 'km', digits: 2, scale: 1 / 1_000 },
  movingTime: { unit: 's' },
  timerTime: { unit: 's' },
  elapsedTime: { unit: 's' },
  elevationGain: { unit: 'm' },
  elevationLoss: { unit: 'm' },
  averageHeartRate: { unit: 'bpm' },
  maxHeartRate: { unit: 'bpm' },
  calories: { unit: 'kcal' },
  averageCadence: { unit: 'spm' },
  averagePower: { unit: 'W' },
  temperature: { unit: '°C' },
  humidity: { unit: '%' },
  deviceTemperature: { unit: '°C' },
};

/** A field's value as the runner reads it. */
export function fieldValue(words: Words, name: FieldName, value: number | string): string {
  if (name === 'startTime') return words.show({ instant: String(value) });
  if (name === 'sport') return words.name(`sport.${value}`);
  if (typeof value === 'string') return value;
  const kind = fieldUnits[name];
  if (!kind) return words.show(value);
  return words.show({
    value: value * (kind.scale ?? 1),
    unit: kind.unit,
    ...(kind.digits === undefined ? {} : { digits: kind.digits }),
  });
}
