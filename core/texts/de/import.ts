import type { Catalogue } from '../catalogue.ts';

/** German of the history that comes from files. */
export const deImport: Catalogue = {
  'options.import': 'Deine Läufe bisher',
  'import.title': 'Bring deine bisherigen Läufe mit',
  'import.about':
    'Aus sechs Wochen Laufen werden Stunden und Belastung, die zu dir passen. Dateien werden hier gelesen, in diesem Browser; behalten werden nur die Zahlen jedes Laufs, nie die Datei.',
  'import.drop':
    'Zieh Dateien, einen Ordner oder ein ganzes Archiv hierher: FIT, GPX, TCX, auch gepackt (.gz), und die Exporte von Strava und Garmin, so wie sie sind.',
  'import.files': 'Dateien auswählen',
  'import.folder': 'Ordner auswählen',
  'import.running': '{count, plural, =0 {Wird gelesen …} one {# Aktivität gelesen …} other {# Aktivitäten gelesen …}}',
  'import.cancel': 'Import abbrechen',
  'import.done': 'Alle Dateien sind gelesen.',
  'import.cancelled':
    'Abgebrochen. Was bis dahin übernommen wurde, bleibt; mit denselben Dateien machst du es später vollständig.',
  'import.broken':
    'Der Import wurde unterbrochen. Was bis dahin übernommen wurde, bleibt; mit denselben Dateien machst du es vollständig.',
  'import.notSaved':
    'Dieser Browser konnte nicht alles behalten. Was bis dahin übernommen wurde, bleibt; mit denselben Dateien machst du es vollständig.',
  'import.added': '{count, plural, =0 {Kein neuer Lauf} one {# neuer Lauf} other {# neue Läufe}}',
  'import.joined':
    '{count, plural, one {# Lauf, den du von einer Seite oder aus einer anderen Datei hattest, jetzt auch aus dieser} other {# Läufe, die du von Seiten oder aus anderen Dateien hattest, jetzt auch aus diesen}}',
  'import.known': '{count, plural, one {# Lauf, der schon da war} other {# Läufe, die schon da waren}}',
  'import.notActivities':
    '{count, plural, one {# Datei, die keine Aktivität ist: eine Route, ein Plan, Einstellungen einer Uhr} other {# Dateien, die keine Aktivitäten sind: Routen, Pläne, Einstellungen einer Uhr}}',
  'import.others': '{count, plural, one {# Aktivität, die kein Lauf war:} other {# Aktivitäten, die keine Läufe waren:}}',
  'import.unreadable':
    '{count, plural, one {# Datei, die nicht gelesen werden konnte} other {# Dateien, die nicht gelesen werden konnten}}',
  'import.more': 'und {count, plural, one {# weitere} other {# weitere}}',
  'import.refusal.unreadable': 'konnte nicht gelesen werden',
  'import.refusal.empty': 'enthält keine Aktivität',
  'import.refusal.too-large': 'ist zu groß',
  'import.refusal.not-a-run': 'ist kein Lauf',
  'import.asked': '{count, plural, one {War das ein Lauf?} other {Welche davon waren Läufe?}}',
  'import.asked.about': 'Die Datei sagt es nicht. Was du nicht ankreuzt, wird nicht behalten.',
  'import.asked.all': 'Alle ankreuzen',
  'import.asked.add': '{count, plural, =0 {Keine davon} one {# Lauf übernehmen} other {# Läufe übernehmen}}',
};
