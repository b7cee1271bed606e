import type { Catalogue } from '../catalogue.ts';

/** French of the history that comes from files. */
export const frImport: Catalogue = {
  'options.import': 'Votre historique',
  'import.title': 'Apportez votre historique',
  'import.about':
    'Avec six semaines de sorties, les heures et la charge deviennent les vôtres. Les fichiers sont lus ici, dans ce navigateur ; seuls les chiffres de chaque sortie sont gardés, jamais le fichier.',
  'import.drop':
    'Déposez ici des fichiers, un dossier ou une archive entière : FIT, GPX, TCX, compressés aussi (.gz), et les exports de Strava et de Garmin tels quels.',
  'import.files': 'Choisir des fichiers',
  'import.folder': 'Choisir un dossier',
  'import.running': '{count, plural, =0 {Lecture…} one {# activité lue…} many {# activités lues…} other {# activités lues…}}',
  'import.cancel': 'Annuler l’importation',
  'import.done': 'Tous les fichiers sont lus.',
  'import.cancelled': 'Annulé. Ce qui a été pris jusque-là reste ; les mêmes fichiers, donnés à nouveau, le complètent.',
  'import.broken':
    'L’importation s’est interrompue. Ce qui a été pris jusque-là reste ; les mêmes fichiers, donnés à nouveau, le complètent.',
  'import.notSaved':
    'Ce navigateur n’a pas pu tout garder. Ce qui a été pris jusque-là reste ; les mêmes fichiers, donnés à nouveau, le complètent.',
  'import.added':
    '{count, plural, =0 {Aucune nouvelle sortie} one {# nouvelle sortie} many {# nouvelles sorties} other {# nouvelles sorties}}',
  'import.joined':
    '{count, plural, one {# sortie que vous aviez déjà d’une page ou d’un autre fichier, complétée par celui-ci} many {# sorties que vous aviez déjà de pages ou d’autres fichiers, complétées par ceux-ci} other {# sorties que vous aviez déjà de pages ou d’autres fichiers, complétées par ceux-ci}}',
  'import.known':
    '{count, plural, one {# sortie qui était déjà là} many {# sorties qui étaient déjà là} other {# sorties qui étaient déjà là}}',
  'import.notActivities':
    '{count, plural, one {# fichier qui n’est pas une activité : un parcours, un plan, les réglages d’une montre} many {# fichiers qui ne sont pas des activités : parcours, plans, réglages d’une montre} other {# fichiers qui ne sont pas des activités : parcours, plans, réglages d’une montre}}',
  'import.others':
    '{count, plural, one {# activité qui n’était pas de la course à pied :} many {# activités qui n’étaient pas de la course à pied :} other {# activités qui n’étaient pas de la course à pied :}}',
  'import.unreadable':
    '{count, plural, one {# fichier qui n’a pas pu être lu} many {# fichiers qui n’ont pas pu être lus} other {# fichiers qui n’ont pas pu être lus}}',
  'import.more': 'et {count, plural, one {# autre} many {# autres} other {# autres}}',
  'import.refusal.unreadable': 'n’a pas pu être lu',
  'import.refusal.empty': 'ne contient aucune activité',
  'import.refusal.too-large': 'est trop volumineux',
  'import.refusal.not-a-run': 'n’est pas de la course à pied',
  'import.asked':
    '{count, plural, one {Était-ce de la course à pied ?} many {Lesquelles étaient de la course à pied ?} other {Lesquelles étaient de la course à pied ?}}',
  'import.asked.about': 'Le fichier ne le dit pas. Ce que vous ne cochez pas n’est pas gardé.',
  'import.asked.all': 'Tout cocher',
  'import.asked.add': '{count, plural, =0 {Aucune} one {Ajouter # sortie} many {Ajouter # sorties} other {Ajouter # sorties}}',
};
