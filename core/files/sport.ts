import type { SportStatement } from './activity.ts';
import { otherWords, runWords, trackWords, trailWords, treadmillWords } from './sports.table.ts';
import { plainWord } from './words.ts';

const setOf = (words: string) => new Set(words.split('|').map(plainWord));
const runs = setOf(runWords);
const trails = setOf(trailWords);
const treadmills = setOf(treadmillWords);
const tracks = setOf(trackWords);
const others = setOf(otherWords);

/** The sport that a word or key of a file or list states; null where it says nothing or we don't know it: then the runner is asked. */
export function sportOfText(text: string | undefined): SportStatement {
  const word = plainWord((text ?? '').replace(/([a-z])([A-Z])/g, '$1 $2'));
  if (trails.has(word)) return { kind: 'run', surface: 'trail', terrain: 'trail' };
  if (treadmills.has(word)) return { kind: 'run', surface: 'treadmill' };
  if (tracks.has(word)) return { kind: 'run', surface: 'track' };
  if (runs.has(word)) return { kind: 'run' };
  return others.has(word) ? { kind: 'other', name: word } : null;
}
