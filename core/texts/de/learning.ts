import type { Catalogue } from '../catalogue.ts';

/** German of what the runner's own runs propose. */
export const deLearning: Catalogue = {
  'options.learning': 'Von dir gelernt',
  'learning.title': 'Aus deinen Läufen gelernt',
  'learning.about': 'Vorschläge aus deinen eigenen Zahlen, jeder mit seiner Grundlage. Nichts davon zählt, bevor du es annimmst.',
  'learning.none':
    'Noch nichts vorzuschlagen. Drei Läufe mit Wiegen bei ähnlichem Wetter, zwei Läufe am Limit oder ein Wettkampf der letzten 90 Tage würden jeweils etwas verraten.',
  'learning.sweatRates': 'Schweißrate: {value}',
  'learning.maxHeartRate': 'Maximalpuls: {value}',
  'learning.thresholdPace': 'Schwellentempo: {value}',
  'learning.wakeTime': 'Aufgestanden bis {value}',
  'learning.instead': 'statt {value}',
  'learning.sweat.value': '{rate} bei {temperature}',
  'learning.sweat.run': '{day}: {rate} bei {temperature}, nach deinem Gewicht vorher und nachher',
  'learning.max.run': '{day}: {rate}, einige Sekunden gehalten oder als Höchstwert angegeben',
  'learning.max.estimate':
    'Die Schätzung für dein Alter ist {rate}; es zählt der zweithöchste Wert deiner Läufe, denn ein einzelner kann am Brustgurt liegen.',
  'learning.max.own':
    'Du hast {rate} angegeben; es zählt der zweithöchste Wert deiner Läufe, denn ein einzelner kann am Brustgurt liegen.',
  'learning.pace.run': '{day}: {distance} in {time}',
  'learning.pace.rule':
    'Aus der besten Leistung der letzten 90 Tage, nach der Formel von Daniels und Gilbert (1979). Sie setzt voraus, dass du alles gegeben hast.',
  'learning.wake.days':
    'An {days} Morgen der letzten vier Wochen bist du gelaufen oder hast von deiner Nacht berichtet; an den meisten davon warst du um {time} schon auf.',
  'learning.wake.rule': 'Vielleicht stehst du früher auf: Wir sehen nur, wann du auf warst.',
  'learning.accept': 'Übernehmen',
  'learning.dismiss': 'Jetzt nicht',
  'learning.accepted': 'Steht jetzt in deinem Profil.',
};
