import { bringTexts } from '#core/browser/bringTexts.ts';
import { enTexts } from '#core/texts/en/index.ts';

/** English, as a script of its own. */
export default defineUnlistedScript(() => bringTexts('en', enTexts));
