import { expect, test } from 'vitest';
import { sportOfText } from '#core/files/sport.ts';

const run = { kind: 'run' };
test.each([
  ['Running', run],
  ['  trailRunning ', { ...run, surface: 'trail', terrain: 'trail' }],
  ['treadmill_running', { ...run, surface: 'treadmill' }],
  ['Track Running', { ...run, surface: 'track' }],
  ['Course à pied', run],
  ['LAUFBAND', { ...run, surface: 'treadmill' }],
  ['Cycling', { kind: 'other', name: 'cycling' }],
  ['hiking', { kind: 'other', name: 'hiking' }],
  ['Other', null],
  ['uncategorized', null],
  ['', null],
  ['  ', null],
  [undefined, null],
  ['constructor', null],
  ['Runningish', null],
])('the word %s states its sport, or nothing', (word, sport) => expect(sportOfText(word)).toEqual(sport));
