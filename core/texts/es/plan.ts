import type { Catalogue } from '../catalogue.ts';
import { esEngine } from './engine.ts';
import { esReadiness } from './readiness.ts';

/** Spanish texts of everything that a plan says. The worker hands each face the few that its plan uses. */
export const esPlan: Catalogue = { ...esEngine, ...esReadiness };
