import { more, order } from './languages.table.ts';

/** Labels as the sites show them or as we translate them: for building pages, apart from the reader's own words. */

export interface Labels {
  distance: string;
  movingTime: string;
  time: string;
  elapsedTime: string;
  pace: string;
  avgPace: string;
  movingPace: string;
  bestPace: string;
  stravaGain: string;
  gain: string;
  loss: string;
  minElevation: string;
  maxElevation: string;
  calories: string;
  steps: string;
  avgHeart: string;
  maxHeart: string;
  avgCadence: string;
  maxCadence: string;
  temperature: string;
  feelsLike: string;
  humidity: string;
  avgTemp: string;
  minTemp: string;
  maxTemp: string;
  average: string;
  run: string;
  ride: string;
  splits: string;
  similar: string;
  bestEffort: string;
  shoes: string;
  beats: string;
  stepsUnit: string;
}

const en: Labels = {
  distance: 'Distance',
  movingTime: 'Moving Time',
  time: 'Time',
  elapsedTime: 'Elapsed Time',
  pace: 'Pace',
  avgPace: 'Avg Pace',
  movingPace: 'Avg Moving Pace',
  bestPace: 'Best Pace',
  stravaGain: 'Elevation',
  gain: 'Total Ascent',
  loss: 'Total Descent',
  minElevation: 'Min Elev',
  maxElevation: 'Max Elev',
  calories: 'Calories',
  steps: 'Steps',
  avgHeart: 'Avg HR',
  maxHeart: 'Max HR',
  avgCadence: 'Avg Run Cadence',
  maxCadence: 'Max Run Cadence',
  temperature: 'Temperature',
  feelsLike: 'Feels like',
  humidity: 'Humidity',
  avgTemp: 'Avg Temp',
  minTemp: 'Min Temp',
  maxTemp: 'Max Temp',
  average: 'Avg',
  run: 'Run',
  ride: 'Ride',
  splits: 'Splits',
  similar: 'Similar activities',
  bestEffort: 'Best efforts',
  shoes: 'Shoes',
  beats: 'bpm',
  stepsUnit: 'spm',
};
const de: Labels = {
  distance: 'Distanz',
  movingTime: 'Bewegungszeit',
  time: 'Zeit',
  elapsedTime: 'Verstrichene Zeit',
  pace: 'Tempo',
  avgPace: 'Ø Pace',
  movingPace: 'Ø Pace in Bewegung',
  bestPace: 'Beste Pace',
  stravaGain: 'Höhenzunahme',
  gain: 'Anstieg gesamt',
  loss: 'Abstieg gesamt',
  minElevation: 'Minimale Höhe',
  maxElevation: 'Maximale Höhe',
  calories: 'Kalorien',
  steps: 'Schritte',
  avgHeart: 'Ø Herzfrequenz',
  maxHeart: 'Maximale Herzfrequenz',
  avgCadence: 'Ø Schrittfrequenz (Laufen)',
  maxCadence: 'Max. Schrittfrequenz (Laufen)',
  temperature: 'Temperatur',
  feelsLike: 'Gefühlt',
  humidity: 'Luftfeuchtigkeit',
  avgTemp: 'Ø Temperatur',
  minTemp: 'Minimale Temperatur',
  maxTemp: 'Maximale Temperatur',
  average: 'Ø',
  run: 'Lauf',
  ride: 'Radfahrt',
  splits: 'Abschnitte',
  similar: 'Ähnliche Aktivitäten',
  bestEffort: 'Bestleistungen',
  shoes: 'Schuhe',
  beats: 'bpm',
  stepsUnit: 'spm',
};
const fr: Labels = {
  distance: 'Distance',
  movingTime: 'Durée de déplacement',
  time: 'Durée',
  elapsedTime: 'Temps écoulé',
  pace: 'Allure',
  avgPace: 'Allure moyenne',
  movingPace: 'Allure moyenne en mouvement',
  bestPace: 'Meilleure allure',
  stravaGain: 'Dénivelé positif',
  gain: 'Ascension totale',
  loss: 'Descente totale',
  minElevation: 'Altitude minimale',
  maxElevation: 'Altitude maximale',
  calories: 'Calories',
  steps: 'Pas',
  avgHeart: 'Fréquence cardiaque moyenne',
  maxHeart: 'Fréquence cardiaque maximale',
  avgCadence: 'Cadence de course moyenne',
  maxCadence: 'Cadence de course maximale',
  temperature: 'Température',
  feelsLike: 'Ressenti',
  humidity: 'Humidité',
  avgTemp: 'Température moyenne',
  minTemp: 'Température minimale',
  maxTemp: 'Température maximale',
  average: 'Moy.',
  run: 'Course à pied',
  ride: 'Sortie à vélo',
  splits: 'Fractionnés',
  similar: 'Activités similaires',
  bestEffort: 'Meilleurs efforts',
  shoes: 'Chaussures',
  beats: 'bpm',
  stepsUnit: 'pas/min',
};
const es: Labels = {
  distance: 'Distancia',
  movingTime: 'Tiempo en movimiento',
  time: 'Tiempo',
  elapsedTime: 'Tiempo transcurrido',
  pace: 'Ritmo',
  avgPace: 'Ritmo medio',
  movingPace: 'Ritmo medio en movimiento',
  bestPace: 'Mejor ritmo',
  stravaGain: 'Desnivel positivo',
  gain: 'Ascenso total',
  loss: 'Descenso total',
  minElevation: 'Altitud mínima',
  maxElevation: 'Altitud máxima',
  calories: 'Calorías',
  steps: 'Pasos',
  avgHeart: 'FC media',
  maxHeart: 'FC máxima',
  avgCadence: 'Cadencia de carrera media',
  maxCadence: 'Cadencia de carrera máxima',
  temperature: 'Temperatura',
  feelsLike: 'Sensación térmica',
  humidity: 'Humedad',
  avgTemp: 'Temperatura media',
  minTemp: 'Temperatura mínima',
  maxTemp: 'Temperatura máxima',
  average: 'Media',
  run: 'Carrera',
  ride: 'Vuelta en bicicleta',
  splits: 'Parciales',
  similar: 'Actividades similares',
  bestEffort: 'Mejores esfuerzos',
  shoes: 'Zapatillas',
  beats: 'ppm',
  stepsUnit: 'ppm',
};
const hu: Labels = {
  distance: 'Távolság',
  movingTime: 'Mozgásidő',
  time: 'Idő',
  elapsedTime: 'Eltelt idő',
  pace: 'Tempó',
  avgPace: 'Átl. tempó',
  movingPace: 'Átl. mozgási tempó',
  bestPace: 'Legjobb tempó',
  stravaGain: 'Szintemelkedés',
  gain: 'Teljes emelkedés',
  loss: 'Teljes süllyedés',
  minElevation: 'Min. magasság',
  maxElevation: 'Max. magasság',
  calories: 'Kalória',
  steps: 'Lépések',
  avgHeart: 'Átl. pulzus',
  maxHeart: 'Max. pulzus',
  avgCadence: 'Átl. futási lépésütem',
  maxCadence: 'Max. futási lépésütem',
  temperature: 'Hőmérséklet',
  feelsLike: 'Hőérzet',
  humidity: 'Páratartalom',
  avgTemp: 'Átl. hőmérséklet',
  minTemp: 'Min. hőmérséklet',
  maxTemp: 'Max. hőmérséklet',
  average: 'Átl.',
  run: 'Futás',
  ride: 'Kerékpározás',
  splits: 'Szakaszok',
  similar: 'Hasonló tevékenységek',
  bestEffort: 'Legjobb eredmények',
  shoes: 'Cipő',
  beats: 'üt/p',
  stepsUnit: 'lépés/p',
};
const ja: Labels = {
  distance: '距離',
  movingTime: '移動時間',
  time: 'タイム',
  elapsedTime: '経過時間',
  pace: 'ペース',
  avgPace: '平均ペース',
  movingPace: '平均移動ペース',
  bestPace: 'ベストペース',
  stravaGain: '獲得標高',
  gain: '総上昇量',
  loss: '総下降量',
  minElevation: '最低高度',
  maxElevation: '最高高度',
  calories: 'カロリー',
  steps: '歩数',
  avgHeart: '平均心拍数',
  maxHeart: '最大心拍数',
  avgCadence: '平均ピッチ',
  maxCadence: '最大ピッチ',
  temperature: '気温',
  feelsLike: '体感',
  humidity: '湿度',
  avgTemp: '平均温度',
  minTemp: '最低温度',
  maxTemp: '最高温度',
  average: '平均',
  run: 'ランニング',
  ride: 'ライド',
  splits: 'スプリット',
  similar: '類似アクティビティ',
  bestEffort: 'ベストエフォート',
  shoes: 'シューズ',
  beats: 'bpm',
  stepsUnit: 'spm',
};
const nl: Labels = {
  distance: 'Afstand',
  movingTime: 'Beweegtijd',
  time: 'Tijd',
  elapsedTime: 'Verstreken tijd',
  pace: 'Tempo',
  avgPace: 'Gem. tempo',
  movingPace: 'Gem. tempo in beweging',
  bestPace: 'Beste tempo',
  stravaGain: 'Hoogtewinst',
  gain: 'Totale stijging',
  loss: 'Totale daling',
  minElevation: 'Min. hoogte',
  maxElevation: 'Max. hoogte',
  calories: 'Calorieën',
  steps: 'Stappen',
  avgHeart: 'Gem. HS',
  maxHeart: 'Max. HS',
  avgCadence: 'Gem. loopcadans',
  maxCadence: 'Max. loopcadans',
  temperature: 'Temperatuur',
  feelsLike: 'Gevoelstemperatuur',
  humidity: 'Luchtvochtigheid',
  avgTemp: 'Gem. temp.',
  minTemp: 'Min. temp.',
  maxTemp: 'Max. temp.',
  average: 'Gem.',
  run: 'Hardloopsessie',
  ride: 'Fietsrit',
  splits: 'Tussentijden',
  similar: 'Vergelijkbare activiteiten',
  bestEffort: 'Beste inspanningen',
  shoes: 'Schoenen',
  beats: 'spm',
  stepsUnit: 'spm',
};
const pl: Labels = {
  distance: 'Dystans',
  movingTime: 'Czas ruchu',
  time: 'Czas',
  elapsedTime: 'Całkowity czas',
  pace: 'Tempo',
  avgPace: 'Średnie tempo',
  movingPace: 'Średnie tempo ruchu',
  bestPace: 'Najlepsze tempo',
  stravaGain: 'Wzrost wysokości',
  gain: 'Całkowity wznios',
  loss: 'Całkowity spadek',
  minElevation: 'Min. wysokość',
  maxElevation: 'Maks. wysokość',
  calories: 'Kalorie',
  steps: 'Kroki',
  avgHeart: 'Średnie tętno',
  maxHeart: 'Maks. tętno',
  avgCadence: 'Średni rytm biegu',
  maxCadence: 'Maks. rytm biegu',
  temperature: 'Temperatura',
  feelsLike: 'Odczuwalna',
  humidity: 'Wilgotność',
  avgTemp: 'Śr. temp.',
  minTemp: 'Min. temp.',
  maxTemp: 'Maks. temp.',
  average: 'Śr.',
  run: 'Bieg',
  ride: 'Przejazd',
  splits: 'Międzyczasy',
  similar: 'Podobne aktywności',
  bestEffort: 'Najlepsze wyniki',
  shoes: 'Buty',
  beats: 'uderz./min',
  stepsUnit: 'kroków/min',
};

const keys = order.split(' ') as (keyof Labels)[];
const fromTable = (list: string): Labels => {
  const words = list.split('|');
  if (words.length !== keys.length) throw new Error(`${words[0] ?? ''}: ${words.length} labels`);
  return Object.fromEntries(keys.map((key, index) => [key, words[index] ?? ''])) as unknown as Labels;
};
type More = Record<keyof typeof more, Labels>;
const others = Object.fromEntries(Object.entries(more).map(([name, list]) => [name, fromTable(list)])) as More;

export const languages = { en, de, fr, es, hu, ja, nl, pl, ...others };
export type LanguageName = keyof typeof languages;
