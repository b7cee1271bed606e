import type { Catalogue } from '../catalogue.ts';

/** German of the sync between a runner's browsers. */
export const deSync: Catalogue = {
  'options.sync': 'Deine Browser',
  'sync.title': 'Mehr als ein Browser',
  'sync.about':
    'Über die Synchronisierung deines Browsers, wenn du dort angemeldet bist. Sein Hersteller überträgt dann dein Profil, deine Schwellenwerte und die Checkliste der letzten sieben Tage; wir senden weiterhin nichts. Läufe bleiben hier: Nimm sie mit einem Export mit.',
  'sync.on': 'Profil und Checkliste synchronisieren',
  'sync.on.hint': 'Schalte es in jedem Browser ein, der mitmachen soll.',
  'sync.health': 'Auch die Gesundheitsangaben',
  'sync.health.hint': 'Ausgeschaltet bleiben sie auf diesem Gerät.',
  'sync.ask':
    'Ausschalten und alles von Homestretch aus der Synchronisierung deines Browsers entfernen? Was auf diesem Gerät ist, bleibt. Ein anderer Browser, der noch synchronisiert, legt seine Daten wieder hinein.',
  'sync.keep': 'Eingeschaltet lassen',
  'sync.off': 'Ausschalten und entfernen',
  'sync.failed': 'Das hat nicht geklappt. Bitte versuch es noch einmal.',
  'sync.problem.full':
    'In der Synchronisierung deines Browsers ist kein Platz mehr. Wir versuchen es in einigen Minuten noch einmal.',
  'sync.problem.failed': 'Dein Browser hat es nicht angenommen. Wir versuchen es in einigen Minuten noch einmal.',
};
