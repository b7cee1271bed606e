import { bringTexts } from '#core/browser/bringTexts.ts';
import { frTexts } from '#core/texts/fr/index.ts';

/** French, as a script of its own. */
export default defineUnlistedScript(() => bringTexts('fr', frTexts));
