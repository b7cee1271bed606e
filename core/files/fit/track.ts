import type { Sample } from '../activity.ts';
import { inOrder } from '../rising.ts';
import type { Decoded } from './decode.ts';
import { event, fitEpoch, record, type Message } from './messages.table.ts';

/** ms since the epoch of a FIT timestamp. */
export const instantOf = (timestamp: number): number => (timestamp + fitEpoch) * 1000;

const degrees = 180 / 2 ** 31;
const stopTypes = new Set([1, 4, 8, 9]);
const timerEvent = 0;

/** Times at which the timer was stopped, seconds of the protocol's epoch. */
function stopsOf(messages: Decoded[]): number[] {
  return messages.flatMap(({ number, values }) => {
    const { event: kind, type, timestamp }: Message<typeof event> = values;
    const isStop = number === event.number && kind === timerEvent && stopTypes.has(type ?? -1);
    return isStop && timestamp !== undefined ? [timestamp] : [];
  });
}

function sampleOf(message: Decoded, timestamp: number, stretch: number): Sample {
  const values: Message<typeof record> = message.values;
  const sample: Sample = { time: instantOf(timestamp), stretch };
  const altitude = values.enhancedAltitude ?? values.altitude;
  const power = values.power ?? message.developerPower;
  if (values.distance !== undefined) sample.distance = values.distance;
  if (altitude !== undefined) sample.altitude = altitude;
  if (values.heartRate !== undefined) sample.heartRate = values.heartRate;
  if (values.cadence !== undefined) sample.cadence = values.cadence + (values.fractionalCadence ?? 0);
  if (power !== undefined) sample.power = power;
  if (values.temperature !== undefined) sample.temperature = values.temperature;
  if (values.latitude !== undefined && values.longitude !== undefined) {
    sample.latitude = values.latitude * degrees;
    sample.longitude = values.longitude * degrees;
  }
  return sample;
}

/** A recorded track, and whether its clock can be believed. */
export interface FitTrack {
  samples: Sample[];
  isSound: boolean;
}

/** The records of a FIT part as samples; each stop of the timer ends a stretch. Records whose clock jumps are left out. */
export function fitTrack(messages: Decoded[]): FitTrack {
  const stops = stopsOf(messages).toSorted((a, b) => a - b);
  const records = messages.flatMap((message) => {
    const time = message.number === record.number ? message.values.timestamp : undefined;
    return time === undefined ? [] : [{ time, message }];
  });
  const { kept, isSound } = inOrder(records);
  let stretch = 0;
  const samples = kept.map(({ time, message }) => {
    while ((stops[stretch] ?? Infinity) < time) stretch += 1;
    return sampleOf(message, time, stretch);
  });
  return { samples, isSound };
}
