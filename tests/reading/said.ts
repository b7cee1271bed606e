import { fitting } from '#core/reading/claim.ts';
import type { Claim, ClaimRole } from '#core/reading/claim.ts';
import { measure } from '#core/reading/quantity.ts';
import type { Quantity } from '#core/reading/quantity.ts';

/** What a page that shows these words can mean by them. */
export const meanings = (shown: string): Quantity[] => measure(shown)?.readings ?? [];

/** What a page that shows these words can mean by them, rounded: kind, SI value, half of its last digit, and unit. */
export function readings(shown: string): [string, number, number, string][] | null {
  const measured = measure(shown);
  // What has a value is not missing.
  if (measured?.missing) return null;
  return measured?.readings.map(({ kind, value, within, unit }) => [kind, +value.toFixed(5), +within.toFixed(6), unit]) ?? null;
}

/** The first meaning of what a page shows. */
export function meaning(shown: string): Quantity {
  const [first] = meanings(shown);
  if (!first) throw new Error(`${shown} is no value`);
  return first;
}

/** The claim that a page makes by showing this for a role. */
export const said = (role: ClaimRole, shown: string, source: Claim['source'] = 'label'): Claim => ({
  role,
  readings: fitting(role, meanings(shown)),
  source,
  shown,
});
