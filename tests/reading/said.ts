import { fitting } from '#core/reading/claim.ts';
import type { Claim, ClaimRole } from '#core/reading/claim.ts';
import { measure } from '#core/reading/quantity.ts';
import type { Quantity } from '#core/reading/quantity.ts';

/** What a page that shows these words can mean by them. */
export const meanings = (shown: string): Quantity[] => measure(shown)?.readings ?? [];

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
