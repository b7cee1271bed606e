import * as z from 'zod/mini';
import { instantSchema } from './run.ts';

/** A check-in: effort, soreness, pain, sleep, weight or stitch as the runner reports them. kg, litres, hours; scales 0–10. */

const between = (low: number, high: number) => z.number().check(z.gte(low), z.lte(high));
const at = instantSchema;

export const painSigns = [
  'chestPain',
  'breathless',
  'fainting',
  'confusion',
  'collapse',
  'heat',
  'headache',
  'vomiting',
  'darkUrine',
  'calfSwelling',
  'focalBonePain',
  'nightPain',
  'altersGait',
  'swelling',
  'unilateral',
] as const;
export type PainSign = (typeof painSigns)[number];

const region = z.string().check(z.minLength(1), z.maxLength(40));

export const checkInSchema = z.discriminatedUnion('kind', [
  z.strictObject({ at, kind: z.literal('effort'), value: between(0, 10) }),
  z.strictObject({
    at,
    kind: z.literal('soreness'),
    value: between(0, 10),
    regions: z.optional(z.array(region).check(z.maxLength(60))),
    bilateral: z.optional(z.boolean()),
  }),
  z.strictObject({
    at,
    kind: z.literal('pain'),
    value: z.optional(between(0, 10)),
    region: z.optional(region),
    days: z.optional(between(0, 3_650)),
    signs: z.optional(z.array(z.enum(painSigns)).check(z.maxLength(60))),
  }),
  z.strictObject({ at, kind: z.literal('sleep'), hours: between(0, 24) }),
  z.strictObject({
    at,
    kind: z.literal('weight'),
    before: z.optional(between(30, 200)),
    after: z.optional(between(30, 200)),
    drunk: z.optional(between(0, 20)),
    urine: z.optional(between(0, 10)),
  }),
  z.strictObject({ at, kind: z.literal('stitch') }),
]);

export type CheckIn = z.infer<typeof checkInSchema>;
