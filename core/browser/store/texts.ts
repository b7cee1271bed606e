import type { Texts } from '#core/texts/language.ts';
import type { Brought } from '../bringTexts.ts';
import { browser } from '../extension.ts';

/**
 * The sentences of the language in use, kept where the worker can read them: it can load no script. Filled by our pages, which
 * import the language's script, and by the worker out of a tab. A cache: it can always be filled again.
 */

/** The script of a language. */
export const textsFile = (language: string): `/${string}` => `/texts-${language}.js`;

/** Sentences are known by their language and by the version that they came with. */
export const textsId = (language: string): string => `${language} ${browser.runtime.getManifest().version}`;

export interface Kept {
  id: string;
  texts: Texts;
}

/** What lies in the cache, whatever it is: the worker looks at it closely, a page only asks which one it is. */
export async function storedTexts(): Promise<unknown> {
  return (await browser.storage.local.get('texts')).texts;
}

const idOf = (stored: unknown) => (typeof stored === 'object' && stored !== null && 'id' in stored ? stored.id : null);

/** Keeps sentences. Gives whether they were not there yet. */
export async function keepTexts({ language, texts }: Brought): Promise<boolean> {
  const id = textsId(language);
  if (idOf(await storedTexts()) === id) return false;
  const kept: Kept = { id, texts };
  await browser.storage.local.set({ texts: kept });
  return true;
}
