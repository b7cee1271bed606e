import type { Statement, Step } from '../contract.ts';
import type { Facts } from '../facts.ts';
import { activeRecovery } from './activeRecovery.ts';
import { fluid, heat, longSoreness, sayLess, stepUp, thresholdsIgnored } from './caution.ts';
import { cold } from './cold.ts';
import { compression, massage, roll, warmth } from './comfort.ts';
import { coolDown } from './coolDown.ts';
import { explain } from './explain.ts';
import { hydrate } from './hydrate.ts';
import { nap } from './nap.ts';
import { nextRun } from './nextRun.ts';
import { refuel } from './refuel.ts';
import { restDay } from './restDay.ts';
import { sleep } from './sleep.ts';
import { stitch } from './stitch.ts';
import { strength } from './strength.ts';
import { stretch } from './stretch.ts';
import { takenBack } from './takenBack.ts';
import { warmUp } from './warmUp.ts';

/** Every step of the plan: each is given the facts and answers with its lines, none where it has nothing to say. */
export const steps: ((facts: Facts) => Step[])[] = [
  restDay,
  coolDown,
  refuel,
  hydrate,
  stitch,
  stretch,
  cold,
  compression,
  roll,
  warmth,
  massage,
  sleep,
  nap,
  activeRecovery,
  nextRun,
  warmUp,
  strength,
];

/** What is worth understanding at this hour. */
export const explains: ((facts: Facts) => Statement[])[] = [explain];

/** What is worth a warning, worded as general information. */
export const cautions: ((facts: Facts) => Statement[])[] = [
  takenBack,
  longSoreness,
  fluid,
  heat,
  stepUp,
  sayLess,
  thresholdsIgnored,
];
