import type { FieldName } from '#core/run/run.ts';

/**
 * What one site's file says. Data, and small pure probes over a given Document; no wording of the site beyond hooks.
 * The reader (core/reading) interprets it. Extend this type when a site needs more; keep each site small.
 */
export interface Site {
  /** Lower-case id: `strava`, `garmin`. */
  id: string;
  /** Name as users know it. */
  name: string;
  /** `https://host` of each host that is asked for, without a path. `*.` prefixes are allowed. */
  origins: string[];
  /** Match patterns (browser syntax) of addresses that are completed activities. */
  matches: string[];
  /** Id of the activity in this address, or null when the address is none. Stable against query and hash. */
  activityId: (url: URL) => string | null;
  /** Fields that the site can supply. */
  supplies: FieldName[];
  /** Kind of evidence that the entry rests on, and when it was last seen. */
  evidence: { kind: 'page' | 'structure' | 'address'; date: string };
}
