import type { Catalogue } from '../catalogue.ts';
import { arEngine } from './engine.ts';
import { arReadiness } from './readiness.ts';

/** Arabic texts of everything that a plan says. The worker hands each face the few that its plan uses. */
export const arPlan: Catalogue = { ...arEngine, ...arReadiness };
