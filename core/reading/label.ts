import type { FieldName } from '#core/run/run.ts';
import { folded, plain } from './text.ts';
import { words } from './words.ts';
import type { Tag } from './words.ts';

/**
 * What a label says that its number is. `time`, `pace`, `speed`, `height`, `temp` need their place or arithmetic to become a
 * field; `none` is known to be no total of the run.
 */
export type Role = FieldName | 'time' | 'pace' | 'movingPace' | 'speed' | 'height' | 'temp' | 'none';

const spaceless = /[\u3040-\u30ff\u3400-\u9fff]/;
let vocabulary: Map<string, Tag> | null = null;
let longestPhrase = 0;

/** All phrases, compared as labels are. A phrase that one language uses for a total and another as a warning stays a warning. */
function phrases(): Map<string, Tag> {
  if (vocabulary) return vocabulary;
  vocabulary = new Map();
  for (const language of Object.values(words)) {
    for (const known of [language.seen, language.assumed]) {
      for (const [tag, list] of Object.entries(known) as [Tag, string][]) {
        for (const phrase of list.split('|')) {
          const key = folded(phrase);
          if (vocabulary.get(key) !== 'not') vocabulary.set(key, tag);
          longestPhrase = Math.max(longestPhrase, key.length);
        }
      }
    }
  }
  return vocabulary;
}

/** The longest known phrase at this place that ends where a word ends. */
function phraseAt(text: string, at: number): { tag: Tag; length: number } | null {
  const known = phrases();
  for (let length = Math.min(longestPhrase, text.length - at); length > 0; length -= 1) {
    const end = at + length;
    const before = text[end - 1] ?? '';
    const after = text[end] ?? ' ';
    if (after !== ' ' && !spaceless.test(before) && !spaceless.test(after)) continue;
    const tag = known.get(text.slice(at, end));
    if (tag) return { tag, length };
  }
  return null;
}

/** The tags of a label whose every word is known; null when one is not. */
function tagsOf(text: string): Set<Tag> | null {
  const tags = new Set<Tag>();
  for (let at = 0; at < text.length;) {
    if (text[at] === ' ') {
      at += 1;
      continue;
    }
    const found = phraseAt(text, at);
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
  if (tags.has('not')) return 'none';
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

const remembered = new Map<string, Role | null>();

/**
 * What the label says that its number is, in any language of the table; null when it holds a word that is not known, for a
 * half-understood label proves nothing.
 */
export function roleOf(label: string): Role | null {
  if (label.length > 60) return null;
  const known = remembered.get(label);
  if (known !== undefined) return known;
  const text = folded(plain(label));
  const tags = text ? tagsOf(text) : null;
  const role = tags ? roleOfTags(tags) : null;
  if (remembered.size < 500) remembered.set(label, role);
  return role;
}
