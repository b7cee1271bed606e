import * as z from 'zod/mini';
import { fieldNames } from '#core/run/fieldNames.ts';
import { instantSchema, runFieldsShape, runSchema, surfaceSchema, terrainSchema } from '#core/run/run.ts';
import type { RunRecord, Tick } from './state.ts';

/** Schemas of what crosses a border: messages of content scripts, and records that come back from storage. */

// zod's probe for `new Function` would trip the strict policy of our pages.
z.config({ jitless: true });

export const shortText = z.string().check(z.maxLength(200));
export const address = z.string().check(z.maxLength(2_000));
export const fieldName = z.enum(fieldNames);
export const fieldValue = z.union([z.number(), z.string().check(z.maxLength(80))]);

const fieldReadingSchema = z.strictObject({
  value: fieldValue,
  unit: z.string().check(z.maxLength(8)),
  certainty: z.enum(['read', 'labelled', 'estimated', 'asked']),
  source: z.string().check(z.maxLength(40)),
  shown: z.string().check(z.maxLength(80)),
  within: z.optional(z.number()),
  choices: z.optional(z.array(z.number()).check(z.maxLength(8))),
});
const fieldsSchema = z.partialRecord(fieldName, fieldReadingSchema);
const unreadSchema = z.array(fieldName).check(z.maxLength(fieldNames.length));

/** What a page said of a run. The start may be missing: then it is asked for. */
export const readingSchema = z.strictObject({
  ok: z.literal(true),
  site: z.string().check(z.maxLength(40)),
  activity: shortText,
  owner: z.enum(['self', 'unknown']),
  author: z.optional(shortText),
  run: z.strictObject({
    ...runFieldsShape,
    startTime: z.optional(instantSchema),
    terrain: z.optional(terrainSchema),
    surface: z.optional(surfaceSchema),
    race: z.optional(z.boolean()),
  }),
  fields: fieldsSchema,
  unread: unreadSchema,
});
export type ValidReading = z.infer<typeof readingSchema>;

export const recordSchema: z.ZodMiniType<RunRecord> = z.strictObject({
  run: runSchema,
  site: z.string().check(z.maxLength(40)),
  url: z.optional(address),
  fields: fieldsSchema,
  unread: unreadSchema,
  corrections: z.partialRecord(fieldName, fieldValue),
  correctedAt: z.partialRecord(fieldName, instantSchema),
  readAt: instantSchema,
  accounts: z.optional(z.array(shortText)),
});

export const tickSchema: z.ZodMiniType<Tick> = z.strictObject({
  run: shortText,
  step: shortText,
  state: z.enum(['done', 'skipped', 'open']),
  at: instantSchema,
  reason: z.optional(shortText),
});

/** The paths of the first bad fields of a failed validation, for answers and the command line. */
export const badPaths = (error: z.core.$ZodError): string[] =>
  error.issues.slice(0, 50).map((issue) => issue.path.map(String).join('.').slice(0, 200) || '(message)');
