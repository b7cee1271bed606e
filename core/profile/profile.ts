import * as z from 'zod/mini';
import { instantSchema } from '#core/run/run.ts';

/** The runner, as they told us. SI; every field optional. What is unknown is never filled in silently. */

const between = (low: number, high: number) => z.number().check(z.gte(low), z.lte(high));
const wallTime = z.string().check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/));

export const dietSchema = z.strictObject({
  pattern: z.optional(z.enum(['any', 'vegetarian', 'vegan'])),
  glutenFree: z.optional(z.boolean()),
  dairyFree: z.optional(z.boolean()),
  nutFree: z.optional(z.boolean()),
  halal: z.optional(z.boolean()),
});

export const healthFlags = [
  'pregnant',
  'postpartum',
  'heartCondition',
  'betaBlocker',
  'diabetes',
  'neuropathy',
  'kidneyDisease',
  'hypertension',
  'raynaud',
  'bloodThinners',
  'eatingDisorderRisk',
  'illness',
] as const;
export type HealthFlag = (typeof healthFlags)[number];

const flag = z.optional(z.boolean());
export const healthSchema = z.strictObject({
  pregnant: flag,
  postpartum: flag,
  heartCondition: flag,
  betaBlocker: flag,
  diabetes: flag,
  neuropathy: flag,
  kidneyDisease: flag,
  hypertension: flag,
  raynaud: flag,
  bloodThinners: flag,
  eatingDisorderRisk: flag,
  illness: flag,
} satisfies Record<HealthFlag, typeof flag>);

export const sessionKindSchema = z.enum(['easy', 'long', 'tempo', 'intervals', 'race', 'strength']);

export const profileSchema = z.strictObject({
  age: z.optional(between(13, 100)),
  sex: z.optional(z.enum(['female', 'male', 'unspecified'])),
  bodyMass: z.optional(between(30, 200)),
  height: z.optional(between(1.2, 2.2)),
  restingHeartRate: z.optional(between(30, 110)),
  maxHeartRate: z.optional(between(120, 230)),
  thresholdHeartRate: z.optional(between(60, 230)),
  /** Seconds per kilometre. */
  thresholdPace: z.optional(between(120, 1_200)),
  /** Measured sweat rates: l/h at °C. */
  sweatRates: z.optional(
    z.array(z.strictObject({ rate: between(0, 6), temperature: z.optional(between(-30, 50)) })).check(z.maxLength(500)),
  ),
  /** mmol/l. */
  sweatSodium: z.optional(between(5, 120)),
  wakeTime: z.optional(wallTime),
  /** Minutes from lights out to sleep. */
  bedLatency: z.optional(between(0, 180)),
  /** Hours a night. */
  sleepNeed: z.optional(between(4, 12)),
  diet: z.optional(dietSchema),
  /** No numbers of food, energy or weight anywhere. */
  quiet: z.optional(z.boolean()),
  health: z.optional(healthSchema),
  nextSession: z.optional(z.strictObject({ at: instantSchema, kind: sessionKindSchema })),
  /** Personal values of engine thresholds, by id. */
  thresholds: z.optional(
    z
      .record(z.string().check(z.maxLength(80)), z.number())
      .check(z.refine((values) => Object.keys(values).length <= 500, 'too many')),
  ),
});

export type Profile = z.infer<typeof profileSchema>;
export type Diet = z.infer<typeof dietSchema>;
export type SessionKind = z.infer<typeof sessionKindSchema>;
