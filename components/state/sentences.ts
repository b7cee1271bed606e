import { createEffect, createSignal, type Accessor } from 'solid-js';
import type { FaceState, TextsLink } from '#core/browser/state.ts';
import type { Catalogue } from '#core/texts/catalogue.ts';
import { languageIdOf } from '#core/texts/languages.ts';

/** Where a face gets its sentences from. */
export interface SentencesSource {
  /** Sentences that are here from the start. */
  catalogue?: Catalogue | undefined;
  /** How a page of ours gets those of a language; an overlay gets all with its state. */
  texts?: TextsLink | undefined;
  /** Whether it needs the whole language, not only what its state brings. */
  whole?: boolean | undefined;
}

/**
 * The sentences of a face in a locale: those that its state brings where they are this language's, else the whole language.
 * Null while they are on their way, which they are as soon as a state is there or nobody gives one; after a change of language the earlier ones stand until then.
 */
export function createSentences(
  source: SentencesSource,
  state: Accessor<FaceState | null>,
  locale: Accessor<string>,
  isSilent: Accessor<boolean>,
): Accessor<Catalogue | null> {
  const [loaded, setLoaded] = createSignal<{ language: string; catalogue: Catalogue } | null>(null);
  const language = () => languageIdOf(locale());
  const brings = () => !source.texts || state()?.textsOf === source.texts.id(language());
  const isEnough = () => brings() && !source.whole;
  createEffect(() => {
    const wanted = language();
    if (!source.texts || (state() === null && !isSilent()) || isEnough() || loaded()?.language === wanted) return;
    const keep = (catalogue: Catalogue) => {
      if (language() === wanted) setLoaded({ language: wanted, catalogue });
    };
    const { texts } = source;
    // A language that cannot be loaded is spoken with what there is, else in English: no face stays empty for want of it.
    void texts
      .load(wanted)
      .catch(() => texts.load('en'))
      .then(keep, () => undefined);
  });
  return () => {
    if (!isEnough() && loaded() === null && source.catalogue === undefined) return null;
    return { ...source.catalogue, ...loaded()?.catalogue, ...(brings() ? state()?.texts : {}) };
  };
}
