import type { Catalogue } from '../catalogue.ts';
import { enExplains } from './explains.ts';
import { enFoods } from './foods.ts';
import { enSteps } from './steps.ts';
import { enThresholds } from './thresholds.ts';
import { enWhy } from './why.ts';

/** English texts of the engine: steps, reasons, explanations, cautions, foods, thresholds. */
export const enEngine: Catalogue = { ...enSteps, ...enExplains, ...enWhy, ...enFoods, ...enThresholds };
