import type { Statement, Step } from '../contract.ts';
import type { Facts } from '../facts.ts';
import { coolDown } from './coolDown.ts';
import { hydrate } from './hydrate.ts';
import { nap } from './nap.ts';
import { refuel } from './refuel.ts';
import { sleep } from './sleep.ts';

/** Every step of the plan: each is given the facts and answers with its lines, none where it has nothing to say. */
export const steps: ((facts: Facts) => Step[])[] = [coolDown, refuel, hydrate, sleep, nap];

/** What is worth understanding at this hour. */
export const explains: ((facts: Facts) => Statement[])[] = [];

/** What is worth a warning, worded as general information. */
export const cautions: ((facts: Facts) => Statement[])[] = [];
