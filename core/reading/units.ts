/** Units as sites write them, in lower case without spaces: kind, factor to SI, canonical name, spellings. */

export type Kind =
  | 'length'
  | 'duration'
  | 'pace'
  | 'speed'
  | 'beats'
  | 'steps'
  | 'energy'
  | 'celsius'
  | 'fahrenheit'
  | 'degrees'
  | 'power'
  | 'percent'
  | 'number';

export interface Unit {
  kind: Kind;
  /** Factor to SI. */
  scale: number;
  name: string;
}

const table: [Kind, number, string, string][] = [
  ['length', 1000, 'km', 'km kms kilometer kilometers kilometres kilomètres kilómetros км キロ 公里 킬로미터 كم किमी χλμ ק"מ'],
  ['length', 1609.344, 'mi', 'mi mile miles meilen millas mérföld マイル 英里 миль ми 마일 ميل मील'],
  ['length', 1, 'm', 'm meter meters metres mètres metros méter м メートル 米 미터 م मी μ מ'],
  ['length', 0.3048, 'ft', 'ft feet fuß pieds pies láb フィート 英尺 фут 피트'],
  ['length', 0.9144, 'yd', 'yd yds yards'],
  ['speed', 1 / 3.6, 'km/h', 'km/h kmh kph km/t km/u km/ó км/ч km/godz km/hod km/時'],
  ['speed', 0.44704, 'mph', 'mph mi/h'],
  ['speed', 1, 'm/s', 'm/s м/с'],
  [
    'beats',
    1,
    'bpm',
    'bpm s/min schläge/min lpm ppm puls/min p/min üt/p ütés/perc 拍/分 次/分 уд/мин уд./мин ud/min uderz./min tep/min bat/min',
  ],
  ['steps', 1, 'spm', 'spm steps/min schritte/min pas/min pasos/min lépés/p lépés/perc 歩/分 步/分 шаг/мин kroków/min passi/min'],
  ['energy', 1, 'kcal', 'kcal cal ккал 千卡 大卡 キロカロリー'],
  ['energy', 1 / 4.184, 'kJ', 'kj кдж'],
  ['celsius', 1, '°C', '°c'],
  ['fahrenheit', 5 / 9, '°F', '°f'],
  ['degrees', 1, '°', '°'],
  ['power', 1, 'W', 'w watt watts вт'],
  ['percent', 1, '%', '% ٪'],
  ['duration', 3600, 'h', 'h hr hrs hour hours std stunden heures horas ó óra 時間 小时 小時 시간 ч godz hod u t'],
  ['duration', 60, 'min', "min mins minutes minuten minutos perc p 分 分钟 分鐘 분 мин '"],
  ['duration', 1, 's', 's sec secs sek seconds sekunden secondes seg segundos mp 秒 초 с сек "'],
];

const units = new Map<string, Unit>();
for (const [kind, scale, name, spellings] of table)
  for (const spelling of spellings.split(' ')) units.set(spelling.normalize('NFKC'), { kind, scale, name });

const perLength = /^(?:min|мин|分|perc|p|m|h:m:s)?\.?(?:\/|per|pro|par|por)(.{1,12})$/;

/** The unit that this text is, spaces and a closing point aside; null when it is none. Pace is seconds per metre. */
export function unitOf(text: string): Unit | null {
  const key = text.toLowerCase().replace(/\s+/g, '');
  const known = units.get(key) ?? units.get(key.replace(/\.$/, ''));
  if (known) return known;
  const length = units.get(perLength.exec(key)?.[1] ?? '');
  return length?.kind === 'length' && length.scale >= 1000
    ? { kind: 'pace', scale: 1 / length.scale, name: `/${length.name}` }
    : null;
}
