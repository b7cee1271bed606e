import type { Catalogue } from '../catalogue.ts';
import { deExplains } from './explains.ts';
import { deFoods } from './foods.ts';
import { deSteps } from './steps.ts';
import { deThresholds } from './thresholds.ts';
import { deWhy } from './why.ts';

/** German texts of the engine: steps, reasons, explanations, cautions, foods, thresholds. */
export const deEngine: Catalogue = { ...deSteps, ...deExplains, ...deWhy, ...deFoods, ...deThresholds };
