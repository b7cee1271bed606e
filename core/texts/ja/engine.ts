import type { Catalogue } from '../catalogue.ts';
import { jaExplains } from './explains.ts';
import { jaFoods } from './foods.ts';
import { jaSteps } from './steps.ts';
import { jaThresholds } from './thresholds.ts';
import { jaWhy } from './why.ts';

/** Japanese texts of the engine: steps, reasons, explanations, cautions, foods, thresholds. */
export const jaEngine: Catalogue = { ...jaSteps, ...jaExplains, ...jaWhy, ...jaFoods, ...jaThresholds };
