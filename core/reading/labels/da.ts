import type { LanguageWords } from './words.ts';

/** Danish. Nothing seen on a page. */
export const da: LanguageWords = {
  seen: {},
  assumed: {
    distance: 'distance|afstand|længde',
    time: 'tid|varighed|løbetid',
    pace: 'tempo|pace',
    speed: 'fart|hastighed',
    heart: 'puls|hjertefrekvens|hjerterytme',
    cadence: 'kadence|løbekadence|skridtfrekvens|løbskadence',
    gain: 'højdestigning|samlet stigning|total stigning|stigning|opstigning|højdemeter|samlet opstigning',
    loss: 'højdetab|samlet nedstigning|nedstigning|fald|samlet fald|total nedstigning|samlet nedgang',
    height: 'højde',
    calories: 'kalorier|forbrændte kalorier|energi|kcal|energiforbrug',
    temperature: 'temperatur|temp',
    humidity: 'luftfugtighed|fugtighed',
    power: 'effekt|watt|kraft',
    effort: 'oplevet anstrengelse|opfattet anstrengelse|oplevet indsats',
    average: 'gennemsnitlig|gennemsnitligt|gennemsnit|gns|gnsn|gnmsn|gennemsnits-|middel-|snit|Ø',
    moving: 'i bevægelse|bevægelsestid|bevægelses-',
    elapsed: 'forløbet|forløben|samlet forløbet',
    total: 'total|samlet|totalt|i alt',
    max: 'maks|max|maksimal|maksimum|maks-|maksimal-|højeste|maksimalt',
    not:
      'lignende|præstationer|indsatser|bedste|bedst|hurtigste|langsomste|min|minimum|laveste|mål|mål-|anslået|estimeret|beregnet|' +
      'hvile-|hvilepuls|hvile|føles som|justeret|seneste|sidste|forrige|næste|resterende|tilbage|rekord|personlig|relativ indsats|' +
      'relativ anstrengelse|pause|stilstand|zone|tærskel|tærskel-|normaliseret|vægtet|skridt|skridtlængde|vind|lufttryk|aktive|' +
      'svedtab|forventet|andres|gruppens|gang',
    part: 'omgang|omgange|omgangstid|split|mellemtid|mellemtider|interval',
    many:
      'uge|denne uge|ugentlig|pr uge|måned|denne måned|år|i år|løbeture|aktiviteter|træninger|plan|træningsplan|rute|ruter|beregner|' +
      'tempoberegner|løbskalender|kalender|kommende|rekorder|rangliste|målsætninger|segment|planlagt|planlagte|stafet|prognose|' +
      'segmenter|udfordring|fremskridt',
    noise: 'i|for|af|løb|løbetur|aktivitet|træning|din|pr|opsummering|løbe-|løbs-|samlede',
  },
  sports: {
    run: 'løb|løbetur|virtuelt løb|baneløb|jogging|motionsløb',
    trail: 'terrænløb|trailløb',
    treadmill: 'løbebånd|løb på løbebånd',
    other:
      'cykling|cykeltur|cykel|gang|gåtur|vandring|vandretur|svømning|yoga|roning|skiløb|langrend|styrketræning|mountainbike|triatlon',
  },
};
