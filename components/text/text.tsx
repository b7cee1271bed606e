import { createContext, useContext, type JSX } from 'solid-js';
import type { Text, TextParam } from '#core/engine/contract.ts';
import type { Catalogue } from '#core/texts/catalogue.ts';
import { formatText } from '#core/texts/format.ts';
import type { Units } from '#core/browser/state.ts';

/** The runner's words: every face speaks through this, no component holds a sentence. */
export interface Words {
  /** The sentence of a key. */
  t: (key: string, params?: Record<string, TextParam>) => string;
  /** A text of the engine as a sentence. */
  say: (text: Text) => string;
  /** One value in the runner's units. */
  show: (value: TextParam) => string;
  /** The words of the first key that the catalogue has, else the last part of the first key in plain letters. */
  name: (...keys: string[]) => string;
  has: (key: string) => boolean;
  units: () => Units;
  locale: () => string;
  timeZone: () => string;
  /** ms since the epoch, moving on by itself. */
  now: () => number;
}

export interface WordsSource {
  catalogue: Catalogue;
  /** Told of texts that are missing; tests throw here. */
  onMissing?: ((what: string) => void) | undefined;
  locale: string;
  units: Units;
  timeZone: string;
  now: number;
}

const WordsContext = createContext<Words>();

/** `averageHeartRate` → `average heart rate`. */
const plainLetters = (id: string) => id.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase();

/** Words over a source that may change (units, language, the clock). */
export function createWords(source: () => WordsSource): Words {
  const say = (text: Text) => {
    const { onMissing, ...context } = source();
    return formatText(text, onMissing ? { ...context, onMissing } : context);
  };
  const has = (key: string) => key in source().catalogue;
  return {
    t: (key, params) => say(params ? { key, params } : { key }),
    say,
    show: (value) => say({ key: 'value', params: { value } }),
    name: (...keys) => {
      const known = keys.find(has);
      return known === undefined ? plainLetters((keys[0] ?? '').split('.').at(-1) ?? '') : say({ key: known });
    },
    has,
    units: () => source().units,
    locale: () => source().locale,
    timeZone: () => source().timeZone,
    now: () => source().now,
  };
}

export function WordsProvider(props: { words: Words; children: JSX.Element }) {
  // eslint-disable-next-line solid/reactivity -- the words stay, what they read changes
  return <WordsContext.Provider value={props.words}>{props.children}</WordsContext.Provider>;
}

export function useWords(): Words {
  const words = useContext(WordsContext);
  if (!words) throw new Error('no words here');
  return words;
}
