import type { Catalogue } from '../catalogue.ts';

/** Spanish of the sync between a runner's browsers. */
export const esSync: Catalogue = {
  'options.sync': 'Tus navegadores',
  'sync.title': 'Más de un navegador',
  'sync.about':
    'Mediante la sincronización de tu navegador, si has iniciado sesión en él. En ese caso su fabricante transporta tu perfil, tus umbrales y la lista de pasos de los últimos siete días; nosotros seguimos sin enviar nada. Las carreras se quedan aquí: llévatelas con una exportación.',
  'sync.on': 'Sincronizar mi perfil y mi lista de pasos',
  'sync.on.hint': 'Actívalo en cada navegador que deba compartirlos.',
  'sync.health': 'También las respuestas de salud',
  'sync.health.hint': 'Desactivado: se quedan en este dispositivo.',
  'sync.ask':
    '¿Desactivarla y quitar todo lo de Homestretch de la sincronización de tu navegador? Lo que hay en este dispositivo se queda. Si otro navegador sigue sincronizando, volverá a poner lo suyo.',
  'sync.keep': 'Dejarla activada',
  'sync.off': 'Desactivarla y quitarlo',
  'sync.failed': 'No ha funcionado. Inténtalo de nuevo.',
  'sync.problem.full': 'No queda sitio en la sincronización de tu navegador. Lo intentamos otra vez en unos minutos.',
  'sync.problem.failed': 'Tu navegador no lo ha aceptado. Lo intentamos otra vez en unos minutos.',
};
