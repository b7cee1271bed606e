import type { Catalogue } from './catalogue.ts';

/** English texts of the engine: steps, reasons, explanations, cautions, triage. */
export const enEngine: Catalogue = {};
