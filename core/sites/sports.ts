import type { Sport } from './site.ts';

/** Sport names of sites' own keys, without case, spaces, dashes or underscores: what kind of run they are. */
const runs: Record<string, Sport> = {
  run: { kind: 'run' },
  running: { kind: 'run' },
  trailrun: { kind: 'run', surface: 'trail', terrain: 'trail' },
  trailrunning: { kind: 'run', surface: 'trail', terrain: 'trail' },
  treadmill: { kind: 'run', surface: 'treadmill' },
  treadmillrun: { kind: 'run', surface: 'treadmill' },
  treadmillrunning: { kind: 'run', surface: 'treadmill' },
  indoorrun: { kind: 'run' },
  indoorrunning: { kind: 'run' },
  virtualrun: { kind: 'run' },
  virtualrunning: { kind: 'run' },
  trackrun: { kind: 'run', surface: 'track' },
  trackrunning: { kind: 'run', surface: 'track' },
  streetrun: { kind: 'run', surface: 'road' },
  streetrunning: { kind: 'run', surface: 'road' },
  roadrun: { kind: 'run', surface: 'road' },
  roadrunning: { kind: 'run', surface: 'road' },
  ultrarun: { kind: 'run' },
  ultrarunning: { kind: 'run' },
  obstaclerun: { kind: 'run' },
  obstaclerunning: { kind: 'run' },
  jogging: { kind: 'run' },
  race: { kind: 'run', race: true },
  runningrace: { kind: 'run', race: true },
};

/** The sport of a site's own key (`trail_running`, `TrailRun`, `run`). A key that is no run is another sport; an empty one says nothing. */
export function sportOfKey(key: string | null | undefined): Sport {
  const name = (key ?? '').toLowerCase().replace(/[^a-z]/g, '');
  if (!name || name === 'activity' || name === 'uncategorized' || name === 'other' || name === 'workout') return null;
  return runs[name] ?? { kind: 'other', name };
}

/** Words for running and for other sports in titles and headings, folded; for pages that keep no key. `|` separates. */
const runWords = /^(?:(?:trail|virtual|treadmill|morning|afternoon|evening|lunch|night) )?run(?:ning)?$|^(?:trail)?lauf(?:en)?$|^laufband$|^(?:virtueller |trail)lauf$|^(?:course a pied|trail|course virtuelle|course)$|^(?:carrera|correr|carrera de montana|carrera virtual)$|^(?:corsa|corsa su sentiero)$|^(?:futas|terepfutas|virtualis futas)$|^(?:ラン|ランニング|トレイルラン|バーチャルラン)$|^(?:hardlopen|hardloopsessie|trailrun)$|^(?:corrida|corrida em trilha)$|^(?:bieg|bieganie|bieg w terenie)$|^(?:lopning|lop|loping|juoksu|kosu|беґ|бег|забег|біг|跑步|越野跑|달리기)$/u;
const otherWords = /^(?:ride|e bike ride|virtual ride|gravel ride|mountain bike ride|walk|hike|swim|workout|weight training|yoga|rowing|ski|alpine ski|nordic ski|crossfit|elliptical|stair stepper|surfing|golf|pilates|tennis|soccer)$|^(?:radfahrt|radfahren|fahrt|virtuelle radfahrt|gehen|spaziergang|wanderung|wandern|schwimmen|training|krafttraining|rudern)$|^(?:sortie a velo|velo|velo virtuel|marche|randonnee|natation|entrainement|musculation|aviron)$|^(?:vuelta en bicicleta|bicicleta|ciclismo|caminata|caminar|senderismo|natacion|entrenamiento|entrenamiento con pesas)$|^(?:kerekparozas|bicikli|seta|gyaloglas|turazas|tura|uszas|edzes|sulyzos edzes)$|^(?:ライド|自転車|ウォーク|ウォーキング|ハイク|ハイキング|スイム|水泳|ワークアウト|ウェイトトレーニング|ヨガ)$/u;

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

/** What several statements of the sport come to: none where they contradict each other. */
export function agreedSport(statements: Sport[]): Sport {
  const said = statements.filter((sport) => sport !== null);
  const [first] = said;
  return first && said.every(({ kind }) => kind === first.kind) ? first : null;
}
