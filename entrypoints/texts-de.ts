import { bringTexts } from '#core/browser/bringTexts.ts';
import { deTexts } from '#core/texts/de/index.ts';

/** German, as a script of its own. */
export default defineUnlistedScript(() => bringTexts('de', deTexts));
