import type { SportStatement } from '../activity.ts';

/** Sports and sub-sports of the FIT protocol by number, as far as they are common; the rest is named by its number. */

const running = 1;
const fitnessEquipment = 4;
const treadmill = 1;

const names: Record<number, string> = {
  0: 'generic',
  2: 'cycling',
  3: 'transition',
  4: 'fitness equipment',
  5: 'swimming',
  6: 'basketball',
  7: 'soccer',
  8: 'tennis',
  10: 'training',
  11: 'walking',
  12: 'cross-country skiing',
  13: 'alpine skiing',
  14: 'snowboarding',
  15: 'rowing',
  16: 'mountaineering',
  17: 'hiking',
  18: 'multisport',
  19: 'paddling',
  21: 'e-biking',
  25: 'golf',
  30: 'inline skating',
  31: 'rock climbing',
  32: 'sailing',
  33: 'ice skating',
  35: 'snowshoeing',
  37: 'stand-up paddleboarding',
  38: 'surfing',
  41: 'kayaking',
  43: 'windsurfing',
  47: 'boxing',
  53: 'diving',
  62: 'high-intensity interval training',
  64: 'racket sports',
  84: 'jumping rope',
};

/** What a sub-sport says of the ground. An indoor or virtual run may be on a treadmill or a track: it says nothing. */
const grounds: Record<number, Omit<Extract<SportStatement, { kind: 'run' }>, 'kind'>> = {
  1: { surface: 'treadmill' },
  2: { surface: 'road' },
  3: { surface: 'trail', terrain: 'trail' },
  4: { surface: 'track' },
};

/** The sport that two numbers of a FIT file state. */
export function fitSport(sport: number | undefined, subSport: number | undefined): SportStatement {
  if (sport === undefined) return null;
  const isRun = sport === running || (sport === fitnessEquipment && subSport === treadmill);
  if (isRun) return { kind: 'run', ...grounds[subSport ?? 0] };
  return { kind: 'other', name: names[sport] ?? `sport ${sport}` };
}
