import * as z from 'zod/mini';

/**
 * One completed run. SI units throughout: metres, seconds, °C, kcal, bpm, spm (both feet), watts; humidity in %.
 * Ranges are the outer plausibility limits: a value outside is rejected, never clamped.
 */

/** An instant in ISO 8601 with an offset or `Z`. */
export const instantSchema = z.iso.datetime({ offset: true });

/** An IANA time zone that this runtime knows. */
export const timeZoneSchema = z.string().check(
  z.refine((zone) => {
    try {
      new Intl.DateTimeFormat('en', { timeZone: zone });
      return true;
    } catch {
      return false;
    }
  }, 'unknown time zone'),
);

const between = (low: number, high: number) => z.number().check(z.gte(low), z.lte(high));

/** The measured fields of a run, all optional but the start. */
export const runFieldsShape = {
  sport: z.optional(z.literal('run')),
  startTime: instantSchema,
  distance: z.optional(between(0, 500_000)),
  movingTime: z.optional(between(0, 172_800)),
  timerTime: z.optional(between(0, 172_800)),
  elapsedTime: z.optional(between(0, 604_800)),
  elevationGain: z.optional(between(0, 30_000)),
  elevationLoss: z.optional(between(0, 30_000)),
  averageHeartRate: z.optional(between(30, 230)),
  maxHeartRate: z.optional(between(30, 230)),
  calories: z.optional(between(0, 30_000)),
  averageCadence: z.optional(between(30, 300)),
  averagePower: z.optional(between(0, 1_000)),
  temperature: z.optional(between(-30, 50)),
  humidity: z.optional(between(1, 100)),
  deviceTemperature: z.optional(between(-40, 60)),
  perceivedEffort: z.optional(between(0, 10)),
};

/** Time in one heart-rate zone: bounds in bpm (`to` may be missing in the last zone). */
export const heartRateZoneSchema = z.strictObject({
  from: between(0, 230),
  to: z.optional(between(0, 300)),
  seconds: between(0, 172_800),
});

/** What is kept of a recorded stream: enough for the engine, small enough to keep for years. */
export const streamSummarySchema = z.strictObject({
  /** Seconds spent at each whole heart rate: [bpm, seconds]. */
  heartRateSeconds: z.optional(z.array(z.tuple([between(30, 230), between(0, 172_800)]))),
  /** First and second half by moving time, without the first ten minutes: graded speed in m/s, heart rate in bpm. */
  halves: z.optional(z.array(z.strictObject({ speed: between(0, 15), heartRate: between(30, 230) }))),
  /** Coefficient of variation of pace, as a fraction. */
  paceVariation: z.optional(between(0, 10)),
  /** Total drop and the longest continuous one, in metres. */
  descent: z.optional(between(0, 30_000)),
  /** Minutes at the end below 65 % of maximum heart rate or below 70 % of mean speed. */
  easyMinutesAtEnd: z.optional(between(0, 2_880)),
  /** Normalised graded speed, m/s. */
  normalisedSpeed: z.optional(between(0, 15)),
  /** Best times over distances: metres, seconds. */
  bestEfforts: z.optional(z.array(z.strictObject({ distance: between(100, 500_000), seconds: between(1, 172_800) }))),
  /** Metres between the first and the last recorded point. */
  startEndDistance: z.optional(between(0, 500_000)),
});

export const terrainSchema = z.enum(['flat', 'hilly', 'uphill', 'downhill', 'trail', 'technical']);
export const surfaceSchema = z.enum(['road', 'track', 'trail', 'treadmill', 'mixed']);

export const runSchema = z.strictObject({
  id: z.string().check(z.minLength(1), z.maxLength(200)),
  ...runFieldsShape,
  timeZone: z.optional(timeZoneSchema),
  heartRateZones: z.optional(z.array(heartRateZoneSchema)),
  streamSummary: z.optional(streamSummarySchema),
  race: z.optional(z.boolean()),
  terrain: z.optional(terrainSchema),
  surface: z.optional(surfaceSchema),
});

export type Run = z.infer<typeof runSchema>;
export type Surface = z.infer<typeof surfaceSchema>;
export type Terrain = z.infer<typeof terrainSchema>;
export type { FieldName } from './fieldNames.ts';
