import type { Catalogue } from '../catalogue.ts';
import { frExplains } from './explains.ts';
import { frFoods } from './foods.ts';
import { frSteps } from './steps.ts';
import { frThresholds } from './thresholds.ts';
import { frWhy } from './why.ts';

/** French texts of the engine: steps, reasons, explanations, cautions, foods, thresholds. */
export const frEngine: Catalogue = { ...frSteps, ...frExplains, ...frWhy, ...frFoods, ...frThresholds };
