import type { Statement, Step } from '../contract.ts';
import type { Facts } from '../facts.ts';

/** Every step of the plan: each is given the facts and answers with its lines, none where it has nothing to say. */
export const steps: ((facts: Facts) => Step[])[] = [];

/** What is worth understanding at this hour. */
export const explains: ((facts: Facts) => Statement[])[] = [];

/** What is worth a warning, worded as general information. */
export const cautions: ((facts: Facts) => Statement[])[] = [];
