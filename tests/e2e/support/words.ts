import type { TextParam } from '#core/engine/contract.ts';
import type { Catalogue } from '#core/texts/catalogue.ts';
import { en } from '#core/texts/en/index.ts';
import { formatText } from '#core/texts/format.ts';
import { exactly } from './look.ts';

/** What a story in another language looks for: the catalogue's own sentences, and what of English must not stand there. */
export interface Spoken {
  t: (key: string, params?: Record<string, TextParam>) => string;
  /** A pattern for what begins with this sentence. */
  begins: (key: string) => RegExp;
  /** English sentences that stand in a text. */
  english: (text: string) => string[];
}

/** The fixed parts of a sentence, without its parameters and the syntax of its forms. */
const partsOf = (sentence: string) =>
  sentence.split(/\{\w+, (?:plural|select),|\{\w+\}|[{}#]/).map((part) => part.replace(/\s+/g, ' ').trim());

/** Two words or more: a single one may be a name. */
const isTelling = (part: string) => /[a-z]{2,}[^a-z]+[a-z]{2,}/i.test(part);

export function spoken(language: string, catalogue: Catalogue): Spoken {
  const own = Object.values(catalogue).join('\n');
  const foreign = [...new Set(Object.values(en).flatMap(partsOf))].filter((part) => isTelling(part) && !own.includes(part));
  // With the spaces of a text that was looked at.
  const t: Spoken['t'] = (key, params) =>
    formatText(params ? { key, params } : { key }, {
      catalogue,
      locale: language,
      units: 'metric',
      timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
      now: Date.now(),
      onMissing: (what) => {
        throw new Error(`no words for ${what} in ${language}`);
      },
    }).replace(/\s+/g, ' ');
  return {
    t,
    begins: (key) => new RegExp(exactly(t(key)).source.replace(/\$$/, '')),
    english: (text) => foreign.filter((part) => new RegExp(`\\b${exactly(part).source.slice(1, -1)}(?![a-z])`, 'i').test(text)),
  };
}
