import type { Catalogue } from '../catalogue.ts';
import { arExplains } from './explains.ts';
import { arFoods } from './foods.ts';
import { arSteps } from './steps.ts';
import { arThresholds } from './thresholds.ts';
import { arWhy } from './why.ts';

/** Arabic texts of the engine: steps, reasons, explanations, cautions, foods, thresholds. */
export const arEngine: Catalogue = { ...arSteps, ...arExplains, ...arWhy, ...arFoods, ...arThresholds };
