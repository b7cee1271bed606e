import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { functions } from './functions.ts';

/** The reference cases, computed from the published formulas by a separate program; `REFERENCE_CASES` names another file. */
const file = process.env.REFERENCE_CASES ?? new URL('./cases.json', import.meta.url);

const caseSchema = z.object({
  id: z.string(),
  fn: z.string(),
  input: z.record(z.string(), z.unknown()),
  expected: z.unknown(),
  tolerance: z.nullable(z.number()),
});
const read: unknown = JSON.parse(readFileSync(file, 'utf8'));
const cases = z.parse(
  z.array(caseSchema),
  Array.isArray(read) ? read : z.parse(z.object({ cases: z.array(z.unknown()) }), read).cases,
);

/** Half of the last digit that a case prints; whole numbers are exact. */
function printed(value: number): number {
  const decimals = String(value).split('.')[1]?.length ?? 0;
  return decimals === 0 ? 0 : 0.5 * 10 ** -decimals;
}

/**
 * Every number within the tolerance of the case and half of its last printed digit, everything else exactly; more keys
 * than the case asks for are welcome.
 */
function expectClose(actual: unknown, expected: unknown, tolerance: number, path: string): void {
  if (typeof expected === 'number') {
    expect(actual, path).toBeTypeOf('number');
    expect(Math.abs(Number(actual) - expected), `${path}: ${String(actual)} for ${expected}`).toBeLessThanOrEqual(
      Math.max(tolerance, printed(expected)) + 1e-9,
    );
  } else if (Array.isArray(expected)) {
    expect(actual, path).toBeInstanceOf(Array);
    const list = actual as unknown[];
    expect(list.length, `${path}.length`).toBe(expected.length);
    expected.forEach((item, index) => {
      expectClose(list[index], item, tolerance, `${path}[${index}]`);
    });
  } else if (typeof expected === 'object' && expected !== null) {
    expect(actual, path).toBeTypeOf('object');
    for (const [key, item] of Object.entries(expected))
      expectClose((actual as Record<string, unknown>)[key], item, tolerance, `${path}.${key}`);
  } else expect(actual, path).toBe(expected);
}

describe('reference cases', () => {
  it.each(cases)('$id', ({ fn, input, expected, tolerance }) => {
    const engine = functions[fn];
    if (engine === undefined) throw new Error(`no engine function for ${fn}`);
    expectClose(engine(input), expected, tolerance ?? 0, fn);
  });
  it('there are cases', () => {
    expect(cases.length).toBeGreaterThan(0);
  });
});
