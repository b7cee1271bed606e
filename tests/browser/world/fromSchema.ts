import fc from 'fast-check';

/** Values of the shape of a schema, whether or not they pass its finer checks; and the same with something wrong in them. */

interface Definition {
  type: string;
  shape?: Record<string, Schema>;
  innerType?: Schema;
  element?: Schema;
  options?: Schema[];
  entries?: Record<string, string>;
  values?: unknown[];
  keyType?: Schema;
  valueType?: Schema;
  items?: Schema[];
}
export interface Schema {
  _zod: { def: unknown };
}

/** An arbitrary of the shape of a zod schema. */
function shapedLike(schema: Schema): fc.Arbitrary<unknown> {
  const def = schema._zod.def as Definition;
  const inner = (one: Schema | undefined) => (one ? shapedLike(one) : fc.constant(null));
  switch (def.type) {
    case 'object':
      return fc.record(Object.fromEntries(Object.entries(def.shape ?? {}).map(([key, one]) => [key, shapedLike(one)])), {
        requiredKeys: Object.entries(def.shape ?? {}).flatMap(([key, one]) => (isOptional(one) ? [] : [key])),
      });
    case 'optional':
      return inner(def.innerType);
    case 'nullable':
      return fc.option(inner(def.innerType));
    case 'array':
      return fc.array(inner(def.element), { maxLength: 4 });
    case 'tuple':
      return fc.tuple(...(def.items ?? []).map(shapedLike));
    case 'union':
      return fc.oneof(...(def.options ?? []).map(shapedLike));
    case 'enum':
      return fc.constantFrom(...Object.values(def.entries ?? {}));
    case 'literal':
      return fc.constantFrom(...(def.values ?? []));
    case 'record':
      return fc.dictionary(inner(def.keyType).map(String), inner(def.valueType), { maxKeys: 3 });
    case 'number':
      return fc.oneof(fc.integer({ min: 0, max: 200 }), fc.double());
    case 'boolean':
      return fc.boolean();
    case 'string':
      return fc.oneof(fc.constant('2026-05-01T08:00:00Z'), fc.constant('strava:1'), fc.string({ maxLength: 30 }));
    default:
      return fc.anything();
  }
}

const isOptional = (schema: Schema) => (schema._zod.def as Definition).type === 'optional';

const wrong = fc.oneof(
  { weight: 6, arbitrary: fc.anything({ maxDepth: 2 }) },
  fc.constantFrom(
    NaN,
    Infinity,
    -1,
    1e308,
    '',
    null,
    undefined,
    true,
    '__proto__',
    '<img src=x onerror=1>',
    '2026-13-45T99:00:00Z',
  ),
  { weight: 1, arbitrary: fc.integer({ min: 1, max: 4 }).map((size) => 'x'.repeat(10 ** (size + 2))) },
  { weight: 1, arbitrary: fc.integer({ min: 1, max: 3 }).map((size) => Array.from({ length: 10 ** size }, () => ({ at: 'x' }))) },
  { weight: 1, arbitrary: fc.constant(Array.from({ length: 500 }).reduce<unknown>((inner) => [inner], 'deep')) },
);

interface Change {
  path: number[];
  how: 'replace' | 'drop' | 'add';
  value: unknown;
}
const change: fc.Arbitrary<Change> = fc.record({
  path: fc.array(fc.nat(12), { minLength: 1, maxLength: 5 }),
  how: fc.constantFrom('replace', 'replace', 'drop', 'add'),
  value: wrong,
});

/** A value with one thing in it changed: the place is found by counting through its keys. */
function changed(value: unknown, { path, how, value: put }: Change): unknown {
  const [first = 0, ...rest] = path;
  if (typeof value !== 'object' || value === null) return put;
  const keys = Object.keys(value);
  const copy: Record<string, unknown> | unknown[] = Array.isArray(value) ? [...(value as unknown[])] : { ...value };
  const into = copy as Record<string, unknown>;
  if (how === 'add') into[`more${String(first)}`] = put;
  const key = keys[first % Math.max(1, keys.length)];
  if (key === undefined || how === 'add') return copy;
  if (rest.length > 0 && typeof into[key] === 'object') into[key] = changed(into[key], { path: rest, how, value: put });
  else if (how === 'drop') delete into[key];
  else into[key] = put;
  return copy;
}

/** Values of the shape of a schema with one to three things wrong, and now and then no such value at all. */
export const brokenLike = (schema: Schema): fc.Arbitrary<unknown> =>
  fc.oneof(
    {
      weight: 9,
      arbitrary: fc
        .tuple(shapedLike(schema), fc.array(change, { minLength: 1, maxLength: 3 }))
        .map(([value, list]) => list.reduce(changed, value)),
    },
    { weight: 1, arbitrary: fc.anything() },
  );
