import type { Catalogue } from '../catalogue.ts';
import { jaEngine } from './engine.ts';
import { jaReadiness } from './readiness.ts';

/** Japanese texts of everything that a plan says. The worker hands each face the few that its plan uses. */
export const jaPlan: Catalogue = { ...jaEngine, ...jaReadiness };
