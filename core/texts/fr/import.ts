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
  'import.detail.unknownForm': 'ni FIT, ni GPX, ni TCX',
  'import.detail.nothing': 'il est vide',
  'import.detail.tooLarge': 'plus de {megabytes} Mo',
  'import.detail.noRecording': 'un fichier {format} où rien n’est enregistré',
  'import.detail.tooManyPoints': 'trop de points enregistrés',
  'import.detail.xmlAt': 'XML incorrect à {place}',
  'import.detail.xmlCut': 'XML incorrect : il s’arrête trop tôt',
  'import.detail.xmlDeep': 'des éléments imbriqués trop profondément',
  'import.detail.xmlType': 'XML avec un type de document, qu’aucun fichier d’activité n’a',
  'import.detail.fitDamaged': 'un fichier FIT endommagé ({problem}), dont aucun résumé ne peut être confirmé',
  'import.detail.fitBreaks': 'il s’interrompt au milieu',
  'import.detail.rowEmpty': 'une ligne sans distance ni temps',
  'import.detail.rowDate': 'une date qui se lit de deux façons, ou d’aucune',
  'import.detail.rowTorn': 'une ligne coupée, ou dont les cellules ne correspondent pas aux colonnes',
  'import.detail.rowsLost': 'des guillemets jamais refermés : ce qui suit cette ligne ne peut pas être lu',
  'import.detail.listEmpty': 'une liste sans activités',
  'import.detail.listLong': 'une liste de trop d’activités',
  'import.detail.archiveCut': 'une archive sans son répertoire : elle est peut-être tronquée',
  'import.detail.archiveBroken': 'une archive dont le répertoire est endommagé',
  'import.detail.archiveMany': 'une archive de trop de fichiers',
  'import.detail.archiveEmpty': 'une archive sans activités',
  'import.detail.archiveDeep': 'une archive dans une archive dans une archive',
  'import.detail.unpacksTooLarge': 'décompressé, il dépasse ce que nous acceptons',
  'import.detail.packedBroken': 'ses données compressées sont endommagées',
  'import.detail.packedOddly': 'il est compressé d’une façon peu courante',
  'import.detail.checksum': 'la somme de contrôle ne correspond pas',
  'import.detail.cutShort': 'il est tronqué',
  'import.detail.locked': 'il est protégé par un mot de passe',
  'import.detail.lost': 'l’archive l’a perdu',
  'import.detail.noStart': 'pas d’heure de départ',
  'import.detail.unmeasured': 'ni distance ni temps ne peuvent y être lus',
  'import.detail.impossibleStart': 'une heure de départ qu’aucune sortie ne peut avoir',
  'import.detail.outside': 'des valeurs hors de toutes limites',
  'import.detail.otherSport': 'le fichier indique : {sport}',
  'import.detail.otherKind': 'un fichier du type « {kind} »',
  'import.detail.untimed': 'un parcours sans temps : prévu, pas couru',
  'import.detail.planned': 'prévu, pas couru ({what})',
  'import.detail.plannedMidnight': 'un parcours prévu : son horloge commence à minuit un premier janvier',
  'import.detail.plannedOneTime': 'un parcours prévu : tous ses temps sont les mêmes',
  'import.detail.plannedEven': 'un parcours prévu : ses temps sont calculés d’après les distances',
  'import.declined':
    '{count, plural, one {# activité qui, selon vous, n’était pas de la course à pied} many {# activités qui, selon vous, n’étaient pas de la course à pied} other {# activités qui, selon vous, n’étaient pas de la course à pied}}',
  'import.askAgain': 'Me redemander',
};
