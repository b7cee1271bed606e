import type { TextContext } from '#core/texts/format.ts';
import { languageIdOf, spokenLocale } from '#core/texts/languages.ts';
import { textsAsked, textsUsed } from '#core/texts/used.ts';
import { browser } from '../extension.ts';
import type { FaceState, Settings } from '../state.ts';
import { keepTexts, textsFile, textsId, type Kept } from '../store/texts.ts';
import { broughtIn, isOfLanguage, readTexts } from './keptTexts.ts';

/** The runner's locale: their choice, else the browser's. */
const localeOf = (settings: Settings): string => spokenLocale(settings.language, navigator.languages);

/**
 * The sentences of the runner's language. Those on hand, where they are of this language and version; else those that the
 * language's script brings when it is run in this tab.
 * @param tab a tab that we may run scripts in, or null where there is none.
 */
async function textsFor(settings: Settings, tab: number | null): Promise<Kept | null> {
  const language = languageIdOf(localeOf(settings));
  const kept = await readTexts();
  if (kept?.id === textsId(language)) return kept;
  if (tab === null) return null;
  const results = await browser.scripting.executeScript({ target: { tabId: tab }, files: [textsFile(language)] }).catch(() => []);
  const texts = broughtIn(results[0]?.result, language);
  if (!texts) return kept;
  await keepTexts({ language, texts }).catch(() => undefined);
  return { id: textsId(language), texts };
}

/**
 * What the worker's own few words are written with: the sentences on hand in the runner's language, of whatever version; none
 * where there are none.
 */
export async function spokenWith(settings: Settings, now: number): Promise<TextContext> {
  const locale = localeOf(settings);
  const kept = await readTexts();
  const catalogue = kept && isOfLanguage(kept.id, languageIdOf(locale)) ? kept.texts.faces : {};
  const timeZone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  return { catalogue, locale, units: settings.units, timeZone, now };
}

/** A state with the sentences that its face needs: in an overlay no more than its own and those of its plan. */
export async function withTexts(state: FaceState, tab: number | null): Promise<FaceState> {
  const kept = await textsFor(state.settings, tab);
  if (!kept) return state;
  const { faces, popup, plan } = kept.texts;
  const asked = textsAsked(
    state.questions.map(({ because }) => because),
    popup,
  );
  const own = tab === null ? { ...faces, ...popup } : { ...faces, ...asked };
  return { ...state, texts: { ...own, ...textsUsed(state.plan, plan) }, textsOf: kept.id };
}
