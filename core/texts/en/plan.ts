import type { Catalogue } from '../catalogue.ts';
import { enEngine } from './engine.ts';
import { enReadiness } from './readiness.ts';

/** English texts of everything that a plan says. The worker hands each face the few that its plan uses. */
export const enPlan: Catalogue = { ...enEngine, ...enReadiness };
