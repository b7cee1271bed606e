import type { Catalogue } from '../catalogue.ts';

/** French of the sync between a runner's browsers. */
export const frSync: Catalogue = {
  'options.sync': 'Vos navigateurs',
  'sync.title': 'Plusieurs navigateurs',
  'sync.about':
    'Par la synchronisation de votre navigateur, s’il est connecté à un compte. Son éditeur transporte alors votre profil, vos seuils et la liste à cocher des sept derniers jours ; nous-mêmes n’envoyons toujours rien. Les sorties restent ici : emportez-les par un export.',
  'sync.on': 'Synchroniser mon profil et ma liste à cocher',
  'sync.on.hint': 'À activer dans chaque navigateur qui doit les partager.',
  'sync.health': 'Les réponses de santé aussi',
  'sync.health.hint': 'Si c’est désactivé, elles restent sur cet appareil.',
  'sync.ask':
    'Désactiver, et retirer de la synchronisation de votre navigateur tout ce qui vient de Homestretch ? Ce qui est sur cet appareil reste. Un autre navigateur encore synchronisé y remettra ses propres données.',
  'sync.keep': 'Laisser activé',
  'sync.off': 'Désactiver et retirer',
  'sync.failed': 'Cela n’a pas marché. Veuillez réessayer.',
  'sync.problem.full':
    'Il n’y a plus de place dans la synchronisation de votre navigateur. Nous réessayons dans quelques minutes.',
  'sync.problem.failed': 'Votre navigateur ne l’a pas accepté. Nous réessayons dans quelques minutes.',
};
