/**
 * Words of labels: what a number is called, and what says that it is not the run's total. `seen` words stand on a page or in an
 * export of a site; `assumed` ones are our translation. Written folded: lower case, no accents; phrases of several words allowed.
 */

/** What is measured, and how it is qualified. */
export type Tag =
  | 'distance'
  | 'time'
  | 'pace'
  | 'speed'
  | 'heart'
  | 'cadence'
  | 'gain'
  | 'loss'
  | 'height'
  | 'calories'
  | 'temperature'
  | 'humidity'
  | 'power'
  | 'effort'
  // qualifiers
  | 'average'
  | 'moving'
  | 'elapsed'
  | 'total'
  | 'max'
  /** Of a part, a plan, a record, another athlete, a derived figure: never the run's total. */
  | 'not'
  /** Adds nothing. */
  | 'noise';

type Words = Partial<Record<Tag, string>>;
export type Language = 'en' | 'de' | 'fr' | 'es' | 'hu' | 'ja';

/** Phrases are separated by `|`. */
export const words: Record<Language, { seen: Words; assumed: Words }> = {
  en: {
    seen: {
      distance: 'distance',
      time: 'time',
      pace: 'pace',
      heart: 'heart rate|hr',
      cadence: 'cadence|run cadence',
      gain: 'total ascent|elevation gain|elev gain|ascent',
      loss: 'total descent|elevation loss|descent',
      height: 'elevation|elev',
      calories: 'calories',
      temperature: 'temperature|temp',
      humidity: 'humidity',
      power: 'power',
      average: 'avg|average',
      moving: 'moving',
      elapsed: 'elapsed',
      max: 'max',
      not: 'best|min|estimated|weighted|gap|lap|split|segment|cumulative|feels like|relative|planned|goal|target|fastest',
    },
    assumed: {
      distance: 'dist',
      time: 'duration',
      speed: 'speed',
      gain: 'climb|elevation gained',
      loss: 'elevation lost',
      calories: 'kcal|energy',
      effort: 'perceived exertion|perceived effort|rpe',
      average: 'mean|Ø',
      total: 'total|overall|gross',
      max: 'maximum|peak|highest',
      not: 'minimum|lowest|resting|last|rest|adjusted|active|stopped|paused|idle|walk',
      noise: 'run|running|of|the|workout|activity|session|burned',
    },
  },
  de: {
    seen: {
      distance: 'distanz',
      time: 'zeit',
      pace: 'pace',
      heart: 'herzfrequenz',
      cadence: 'schrittfrequenz|laufschrittfrequenz',
      gain: 'anstieg gesamt|hohenzunahme|anstieg',
      loss: 'abstieg gesamt|abstieg',
      calories: 'kalorien',
      moving: 'in bewegung|bewegungszeit',
      elapsed: 'verstrichene|verstrichen',
      max: 'maximale|max',
      not: 'beste|minimale|rundenzeit',
    },
    assumed: {
      distance: 'strecke|entfernung',
      time: 'dauer|laufzeit',
      pace: 'tempo|durchschnittstempo',
      speed: 'geschwindigkeit|durchschnittsgeschwindigkeit',
      heart: 'puls|hf|durchschnittspuls',
      cadence: 'kadenz|trittfrequenz',
      gain: 'hohenmeter|gesamtanstieg|aufstieg',
      loss: 'hohenverlust|gesamtabstieg',
      height: 'hohe',
      calories: 'kalorienverbrauch',
      temperature: 'temperatur',
      humidity: 'luftfeuchtigkeit',
      power: 'leistung',
      effort: 'empfundene anstrengung',
      average: 'durchschnittliche|durchschnitt|mittlere',
      total: 'gesamtzeit|gesamt|gesamte',
      max: 'maximaler|maximal|hochste',
      not: 'bestes|bester|schnellste|runde|abschnitt|ziel|geplant|geplante|geschatzte|gefuhlt|bereinigte',
      noise: 'der|die|des|beim|lauf|laufen|aktivitat',
    },
  },
  fr: {
    seen: {
      distance: 'distance',
      time: 'duree|temps',
      pace: 'allure',
      heart: 'frequence cardiaque|fc',
      cadence: 'cadence|cadence de course',
      gain: 'denivele positif|ascension totale',
      loss: 'descente totale',
      calories: 'calories',
      temperature: 'temperature',
      humidity: 'humidite',
      average: 'moyenne|moy',
      moving: 'de deplacement',
      elapsed: 'ecoule',
      max: 'maximale|max',
      not: 'puissance moy estimee|ressenti|minimale|effort relatif',
    },
    assumed: {
      pace: 'rythme',
      speed: 'vitesse',
      gain: 'gain d altitude|montee|denivele',
      loss: 'denivele negatif|perte d altitude|descente',
      height: 'altitude',
      power: 'puissance',
      effort: 'effort percu',
      average: 'moyen|moyens',
      moving: 'en mouvement',
      elapsed: 'ecoulee',
      total: 'total|totale|globale',
      max: 'maximum|maximal|maxi',
      not: 'meilleur|meilleure|tour|objectif|cible|prevu|prevue|estime|estimee|au repos|ajustee',
      noise: 'de|de la|du|la|le|course|activite|de course',
    },
  },
  es: {
    seen: {},
    assumed: {
      distance: 'distancia',
      time: 'tiempo|duracion',
      pace: 'ritmo',
      speed: 'velocidad',
      heart: 'frecuencia cardiaca|fc|pulso|pulsaciones',
      cadence: 'cadencia|cadencia de carrera',
      gain: 'desnivel positivo|ascenso|desnivel',
      loss: 'desnivel negativo|descenso',
      height: 'elevacion|altitud',
      calories: 'calorias',
      temperature: 'temperatura',
      humidity: 'humedad',
      power: 'potencia',
      effort: 'esfuerzo percibido',
      average: 'media|medio|promedio|med',
      moving: 'en movimiento',
      elapsed: 'transcurrido',
      total: 'total',
      max: 'maxima|maximo|max',
      not: 'mejor|minima|minimo|vuelta|segmento|parcial|objetivo|previsto|estimada|en reposo|sensacion|ajustado',
      noise: 'de|de la|del|la|el|carrera|actividad',
    },
  },
  hu: {
    seen: { average: 'atl', max: 'max', not: 'legzesszam' },
    assumed: {
      distance: 'tavolsag|tav',
      time: 'ido|idotartam',
      pace: 'tempo',
      speed: 'sebesseg',
      heart: 'pulzus|pulzusszam',
      cadence: 'lepesutem|futasi lepesutem|kadencia',
      gain: 'szintemelkedes|emelkedes|emelkedo|szintnyereseg',
      loss: 'sullyedes|lejto|szintcsokkenes|ereszkedes',
      height: 'magassag',
      calories: 'kaloria|elegetett kaloria',
      temperature: 'homerseklet',
      humidity: 'paratartalom',
      power: 'teljesitmeny',
      effort: 'erzett erofeszites|eszlelt erofeszites',
      average: 'atlagos|atlag',
      moving: 'mozgasi|mozgasban toltott|mozgasido',
      elapsed: 'eltelt',
      total: 'teljes|osszes|osszido',
      max: 'maximalis|legnagyobb|legmagasabb',
      not: 'legjobb|minimalis|leggyorsabb|kor|szakasz|cel|tervezett|becsult|nyugalmi|hoerzet',
      noise: 'a|az|futas|tevekenyseg',
    },
  },
  ja: {
    seen: {},
    assumed: {
      distance: '距離',
      time: 'タイム|時間',
      pace: 'ペース',
      speed: '速度|スピード',
      heart: '心拍数|心拍',
      cadence: 'ケイデンス|ピッチ|ランニングピッチ',
      gain: '獲得標高|総上昇量|上昇量|累積標高|合計上昇',
      loss: '総下降量|下降量|合計下降',
      height: '標高|高度',
      calories: 'カロリー|消費カロリー',
      temperature: '気温|温度',
      humidity: '湿度',
      power: 'パワー',
      effort: '自覚的運動強度',
      average: '平均',
      moving: '移動|移動時間',
      elapsed: '経過|経過時間',
      total: '合計|総',
      max: '最大|最高',
      not: 'ベスト|最速|最小|最低|ラップ|区間|セグメント|目標|予定|推定|安静時|体感',
      noise: 'の|ラン|ランニング',
    },
  },
};
