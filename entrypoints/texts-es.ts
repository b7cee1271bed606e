import { bringTexts } from '#core/browser/bringTexts.ts';
import { esTexts } from '#core/texts/es/index.ts';

/** Spanish, as a script of its own. */
export default defineUnlistedScript(() => bringTexts('es', esTexts));
