import { languageOf } from '#core/reading/label.ts';
import { labels } from '#core/reading/labels/index.ts';
import type { Language } from '#core/reading/labels/index.ts';
import type { LanguageWords } from '#core/reading/labels/words.ts';
import { folded } from '#core/reading/text.ts';
import type { Surface } from '#core/run/run.ts';
import type { Sport } from './site.ts';

/** Grounds that a site's key names. */
const surfaces: Record<string, Surface> = {
  trail: 'trail',
  treadmill: 'treadmill',
  track: 'track',
  street: 'road',
  road: 'road',
};
const runKey = /^(trail|treadmill|track|street|road|virtual|indoor|ultra|obstacle|)(?:run|running)$/;

/** The sport of a site's own key (`trail_running`, `TrailRun`, `run`). A key that is no run is another sport; an empty one says nothing. */
export function sportOfKey(key: string | null | undefined): Sport {
  const name = (key ?? '').toLowerCase().replace(/[^a-z]/g, '');
  if (!name || name === 'activity' || name === 'uncategorized' || name === 'other' || name === 'workout') return null;
  const kind = name === 'treadmill' ? name : name === 'jogging' ? '' : runKey.exec(name)?.[1];
  if (kind === undefined) return { kind: 'other', name };
  const surface = surfaces[kind];
  return { kind: 'run', ...(surface ? { surface } : {}), ...(kind === 'trail' ? { terrain: 'trail' } : {}) };
}

type Kind = keyof LanguageWords['sports'];
let sportWords: Map<string, Map<Language, Kind>> | null = null;

/** Names of sports, folded, with what each language means by them. */
function words(): Map<string, Map<Language, Kind>> {
  if (sportWords) return sportWords;
  sportWords = new Map();
  for (const language of Object.keys(labels) as Language[])
    for (const [kind, names] of Object.entries(labels[language].sports) as [Kind, string][])
      for (const name of names.split('|')) {
        const meanings = sportWords.get(folded(name)) ?? new Map<Language, Kind>();
        sportWords.set(folded(name), meanings.set(language, kind));
      }
  return sportWords;
}

/**
 * The sport that a shown word means: in the page's language, else in any. Null when no language knows it, or two disagree.
 * @param languages tags of the page, most telling first.
 */
export function sportOfWord(word: string, languages: string[] = []): Sport {
  const name = folded(word);
  const meanings = name.length > 60 ? undefined : words().get(name);
  if (!meanings) return null;
  const own = languages.map(languageOf).find((language) => language !== null && meanings.has(language));
  const kinds = new Set(own ? [meanings.get(own)] : meanings.values());
  if (kinds.has('other')) return kinds.size === 1 ? { kind: 'other', name } : null;
  if (kinds.size === 1 && kinds.has('treadmill')) return { kind: 'run', surface: 'treadmill' };
  return kinds.size === 1 && kinds.has('trail') ? { kind: 'run', surface: 'trail', terrain: 'trail' } : { kind: 'run' };
}

/** What several statements of the sport come to, with the ground if one names it: none where they contradict each other. */
export function agreedSport(statements: Sport[]): Sport {
  const said = statements.filter((sport) => sport !== null);
  const [first] = said;
  if (!first || said.some(({ kind }) => kind !== first.kind)) return null;
  return said.find((sport) => sport.kind === 'run' && sport.surface) ?? first;
}
