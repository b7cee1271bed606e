/** The names of the fields that a page or file can state. They stand apart from the schemas, which no page has to carry. */
export const fieldNames = [
  'sport',
  'startTime',
  'distance',
  'movingTime',
  'timerTime',
  'elapsedTime',
  'elevationGain',
  'elevationLoss',
  'averageHeartRate',
  'maxHeartRate',
  'calories',
  'averageCadence',
  'averagePower',
  'temperature',
  'humidity',
  'deviceTemperature',
  'perceivedEffort',
] as const;
export type FieldName = (typeof fieldNames)[number];
