import type { FieldName } from '#core/run/run.ts';
import { labels } from './labels/index.ts';
import type { Language } from './labels/index.ts';
import type { Tag, Words } from './labels/words.ts';
import { folded } from './text.ts';

/**
 * What a label says that its number is. `time`, `pace`, `speed`, `height`, `temp` need their place or arithmetic to become a
 * field; `none` is known to be no total of the run.
 */
export type Role = FieldName | 'time' | 'pace' | 'movingPace' | 'speed' | 'height' | 'temp' | 'none';

/** Words that sites of every language use untranslated. */
const everywhere: Words = { average: 'avg|Ø', max: 'max', heart: 'HR', pace: 'pace', calories: 'kcal', not: 'min', noise: 'gps' };

/** Tags of what is never the run's total. */
const warnings: Tag[] = ['not', 'part', 'many'];

interface Vocabulary {
  words: Map<string, Tag>;
  /** Beginnings of compounds: `medel-`. */
  beginnings: Map<string, Tag>;
}

const spaceless = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;
let longestPhrase = 0;

function vocabularyOf(lists: Words[]): Vocabulary {
  const made: Vocabulary = { words: new Map(), beginnings: new Map() };
  for (const known of lists)
    for (const [tag, list] of Object.entries(known) as [Tag, string][])
      for (const phrase of list.split('|')) {
        const key = folded(phrase);
        const into = phrase.endsWith('-') ? made.beginnings : made.words;
        // A word that names a total here and warns there stays a warning.
        if (key && into.get(key) !== 'not' && into.get(key) !== 'part') into.set(key, tag);
        longestPhrase = Math.max(longestPhrase, key.length);
      }
  return made;
}

let vocabularies: Map<Language, Vocabulary> | null = null;
/** The languages that know a phrase: most texts of a page begin with none, and are done with. */
const speakers = new Map<string, Language[]>();

function all(): Map<Language, Vocabulary> {
  if (vocabularies) return vocabularies;
  vocabularies = new Map();
  for (const name of Object.keys(labels) as Language[]) {
    const made = vocabularyOf([everywhere, labels[name].assumed, labels[name].seen]);
    vocabularies.set(name, made);
    for (const phrase of [...made.words.keys(), ...made.beginnings.keys()]) {
      const known = speakers.get(phrase);
      if (known) known.push(name);
      else speakers.set(phrase, [name]);
    }
  }
  return vocabularies;
}

/** Languages in which a text may be a label: those that know a phrase at its beginning. */
function speakersOf(text: string): Set<Language> {
  const found = new Set<Language>();
  for (let length = Math.min(longestPhrase, text.length); length > 0; length -= 1)
    for (const language of speakers.get(text.slice(0, length)) ?? []) found.add(language);
  return found;
}

/** The longest known phrase at this place that ends where a word ends, or begins a compound. */
function phraseAt(text: string, at: number, { words, beginnings }: Vocabulary): { tag: Tag; length: number } | null {
  for (let length = Math.min(longestPhrase, text.length - at); length > 0; length -= 1) {
    const phrase = text.slice(at, at + length);
    const before = text[at + length - 1] ?? '';
    const after = text[at + length] ?? ' ';
    const isEnd = after === ' ' || spaceless.test(before) || spaceless.test(after);
    const tag = (isEnd ? words.get(phrase) : undefined) ?? (after === ' ' ? undefined : beginnings.get(phrase));
    if (tag) return { tag, length };
  }
  return null;
}

/** The tags of a label whose every word is known in the language; null when one is not. */
function tagsOf(text: string, vocabulary: Vocabulary): Set<Tag> | null {
  const tags = new Set<Tag>();
  for (let at = 0; at < text.length;) {
    if (text[at] === ' ') {
      at += 1;
      continue;
    }
    const found = phraseAt(text, at, vocabulary);
    if (!found) return null;
    tags.add(found.tag);
    at += found.length;
  }
  return tags;
}

const plainRoles: Partial<Record<Tag, Role>> = {
  distance: 'distance',
  time: 'time',
  pace: 'pace',
  speed: 'speed',
  heart: 'averageHeartRate',
  cadence: 'averageCadence',
  gain: 'elevationGain',
  loss: 'elevationLoss',
  height: 'height',
  calories: 'calories',
  temperature: 'temp',
  humidity: 'humidity',
  power: 'averagePower',
  effort: 'perceivedEffort',
};

const qualifiers: Tag[] = ['average', 'moving', 'elapsed', 'total', 'max', 'noise'];

/** The role that a set of tags gives. */
function roleOfTags(tags: Set<Tag>): Role | null {
  if (warnings.some((tag) => tags.has(tag))) return 'none';
  const [measured, ...others] = [...tags].filter((tag) => !qualifiers.includes(tag));
  const has = (tag: Tag) => tags.has(tag);
  if (others.length) return null;
  if (!measured) return has('moving') && !has('max') ? 'movingTime' : has('elapsed') ? 'elapsedTime' : null;
  if (has('max')) return measured === 'heart' ? 'maxHeartRate' : 'none';
  if (measured === 'time') {
    if (has('average')) return 'none';
    if (has('moving')) return has('total') ? null : 'movingTime';
    return has('elapsed') ? 'elapsedTime' : has('total') ? null : 'time';
  }
  if (measured === 'pace' || measured === 'speed') return has('elapsed') ? 'none' : has('moving') ? 'movingPace' : measured;
  if (has('moving') || has('elapsed')) return null;
  if (measured === 'height' && (has('average') || has('total'))) return 'none';
  return plainRoles[measured] ?? null;
}

const remembered = new Map<string, Map<Language, Role>>();

/** The role that each language gives a label; none where it holds a word that is not known: half understood proves nothing. */
function meanings(label: string): Map<Language, Role> {
  const known = remembered.get(label);
  if (known) return known;
  const found = new Map<Language, Role>();
  const every = all();
  const text = label.length > 60 ? '' : folded(label);
  for (const language of speakersOf(text)) {
    const vocabulary = every.get(language);
    const tags = vocabulary ? tagsOf(text, vocabulary) : null;
    const role = tags && roleOfTags(tags);
    if (role) found.set(language, role);
  }
  if (remembered.size < 2_000) remembered.set(label, found);
  return found;
}

/** Our language of a tag: `pt-BR` is Portuguese, `zh-TW` is written in traditional characters. */
export function languageOf(tag: string): Language | null {
  const [first = '', ...rest] = tag.toLowerCase().split(/[-_]/);
  if (first === 'zh') return rest.some((part) => ['hant', 'tw', 'hk', 'mo'].includes(part)) ? 'zh-Hant' : 'zh-Hans';
  const name = { no: 'nb', nn: 'nb', iw: 'he' }[first] ?? first;
  return name in labels ? (name as Language) : null;
}

/**
 * What a label may say that its number is: in the first of the page's languages that knows it, else in whatever language does
 * (a page may name a language that it does not speak). Empty when no language knows every word of it.
 * @param languages tags, most telling first.
 */
export function rolesOf(label: string, languages: string[] = []): Role[] {
  const found = meanings(label);
  for (const tag of languages) {
    const language = languageOf(tag);
    const role = language && found.get(language);
    if (role) return [role];
  }
  return [...new Set(found.values())];
}

/** The one thing that a label can say in any language; null when it says none or several. */
export function roleOf(label: string): Role | null {
  const roles = rolesOf(label);
  return roles.length === 1 ? (roles[0] ?? null) : null;
}

/** Vocabularies of a page; English is understood everywhere. */
function vocabulariesOf(languages: string[]): Vocabulary[] {
  const own = languages.map(languageOf).filter((language) => language !== null);
  return [...new Set([...own, 'en' as const])].flatMap((language) => all().get(language) ?? []);
}

/** Whether a name is that of a part of a run and nothing else: `Lap 3`, `3. Runde`, `Splits`. */
export function namesPart(name: string, languages: string[]): boolean {
  const text = folded(name.slice(0, 80)).replace(/\p{Nd}/gu, ' ');
  return vocabulariesOf(languages).some((vocabulary) => {
    const tags = tagsOf(text, vocabulary);
    return tags?.has('part') === true && [...tags].every((tag) => tag === 'part' || tag === 'noise');
  });
}

/**
 * Whether a heading has a word with one of these tags: what stands below is a part, a plan, a record, a sum or somebody else's.
 * @param languages tags of the page.
 */
export function warns(heading: string, languages: string[], tags: Tag[] = warnings): boolean {
  const text = folded(heading.slice(0, 80));
  return vocabulariesOf(languages).some((vocabulary) => {
    for (let at = 0; at < text.length; at += 1) {
      const isStart = at === 0 || text[at - 1] === ' ' || spaceless.test(text[at] ?? '');
      const found = isStart && text[at] !== ' ' ? phraseAt(text, at, vocabulary) : null;
      if (found && tags.includes(found.tag)) return true;
      if (found) at += found.length - 1;
    }
    return false;
  });
}
