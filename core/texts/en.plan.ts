import type { Catalogue } from './catalogue.ts';
import { enEngine } from './en.engine.ts';
import { enReadiness } from './en.readiness.ts';

/** English texts of everything that a plan says. The worker hands each face the few that its plan uses. */
export const enPlan: Catalogue = { ...enEngine, ...enReadiness };
