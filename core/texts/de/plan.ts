import type { Catalogue } from '../catalogue.ts';
import { deEngine } from './engine.ts';
import { deReadiness } from './readiness.ts';

/** German texts of everything that a plan says. The worker hands each face the few that its plan uses. */
export const dePlan: Catalogue = { ...deEngine, ...deReadiness };
