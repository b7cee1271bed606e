import type { Catalogue } from '../catalogue.ts';

/** French of the plan on its way into a calendar or a note. */
export const frCalendar: Catalogue = {
  'calendar.easy': 'Footing facile possible à partir d’ici (notre estimation)',
  'calendar.hard': 'Séance intense possible à partir d’ici (notre estimation)',
  'take.copy': 'Copier le plan en texte',
  'take.copied': 'Copié.',
  'take.notCopied': 'Ce navigateur n’a pas permis la copie. Voici le texte, à copier à la main :',
  'take.calendar': 'Ajouter à un agenda',
  'take.saved':
    'Le fichier d’agenda est dans vos téléchargements. Ouvrez-le avec votre agenda ; un fichier plus récent le remplacera.',
  'take.nothing': 'Il ne reste rien à venir dans ce plan.',
  'take.title': 'Plan après la sortie ({day})',
};
