import { coros } from './coros.ts';
import { finalsurge } from './finalsurge.ts';
import { garmin } from './garmin.ts';
import { intervals } from './intervals.ts';
import { komoot } from './komoot.ts';
import { mapmyrun } from './mapmyrun.ts';
import { polar } from './polar.ts';
import { runalyze } from './runalyze.ts';
import { runkeeper } from './runkeeper.ts';
import type { Site } from './site.ts';
import { smashrun } from './smashrun.ts';
import { strava } from './strava.ts';
import { stryd } from './stryd.ts';
import { suunto } from './suunto.ts';
import { trainingpeaks } from './trainingpeaks.ts';

/** All sites, in the order in which faces list them. */
export const sites: Site[] = [
  strava,
  garmin,
  trainingpeaks,
  runkeeper,
  mapmyrun,
  polar,
  coros,
  suunto,
  komoot,
  intervals,
  runalyze,
  smashrun,
  finalsurge,
  stryd,
];
