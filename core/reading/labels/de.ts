import type { LanguageWords } from './words.ts';

/** German. Seen: Garmin Connect's and Strava's exported lists, a Garmin Connect page. */
export const de: LanguageWords = {
  seen: {
    distance: 'Distanz',
    time: 'Zeit',
    pace: 'Pace',
    heart: 'Herzfrequenz',
    cadence: 'Schrittfrequenz|Laufschrittfrequenz',
    gain: 'Anstieg gesamt|Höhenzunahme|Anstieg',
    loss: 'Abstieg gesamt|Abstieg',
    height: 'Höhe',
    calories: 'Kalorien',
    average: 'Ø',
    moving: 'in Bewegung|Bewegungszeit',
    elapsed: 'verstrichene|verstrichen',
    max: 'maximale|max',
    not: 'beste|minimale|Schritte|Schrittlänge',
    part: 'Rundenzeit|Runden',
  },
  assumed: {
    distance: 'Strecke|Entfernung|Streckenlänge',
    time: 'Dauer|Laufzeit|Trainingszeit|Trainingsdauer',
    pace: 'Tempo|Lauftempo',
    speed: 'Geschwindigkeit',
    heart: 'Puls|HF|Herzschlag|Pulsfrequenz',
    cadence: 'Kadenz|Trittfrequenz|Laufkadenz',
    gain: 'Höhenmeter|Gesamtanstieg|Aufstieg|Höhengewinn|bergauf|Höhenmeter aufwärts|positiver Höhenunterschied',
    loss: 'Höhenverlust|Gesamtabstieg|bergab|Höhenmeter abwärts',
    height: 'Höhenlage',
    calories: 'Kalorienverbrauch|verbrannte Kalorien|Energieverbrauch|Energie',
    temperature: 'Temperatur|Lufttemperatur',
    humidity: 'Luftfeuchtigkeit|Luftfeuchte',
    power: 'Leistung|Laufleistung',
    effort: 'empfundene Anstrengung|subjektive Anstrengung|Belastungsempfinden',
    average:
      'durchschnittliche|durchschnittlicher|durchschnittliches|Durchschnitt|Durchschnitts-|mittlere|mittlerer|mittleres|Schnitt|im Schnitt|i m Schnitt',
    moving: 'Bewegungs-',
    elapsed: 'vergangene|Bruttozeit|Brutto-',
    total: 'Gesamtzeit|gesamt|gesamte|Gesamt-|Gesamtdauer',
    max: 'maximaler|maximal|maximales|höchste|höchster|Maximal-|Höchst-',
    not:
      'ähnliche|vergleichbare|Bestleistungen|Erfolge|Wochenziel|Auszeichnungen|bestes|bester|Best-|schnellste|schnellster|' +
      'schnellstes|langsamste|Ziel|Ziel-|geschätzte|geschätzter|geschätzt|gefühlt|gefühlte|gefühlte Temperatur|bereinigte|' +
      'angepasste|minimaler|minimal|Min|Ruhe-|Ruhepuls|Ruhekalorien|Aktivkalorien|aktive|letzte|letzter|vorherige|nächste|Rest-|' +
      'verbleibend|verbleibende|Rekord|Bestzeit|Bestleistung|persönliche|relative Anstrengung|relativer Aufwand|Pause|Pausenzeit|' +
      'Standzeit|Gehzeit|Schwelle|Schwellen-|Zone|Zonen|Vorgabe|Schweißverlust|Wind|Luftdruck|gewichtete|normalisierte|niedrigste|' +
      'anderer|aller',
    part: 'Runde|Abschnitt|Abschnitte|Zwischenzeit|Zwischenzeiten|Intervall',
    many:
      'Woche|diese Woche|wöchentlich|Wochen-|Monat|dieser Monat|Monats-|Jahr|Jahres-|insgesamt seit|Läufe|Aktivitäten|Einheiten|' +
      'Trainingsplan|Plan|Route|Routenplaner|Rechner|Pace Rechner|Laufkalender|Termine|Rekorde|Bestenliste|Bestzeiten|' +
      'Gesamtstatistik|Segment|geplant|geplante|geplanter|prognostizierte|Prognose|Staffel|Rennprognose|Segmente|Herausforderung|' +
      'Challenge|Fortschritt',
    noise: 'der|die|das|des|beim|im|für|Lauf|Laufen|Aktivität|Einheit|Training|Workout|Zusammenfassung|pro',
  },
  sports: {
    run: 'Lauf|Laufen|virtueller Lauf|Bahnlauf|Straßenlauf|Dauerlauf|Joggen|Jogging|Lauf am Morgen|Lauf am Abend|Wettkampf Lauf|Laufsport',
    trail: 'Traillauf|Trailrunning',
    treadmill: 'Laufband|Laufbandlauf',
    other:
      'Radfahrt|Radfahren|Rad|Rennrad|Mountainbiken|Gehen|Spaziergang|Walking|Wanderung|Wandern|Schwimmen|Yoga|Krafttraining|Rudern|Skifahren|Langlauf|Inlineskaten|Crosstrainer|Triathlon',
  },
};
