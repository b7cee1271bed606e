import { bringTexts } from '#core/browser/bringTexts.ts';
import { jaTexts } from '#core/texts/ja/index.ts';

/** Japanese, as a script of its own. */
export default defineUnlistedScript(() => bringTexts('ja', jaTexts));
