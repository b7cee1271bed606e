import type { Kind } from './kind.ts';

/**
 * Units as sites write them, in lower case without spaces: kind, factor to SI, canonical name, spellings. A word that is one unit
 * here and another there is none: `mil` is a mile in Turkish and ten kilometres in Swedish.
 */
const table: [Kind, number, string, string][] = [
  [
    'length',
    1000,
    'km',
    'km kms kilometer kilometers kilometre kilometres kilomètre kilomètres kilómetro kilómetros chilometri chilometro quilómetros quilômetros ' +
      'kilometri kilometriä kilometrit kilometrów kilometry kilometrů kilometre kilometrelik км километр километра километров кілометр кілометрів ' +
      'キロ キロメートル 公里 千米 킬로미터 킬로 كم كلم كيلومتر كيلومترات ק"מ קמ קילומטר קילומטרים किमी χλμ กม',
  ],
  [
    'length',
    1609.344,
    'mi',
    'mi mile miles meile meilen milla millas miglio miglia milha milhas mijl mijlen mérföld mailia míle マイル 英里 哩 миль миля мили милі ми 마일 ' +
      'ميل أميال מייל מיילים मील',
  ],
  [
    'length',
    1,
    'm',
    'm meter meters metre metres mètre mètres metro metros metri méter metr metry metrů metrów metriä м метр метра метров метри метрів ' +
      "メートル 米 公尺 미터 م متر أمتار מ מ' מטר מטרים मी μ",
  ],
  [
    'length',
    0.3048,
    'ft',
    'ft foot feet fuß fuss pied pieds pie pies piede piedi pé pés voet fot fod jalkaa stóp stopy láb ayak フィート 英尺 呎 фут футов футів фт 피트 ' +
      'قدم أقدام רגל רגליים',
  ],
  ['length', 0.9144, 'yd', 'yd yds yard yards ヤード 码 碼 ярд ярдов 야드'],
  [
    'speed',
    1 / 3.6,
    'km/h',
    'km/h kmh kph km/t km/u km/uur km/ó km/óra km/tim km/godz km/hod km/sa km/std км/ч км/час км/год km/時 km/시 公里/小时 公里/小時 公里/时 千米/小时 كم/س كم/ساعة ' +
      'קמ"ש ק"מ/שעה',
  ],
  ['speed', 0.44704, 'mph', 'mph mi/h mi/u mi/t mi/sa миль/ч миль/год 英里/小时 英里/小時 マイル/時 ميل/س'],
  ['speed', 1, 'm/s', 'm/s m/sn м/с 米/秒 公尺/秒 م/ث'],
  [
    'beats',
    1,
    'bpm',
    'bpm s/min lpm ppm puls/min p/min üt/p 拍/分 次/分 回/分 уд/мин уд./мин уд/хв уд./хв уд.вмин уд.захв פעימותלדקה نبضةفيالدقيقة',
  ],
  ['steps', 1, 'spm', 'spm sp/m 歩/分 步/分 걸음/분 보/분 צעדיםלדקה خطوةفيالدقيقة'],
  ['energy', 1, 'kcal', 'kcal cal kcals cals kkal ккал 千卡 大卡 キロカロリー 킬로칼로리 كيلوكالوري קק"ל'],
  ['energy', 1 / 4.184, 'kJ', 'kj кдж 千焦 كيلوجول'],
  ['celsius', 1, '°C', '°c oc °с degc'],
  ['fahrenheit', 5 / 9, '°F', '°f of degf'],
  ['degrees', 1, '°', '° 度 도'],
  ['power', 1, 'W', 'w watt watts watti wattia вт ватт ват 瓦 瓦特 ワット 와트 واط וואט ואט'],
  ['percent', 1, '%', '% ٪'],
  [
    'duration',
    3600,
    'h',
    'h hr hrs hour hours std stunde stunden heure heures hora horas ora ore uur uren u t tim timme timmar tunti tuntia godz godzina ' +
      "godziny godzin hod hodina hodiny hodin ó óra oră sa saat ч час часа часов год година години годин 時間 小时 小時 时 時 시간 س ساعة ساعات ש ש' שע' שעה שעות",
  ],
  [
    'duration',
    60,
    'min',
    'min mins minute minutes minuten minuto minutos minuti minuut minut minuty minuta minutter minuter minuuttia minuutti perc p 分 分钟 分鐘 分間 분 мин ' +
      "минута минуты минут хв хвилина хвилини хвилин dk dak dakika د دقيقة دقائق ד ד' דק דק' דקה דקות '",
  ],
  [
    'duration',
    1,
    's',
    's sec secs sek second seconds sekunde sekunden seconde secondes seconden secondo secondi segundo segundos seg sekund sekunder sekundy sekuntia ' +
      'sekunti vteřin vteřiny másodperc mp secunde 秒 秒钟 초 с сек секунда секунды секунд секунди sn saniye ث ثانية ثوان ثواني שנ שנ\' שנייה שניה שניות "',
  ],
];

/** What a heart or a runner does so many times in a minute: with any word for a minute behind it. */
const beats =
  'beats beat schläge schlag batt battements bat battiti batimentos latidos pulsaciones pul slag slagen slg iskua lyöntiä lyönt uderz uderzeń ud tepů tep tepy ' +
  'üt ütés atım vuru atış bătăi уд ударов ударів удары 拍 次 回 박 회 نبضة نبضات ن ض פעימות פעימה';
const steps =
  'steps step schritte schritt pas pasos passi passos stappen steg skridt skritt askelta askel kroków krok kroki kroků lépés adım pași шаг шага шагов ш кроків крок ' +
  '歩 步 걸음 보 خطوة خطوات צעדים צעד';

export const unitWords = { table, beats, steps };
export type UnitWords = typeof unitWords;
