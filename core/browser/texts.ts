import { allOf } from '#core/texts/language.ts';
import { takeTexts, type Brought } from './bringTexts.ts';
import { browser } from './extension.ts';
import type { TextsLink } from './state.ts';
import { keepTexts, textsFile, textsId } from './store/texts.ts';

const scripts = new Map<string, Promise<Brought>>();

async function importScript(language: string): Promise<Brought> {
  await import(/* @vite-ignore */ browser.runtime.getURL(textsFile(language)));
  const brought = takeTexts();
  if (brought?.language !== language) throw new Error(`no texts for ${language}`);
  return brought;
}

/** The sentences of a language for one of our pages, by the language's script. The worker is handed them on. */
export function pageTexts(): TextsLink {
  return {
    id: textsId,
    async load(language) {
      const script = scripts.get(language) ?? importScript(language);
      scripts.set(language, script);
      script.catch(() => scripts.delete(language));
      const brought = await script;
      void keepTexts(brought)
        .then((isNew) => (isNew ? browser.runtime.sendMessage({ type: 'face:state' }) : undefined))
        .catch(() => undefined);
      return allOf(brought.texts);
    },
  };
}
