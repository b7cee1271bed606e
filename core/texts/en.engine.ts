import type { Catalogue } from './catalogue.ts';
import { enExplains } from './en.explains.ts';
import { enFoods } from './en.foods.ts';
import { enSteps } from './en.steps.ts';
import { enThresholds } from './en.thresholds.ts';
import { enWhy } from './en.why.ts';

/** English texts of the engine: steps, reasons, explanations, cautions, foods, thresholds. */
export const enEngine: Catalogue = { ...enSteps, ...enExplains, ...enWhy, ...enFoods, ...enThresholds };
