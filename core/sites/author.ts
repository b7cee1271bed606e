import { hashOf } from '#core/reading/hash.ts';
import type { Owner } from './site.ts';

/** The name by which the runner's answer is remembered for an author; undefined where the page names none. */
export const authorOf = (site: string, owner: Owner): string | undefined =>
  owner.author ? hashOf(`${site} ${owner.author}`) : undefined;
