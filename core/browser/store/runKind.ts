import { recordSchema } from '../schemas.ts';
import type { RunRecord } from '../state.ts';
import type { Facts } from './database.ts';
import type { Kind } from './sound.ts';

/** How stored runs are looked into. */
export const kindOfRuns: Kind<Facts['runs']['value'], RunRecord> = {
  store: 'runs',
  schema: recordSchema,
  valueOf: (item) => item.record,
  keyOf: (item) => item.id,
};

/** How far the starts of one run's records can lie from each other through records between them, ms. */
export const reach = 3_600_000;
