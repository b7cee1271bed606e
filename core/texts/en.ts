import type { Catalogue } from './catalogue.ts';
import { enEngine } from './en.engine.ts';
import { enFaces } from './en.faces.ts';
import { enReadiness } from './en.readiness.ts';

/** English, complete. */
export const en: Catalogue = { ...enEngine, ...enReadiness, ...enFaces };
