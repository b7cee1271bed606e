import type * as z from 'zod/mini';

/**
 * What a later version of Homestretch wrote has keys that this one does not know. The known ones count; the others stay where they
 * are, also when the known ones are written anew, until a version comes that knows them.
 */

type Keys = Record<string, unknown>;
const isObject = (value: unknown): value is Keys => typeof value === 'object' && value !== null && !Array.isArray(value);

/** The keys of an object's schema; null where it is none. */
function shapeOf(schema: z.core.$ZodType): Record<string, z.core.$ZodType> | null {
  const def = schema._zod.def as { type: string; innerType?: z.core.$ZodType; shape?: Record<string, z.core.$ZodType> };
  if (def.type === 'optional' && def.innerType) return shapeOf(def.innerType);
  return def.type === 'object' ? (def.shape ?? null) : null;
}

/** The value without the keys that the schema does not know, at any depth. */
export function knownPart(schema: z.core.$ZodType, value: unknown): unknown {
  const shape = shapeOf(schema);
  if (!shape || !isObject(value)) return value;
  const known = Object.entries(value).flatMap(([key, inner]) => (shape[key] ? [[key, knownPart(shape[key], inner)]] : []));
  return Object.fromEntries(known) as unknown;
}

/** The next value, with what is unknown in the stored one. A part that the next value no longer has is gone as a whole. */
export function withUnknown(schema: z.core.$ZodType, stored: unknown, next: unknown): unknown {
  const shape = shapeOf(schema);
  if (!shape || !isObject(stored) || !isObject(next)) return next;
  const result: Keys = { ...next };
  for (const [key, value] of Object.entries(stored)) {
    const inner = shape[key];
    if (!inner) result[key] = value;
    else if (key in next) result[key] = withUnknown(inner, value, next[key]);
  }
  return result;
}
