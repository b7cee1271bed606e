/**
 * The messages and fields of the FIT protocol that a run needs: number of the message; for each field its number and, where the
 * stored integer is scaled, `value = stored / scale − offset`. SI as in the protocol's public profile.
 */

export interface MessageTable {
  number: number;
  fields: Record<string, readonly [number: number, scale?: number, offset?: number]>;
}

/** Seconds from 1970 to the protocol's epoch, 1989-12-31T00:00:00Z. */
export const fitEpoch = 631_065_600;

const summary = {
  timestamp: [253],
  startTime: [2],
  elapsedTime: [7, 1000],
  timerTime: [8, 1000],
  distance: [9, 100],
  calories: [11],
} as const;

export const fileId = { number: 0, fields: { type: [0] } } as const satisfies MessageTable;
export const sportMessage = { number: 12, fields: { sport: [0], subSport: [1] } } as const satisfies MessageTable;
export const session = {
  number: 18,
  fields: {
    ...summary,
    sport: [5],
    subSport: [6],
    averageHeartRate: [16],
    maxHeartRate: [17],
    cadence: [18],
    averagePower: [20],
    elevationGain: [22],
    elevationLoss: [23],
    temperature: [57],
    movingTime: [59, 1000],
    fractionalCadence: [92, 128],
    /** Tenths of a point: 0–100. */
    perceivedEffort: [193, 10],
  },
} as const satisfies MessageTable;
export const lap = {
  number: 19,
  fields: {
    ...summary,
    averageHeartRate: [15],
    maxHeartRate: [16],
    elevationGain: [21],
    elevationLoss: [22],
    sport: [25],
    subSport: [39],
  },
} as const satisfies MessageTable;
export const record = {
  number: 20,
  fields: {
    timestamp: [253],
    latitude: [0],
    longitude: [1],
    altitude: [2, 5, 500],
    heartRate: [3],
    cadence: [4],
    distance: [5, 100],
    power: [7],
    temperature: [13],
    fractionalCadence: [53, 128],
    enhancedAltitude: [78, 5, 500],
  },
} as const satisfies MessageTable;
/** event 0 is the timer; types: 0 start, 1 stop, 4 stop all, 8 and 9 stop and disable. */
export const event = { number: 21, fields: { timestamp: [253], event: [0], type: [1] } } as const satisfies MessageTable;
export const fieldDescription = {
  number: 206,
  fields: { developer: [0], field: [1], baseType: [2], scale: [6], offset: [7], nativeMessage: [14], nativeField: [15] },
} as const satisfies MessageTable;
/** Text of a field description: name and units. */
export const descriptionName = 3;

export const messageTables: MessageTable[] = [fileId, sportMessage, session, lap, record, event, fieldDescription];

export type Message<Table extends MessageTable> = { [Field in keyof Table['fields']]?: number };

/** The kinds of file (file_id.type) that hold a completed activity; others by name. */
export const activityTypes = [4, 20];
export const fileTypes: Record<number, string> = {
  1: 'device',
  2: 'settings',
  3: 'sport settings',
  5: 'workout',
  6: 'course',
  7: 'schedule',
  9: 'weight',
  10: 'totals',
  11: 'goals',
  14: 'blood pressure',
  15: 'monitoring',
  28: 'monitoring',
  32: 'monitoring',
  34: 'segment',
  35: 'segment list',
};
