import * as z from 'zod/mini';
import { limits, type ClaimRole } from '#core/reading/claim.ts';
import type { Snapshot } from '#core/sites/snapshot.ts';

/** What a snapshot of a page may hold when it crosses into the worker. A page may be hostile: everything is bounded. */

const text = z.string().check(z.maxLength(300));
const name = z.string().check(z.maxLength(100));
const longer = z.string().check(z.maxLength(400));
const role = z.enum(Object.keys(limits) as ClaimRole[]);

const textListSchema = z.strictObject({
  parents: z.array(z.int()).check(z.maxLength(60_000)),
  texts: z
    .array(
      z.strictObject({
        text,
        at: z.int().check(z.minimum(0)),
        names: z.optional(z.array(name).check(z.maxLength(3))),
        title: z.optional(name),
        mark: z.optional(name),
        unseen: z.optional(z.literal(true)),
        head: z.optional(z.int().check(z.minimum(1), z.maximum(6))),
        typed: z.optional(z.literal(true)),
      }),
    )
    .check(z.maxLength(5_000)),
});

export const snapshotSchema: z.ZodMiniType<Snapshot> = z.strictObject({
  shownIds: z.array(longer).check(z.maxLength(200)),
  script: z.nullable(
    z.strictObject({
      id: z.nullable(longer),
      values: z.partialRecord(role, z.number()),
      start: z.optional(longer),
      sport: z.optional(longer),
    }),
  ),
  sport: z.strictObject({
    keys: z.array(longer).check(z.maxLength(8)),
    words: z.array(longer).check(z.maxLength(8)),
    asides: z.optional(z.array(longer).check(z.maxLength(8))),
    names: z.optional(z.array(longer).check(z.maxLength(8))),
    declared: z.optional(z.array(longer).check(z.maxLength(20))),
  }),
  owner: z.strictObject({ whose: z.enum(['self', 'other', 'unknown']), author: z.optional(longer) }),
  isPlanned: z.boolean(),
  isSignedOut: z.boolean(),
  blocks: z.array(z.strictObject({ block: z.int(), texts: textListSchema })).check(z.maxLength(400)),
  spots: z.array(z.strictObject({ role, text: longer, source: z.enum(['hook', 'attribute', 'input']) })).check(z.maxLength(60)),
  start: z.nullable(
    z.strictObject({
      text: longer,
      zone: z.optional(longer),
      near: z.optional(longer),
      order: z.optional(z.enum(['dmy', 'mdy', 'ymd'])),
    }),
  ),
  units: z.nullable(z.enum(['metric', 'imperial'])),
  languages: z.array(longer).check(z.maxLength(8)),
  region: z.optional(textListSchema),
});
