import type { Catalogue } from '../catalogue.ts';
import { frEngine } from './engine.ts';
import { frReadiness } from './readiness.ts';

/** French texts of everything that a plan says. The worker hands each face the few that its plan uses. */
export const frPlan: Catalogue = { ...frEngine, ...frReadiness };
