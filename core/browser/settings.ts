import * as z from 'zod/mini';

/** What the runner chose of the product itself, as it is kept and sent. */

export const cornerSchema = z.enum(['bottom-end', 'bottom-start', 'top-end', 'top-start']);
const wallTimeSchema = z.string().check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/));
export const settingsSchema = z.strictObject({
  units: z.enum(['metric', 'imperial']),
  language: z.optional(z.string().check(z.maxLength(35))),
  reminders: z.optional(
    z.strictObject({ on: z.boolean(), details: z.boolean(), quietFrom: wallTimeSchema, quietUntil: wallTimeSchema }),
  ),
  overlay: z
    .record(z.string().check(z.maxLength(40)), z.strictObject({ open: z.boolean(), corner: cornerSchema }))
    .check(z.refine((sites) => Object.keys(sites).length <= 100, 'too many sites')),
});
