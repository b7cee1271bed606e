import type { Catalogue } from '../catalogue.ts';

/** English of the history that comes from files. */
export const enImport: Catalogue = {
  'options.import': 'Your history',
  'import.title': 'Bring your history',
  'import.about':
    'Six weeks of runs make the hours and the load yours. Files are read here, in this browser; only the numbers of each run are kept, never the file.',
  'import.drop':
    'Drop files, a folder or a whole archive here: FIT, GPX, TCX, also packed (.gz), and the exports of Strava and Garmin as they are.',
  'import.files': 'Choose files',
  'import.folder': 'Choose a folder',
  'import.running': '{count, plural, =0 {Reading …} one {# activity read …} other {# activities read …}}',
  'import.cancel': 'Cancel the import',
  'import.done': 'All files are read.',
  'import.cancelled': 'Cancelled. What was taken in until then stays; the same files again complete it.',
  'import.broken': 'The import broke off. What was taken in until then stays; the same files again complete it.',
  'import.notSaved':
    'This browser could not keep all of it. What was taken in until then stays; the same files again complete it.',
  'import.added': '{count, plural, =0 {No new run} one {# new run} other {# new runs}}',
  'import.joined':
    '{count, plural, one {# run that you had from a page or another file, now with this one too} other {# runs that you had from pages or other files, now with these too}}',
  'import.known': '{count, plural, one {# run that was here already} other {# runs that were here already}}',
  'import.notActivities':
    '{count, plural, one {# file that is no activity: a route, a plan, settings of a watch} other {# files that are no activities: routes, plans, settings of a watch}}',
  'import.others': '{count, plural, one {# activity that was no run:} other {# activities that were no runs:}}',
  'import.unreadable': '{count, plural, one {# file that could not be read} other {# files that could not be read}}',
  'import.more': 'and {count, plural, one {# more} other {# more}}',
  'import.refusal.unreadable': 'could not be read',
  'import.refusal.empty': 'holds no activity',
  'import.refusal.too-large': 'is too large',
  'import.refusal.not-a-run': 'is no run',
  'import.asked': '{count, plural, one {Was this a run?} other {Which of these were runs?}}',
  'import.asked.about': 'The file does not say. What you leave unticked is not kept.',
  'import.asked.all': 'Tick all',
  'import.asked.add': '{count, plural, =0 {None of them} one {Take in # run} other {Take in # runs}}',
};
