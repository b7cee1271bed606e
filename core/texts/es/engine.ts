import type { Catalogue } from '../catalogue.ts';
import { esExplains } from './explains.ts';
import { esFoods } from './foods.ts';
import { esSteps } from './steps.ts';
import { esThresholds } from './thresholds.ts';
import { esWhy } from './why.ts';

/** Spanish texts of the engine: steps, reasons, explanations, cautions, foods, thresholds. */
export const esEngine: Catalogue = { ...esSteps, ...esExplains, ...esWhy, ...esFoods, ...esThresholds };
