import type { FieldName } from '#core/run/run.ts';

/** The fields of a run in the order in which a runner looks for them. (core/run's own list would bring its schema along.) */
export const fieldNames: FieldName[] = [
  'startTime',
  'distance',
  'movingTime',
  'timerTime',
  'elapsedTime',
  'averageHeartRate',
  'maxHeartRate',
  'elevationGain',
  'elevationLoss',
  'averageCadence',
  'averagePower',
  'calories',
  'temperature',
  'humidity',
  'deviceTemperature',
  'perceivedEffort',
  'sport',
];
