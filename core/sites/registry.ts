import { garmin } from './garmin.ts';
import { intervals } from './intervals.ts';
import { komoot } from './komoot.ts';
import { runalyze } from './runalyze.ts';
import { runkeeper } from './runkeeper.ts';
import type { Site } from './site.ts';
import { strava } from './strava.ts';
import { trainingpeaks } from './trainingpeaks.ts';

/** All sites, in the order in which faces list them. */
export const sites: Site[] = [strava, garmin, trainingpeaks, runkeeper, komoot, intervals, runalyze];
