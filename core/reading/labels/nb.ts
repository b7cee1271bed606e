import type { LanguageWords } from './words.ts';

/** Norwegian (bokmål). Nothing seen on a page. */
export const nb: LanguageWords = {
  seen: {},
  assumed: {
    distance: 'distanse|avstand|lengde',
    time: 'tid|varighet|løpetid',
    pace: 'tempo|fart',
    speed: 'hastighet',
    heart: 'puls|hjertefrekvens|hjerterytme',
    cadence: 'kadens|løpekadens|stegfrekvens|skrittfrekvens|tråkkfrekvens',
    gain: 'høydestigning|total stigning|stigning|samlet stigning|høydemeter|total oppstigning|oppstigning|høydegevinst',
    loss: 'høydetap|total nedstigning|nedstigning|fall|samlet fall|total nedgang|totalt fall|høydefall',
    height: 'høyde|høyde over havet',
    calories: 'kalorier|forbrente kalorier|energi|kcal|energiforbruk',
    temperature: 'temperatur|temp',
    humidity: 'luftfuktighet|fuktighet',
    power: 'effekt|watt|kraft',
    effort: 'opplevd anstrengelse|opplevd innsats',
    average: 'gjennomsnittlig|gjennomsnitt|snitt|snitt-|gj sn|gjsn|gjennomsnitts-|middel-|Ø',
    moving: 'i bevegelse|bevegelsestid|bevegelses-',
    elapsed: 'medgått|forløpt|brukt|forløpt tid|medgått tid',
    total: 'total|totalt|samlet',
    max: 'maks|max|maksimal|maksimum|maks-|makspuls|høyeste|maksimalt',
    not:
      'lignende|prestasjoner|innsatser|beste|best|raskeste|tregeste|min|minimum|laveste|mål|mål-|anslått|estimert|beregnet|hvile-|' +
      'hvilepuls|hvile|føles som|justert|siste|forrige|neste|gjenstående|igjen|rekord|personlig|relativ anstrengelse|' +
      'relativ innsats|pause|stillestående|sone|terskel|terskel-|normalisert|vektet|skritt|skrittlengde|steg|vind|lufttrykk|aktive|' +
      'svettetap|forventet|andres|gruppens|gange',
    part: 'runde|runder|rundetid|deltid|mellomtid|mellomtider|intervall',
    many:
      'uke|denne uken|denne uka|ukentlig|per uke|måned|denne måneden|år|i år|løpeturer|aktiviteter|økter|plan|treningsplan|rute|' +
      'ruter|kalkulator|tempokalkulator|terminliste|kalender|kommende|rekorder|toppliste|målsetninger|segment|planlagt|planlagte|' +
      'stafett|prognose|segmenter|utfordring|fremgang',
    noise: 'i|for|av|løp|løping|løpetur|aktivitet|trening|økt|din|per|sammendrag|løpe-',
  },
  sports: {
    run: 'løp|løping|løpetur|virtuelt løp|baneløp|joggetur|jogging',
    trail: 'terrengløp|terrengløping|stiløping',
    treadmill: 'tredemølle|løping på tredemølle',
    other:
      'sykling|sykkeltur|sykkel|gåtur|gange|fottur|vandring|svømming|yoga|roing|ski|langrenn|skitur|styrketrening|terrengsykling|triatlon',
  },
};
