import type { Catalogue } from '../catalogue.ts';

/** German of the plan on its way into a calendar or a note. */
export const deCalendar: Catalogue = {
  'calendar.easy': 'Ab hier passt lockeres Laufen (unsere Schätzung)',
  'calendar.hard': 'Ab hier passt intensives Laufen (unsere Schätzung)',
  'take.copy': 'Plan als Text kopieren',
  'take.copied': 'Kopiert.',
  'take.notCopied': 'Dieser Browser hat das Kopieren nicht erlaubt. Hier steht der Plan zum Kopieren von Hand:',
  'take.calendar': 'In den Kalender übernehmen',
  'take.saved': 'Die Kalenderdatei liegt bei deinen Downloads. Öffne sie mit deinem Kalender; eine spätere tritt an ihre Stelle.',
  'take.nothing': 'Von diesem Plan steht nichts mehr bevor.',
  'take.title': 'Plan nach dem Lauf: {day}',
};
