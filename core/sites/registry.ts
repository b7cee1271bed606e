import { garmin } from './garmin.ts';
import type { Site } from './site.ts';
import { strava } from './strava.ts';

/** All sites, in the order in which faces list them. */
export const sites: Site[] = [strava, garmin];
