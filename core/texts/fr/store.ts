import type { Catalogue } from '../catalogue.ts';

/** French texts of a store that cannot be read or written, as the popup says it. */
export const frStore: Catalogue = {
  'silent.title': 'L’arrière-plan de Homestretch ne répond pas',
  'silent.about':
    'Rien n’a été changé. Cette page redemande d’elle-même et continue dès qu’une réponse arrive. S’il n’en vient pas, redémarrez le navigateur.',
  'notice.unreachable':
    'Vos données ({what}) ne peuvent pas être ouvertes pour l’instant. Vous voyez ce qui a été affiché en dernier ; les changements ne sont pas enregistrés. L’export vous donne toujours ce qui peut être lu.',
  'notice.not-planned':
    'Impossible d’établir un nouveau plan pour l’instant. Vous voyez celui qui a été établi en dernier ; ce que vous cochez ou indiquez est gardé. Si cela dure, redémarrez le navigateur.',
  'notice.kept-newer':
    'Une version plus récente de Homestretch a laissé ici plus ({what}) que celle-ci ne connaît. C’est gardé tel quel, mais les plans n’en tiennent pas compte avant une mise à jour.',
  'notice.set-aside':
    'Certaines données ({what}) n’ont pas pu être lues. Elles sont mises de côté, pas effacées ; tout le reste fonctionne.',
  'notice.not-saved': 'Un changement ({what}) n’a pas pu être enregistré. Votre navigateur manque peut-être de place.',
  'stored.storage': 'le stockage de l’extension',
  'stored.full': 'le disque est plein',
  'stored.reader:page': 'la sortie de cette page',
  'stored.latest': 'le dernier plan',
};
