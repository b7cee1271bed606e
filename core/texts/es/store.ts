import type { Catalogue } from '../catalogue.ts';

/** Spanish texts of a store that cannot be read or written, as the popup says it. */
export const esStore: Catalogue = {
  'silent.title': 'El segundo plano de Homestretch no responde',
  'silent.about':
    'No se ha cambiado nada. Esta página vuelve a preguntar por sí sola y sigue en cuanto llega una respuesta. Si no llega, reinicia el navegador.',
  'notice.unreachable':
    'Ahora mismo no se pueden abrir tus datos ({what}). Ves lo último que se mostró; los cambios no se guardan. La exportación te da lo que aún se puede leer.',
  'notice.not-planned':
    'Ahora mismo no se puede hacer un plan nuevo. Ves el último que se hizo; lo que marcas o indicas se guarda. Si sigue así, reinicia el navegador.',
  'notice.kept-newer':
    'Una versión más nueva de Homestretch dejó aquí más ({what}) de lo que esta conoce. Se conserva tal cual, pero los planes no lo cuentan hasta que actualices.',
  'notice.set-aside':
    'Algunos datos guardados ({what}) no se han podido leer. Están apartados, no borrados; todo lo demás funciona.',
  'notice.not-saved': 'Un cambio ({what}) no se ha podido guardar. Puede que a tu navegador le falte espacio.',
  'stored.storage': 'el almacenamiento de la extensión',
  'stored.full': 'el disco está lleno',
  'stored.reader:page': 'la carrera de esta página',
  'stored.latest': 'el último plan',
};
