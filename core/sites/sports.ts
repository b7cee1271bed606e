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

/** Words for running and for other sports in titles and headings, folded; for pages that keep no key. */
const runWords =
  /^(?:(?:trail |virtual )?run(?:ning)?|(?:trail|virtueller )?lauf(?:en)?|course a pied|course virtuelle|trail|carrera(?: de montana)?|correr|corsa|(?:terep)?futas|(?:トレイル)?ラン(?:ニング)?|hardloop(?:en|sessie)|corrida|bieg(?:anie)?|lopning|juoksu|бег|забег|跑步|越野跑|달리기)$/u;
const otherWords =
  /^(?:(?:virtual |gravel )?ride|walk|hike|swim|yoga|radfahrt|radfahren|gehen|wanderung|schwimmen|(?:sortie a )?velo|marche|randonnee|natation|(?:vuelta en )?bicicleta|ciclismo|caminata|senderismo|natacion|kerekparozas|seta|turazas|uszas|ライド|ウォーキング|ハイキング|スイム)$/u;

/** The sport that a shown word means, by the words of several languages; null when it is not known. */
export function sportOfWord(word: string): Sport {
  const folded = word
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
    .replace(/[^\p{L}]+/gu, ' ')
    .trim();
  const isTrail = /trail|トレイル|montana|terep|sentiero|越野/u.test(folded);
  if (runWords.test(folded)) return isTrail ? { kind: 'run', surface: 'trail', terrain: 'trail' } : { kind: 'run' };
  return otherWords.test(folded) ? { kind: 'other', name: folded } : null;
}

/** What several statements of the sport come to, with the ground if one names it: none where they contradict each other. */
export function agreedSport(statements: Sport[]): Sport {
  const said = statements.filter((sport) => sport !== null);
  const [first] = said;
  if (!first || said.some(({ kind }) => kind !== first.kind)) return null;
  return said.find((sport) => sport.kind === 'run' && sport.surface) ?? first;
}
