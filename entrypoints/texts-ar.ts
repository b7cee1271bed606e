import { bringTexts } from '#core/browser/bringTexts.ts';
import { arTexts } from '#core/texts/ar/index.ts';

/** Arabic, as a script of its own. */
export default defineUnlistedScript(() => bringTexts('ar', arTexts));
