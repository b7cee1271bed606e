import type { Catalogue } from '../catalogue.ts';

/** German titles of our own rules among the sources. */
export const deSources: Catalogue = {
  'source.houseLoad': 'Wie wir zwischen den Wegen wählen, die Belastung eines Laufs zu berechnen',
  'source.houseEnergy': 'Energie eines Laufs: wann die Zahl der Seite zählt und was danach kommt',
  'source.houseCarbohydrateShare': 'Anteil der Kohlenhydrate an der verbrauchten Energie, nach Herzfrequenz',
  'source.houseDoms': 'Punkte für Muskelkater: Gefälle, Distanz, Tempo, Wettkampf, Laufpause',
  'source.houseSoreness': 'Verlauf der Muskelkater-Vorhersage über eine Woche',
  'source.houseReadiness': 'Stunden bis locker und bis hart: das längste von vier Zeitfenstern',
  'source.houseTriage': 'Rangfolge der Warnzeichen; eine ärztliche Durchsicht steht aus',
  'source.houseCoolDown': 'Minuten Auslaufen je nach Art der Einheit',
  'source.houseStretch': 'Minuten Dehnen, und die Reihenfolge der Muskeln je nach Gelände',
  'source.houseRoll': 'Minuten Rollen und Massage je nach Art der Einheit',
  'source.houseCold': 'Wann kaltes Wasser wegbleibt',
  'source.houseRefuel': 'Vier Stufen des Essens nach einem Lauf',
  'source.houseFoods': 'Zuordnung von Speisen zu Mengen, Ernährungsweise und der Zeit bis zum nächsten Lauf',
  'source.houseSweat': 'Schweiß aus Energie und Temperatur: angepasst an die Lauftabelle des Positionspapiers von 2007',
  'source.houseFluidGuard': 'Grenzen dessen, was wir zu trinken vorschlagen',
  'source.houseSleep': 'Schlafziel und Schlafenszeit für heute Nacht',
  'source.houseCaffeine': 'Stunden zwischen Koffein und Bett',
  'source.houseWarmUp': 'Minuten Aufwärmen je nach Art der Einheit und Kälte',
  'source.houseNextRun': 'Welche Art von Lauf als Nächstes kommt',
  'source.houseStrength': 'Wie viel Krafttraining, und mit wie viel Abstand zu einem harten Lauf',
  'source.houseSayLess': 'Was ungesagt bleibt, und für wen',
};
