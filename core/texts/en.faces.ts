import type { Catalogue } from './catalogue.ts';

/** English texts of the faces: overlay, popup, options, welcome. */
export const enFaces: Catalogue = {};
