/**
 * The languages that Homestretch speaks. One that is not complete stays out of this list, and is then offered nowhere.
 *
 * A translation consists of, for a language `xx`:
 * - `core/texts/xx/` with one file for each file of `core/texts/en/`, of the same name: `steps.ts` there exports `xxSteps`
 *   with the same keys as `enSteps`; `index.ts` puts them together as `xxTexts`;
 * - `entrypoints/texts-xx.ts`, the script by which the sentences travel (copy `texts-en.ts`);
 * - `public/_locales/xx/messages.json`, the name and the description in the browser's own lists;
 * - a line here.
 * `npx vitest run tests/texts` says what is missing: keys, parameters, plural forms, sentences that are still English.
 * How sentences take parameters, and what they may not say, stands in docs/languages.md.
 */

export interface Language {
  /** BCP 47. */
  id: string;
  /** Its name in itself. */
  name: string;
}

export const languages: readonly Language[] = [
  { id: 'en', name: 'English' },
  { id: 'ar', name: 'العربية' },
  { id: 'fr', name: 'Français' },
  { id: 'es', name: 'Español' },
  { id: 'ja', name: '日本語' },
  { id: 'de', name: 'Deutsch' },
];

const languageOf = (locale: string) => locale.toLowerCase().split('-')[0] ?? '';

/**
 * The locale in which a runner is spoken to: their choice, else the first of the browser's languages that we speak, else
 * English. Where the browser names a region of that language, its numbers and dates are that region's.
 * @param chosen a language id of ours; one that is not offered (any more) counts for nothing.
 * @param wanted the browser's own languages, best first.
 */
export function spokenLocale(
  chosen: string | undefined,
  wanted: readonly string[],
  offered: readonly string[] = languages.map(({ id }) => id),
): string {
  const known = (locale: string) => offered.includes(languageOf(locale));
  if (chosen !== undefined && known(chosen)) {
    return wanted.find((locale) => languageOf(locale) === languageOf(chosen)) ?? chosen;
  }
  return wanted.find(known) ?? 'en';
}

/** The id of the language that a spoken locale belongs to. */
export const languageIdOf = languageOf;
