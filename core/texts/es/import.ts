import type { Catalogue } from '../catalogue.ts';

/** Spanish of the history that comes from files. */
export const esImport: Catalogue = {
  'options.import': 'Tu historial',
  'import.title': 'Trae tu historial',
  'import.about':
    'Con seis semanas de carreras, las horas y la carga pasan a ser las tuyas. Los archivos se leen aquí, en este navegador; solo se guardan los números de cada carrera, nunca el archivo.',
  'import.drop':
    'Suelta aquí archivos, una carpeta o un archivo comprimido entero: FIT, GPX, TCX, también comprimidos (.gz), y las exportaciones de Strava y Garmin tal como vienen.',
  'import.files': 'Elegir archivos',
  'import.folder': 'Elegir una carpeta',
  'import.running':
    '{count, plural, =0 {Leyendo…} one {# actividad leída…} many {# actividades leídas…} other {# actividades leídas…}}',
  'import.cancel': 'Cancelar la importación',
  'import.done': 'Todos los archivos están leídos.',
  'import.cancelled': 'Cancelada. Lo incorporado hasta ese momento se queda; con los mismos archivos se completa.',
  'import.broken':
    'La importación se ha interrumpido. Lo incorporado hasta ese momento se queda; con los mismos archivos se completa.',
  'import.notSaved':
    'Este navegador no ha podido guardarlo todo. Lo incorporado hasta ese momento se queda; con los mismos archivos se completa.',
  'import.added':
    '{count, plural, =0 {Ninguna carrera nueva} one {# carrera nueva} many {# carreras nuevas} other {# carreras nuevas}}',
  'import.joined':
    '{count, plural, one {# carrera que ya tenías de una página o de otro archivo, ahora también con este} many {# carreras que ya tenías de páginas o de otros archivos, ahora también con estos} other {# carreras que ya tenías de páginas o de otros archivos, ahora también con estos}}',
  'import.known':
    '{count, plural, one {# carrera que ya estaba aquí} many {# carreras que ya estaban aquí} other {# carreras que ya estaban aquí}}',
  'import.notActivities':
    '{count, plural, one {# archivo que no es una actividad: una ruta, un plan, ajustes de un reloj} many {# archivos que no son actividades: rutas, planes, ajustes de un reloj} other {# archivos que no son actividades: rutas, planes, ajustes de un reloj}}',
  'import.others':
    '{count, plural, one {# actividad que no era una carrera:} many {# actividades que no eran carreras:} other {# actividades que no eran carreras:}}',
  'import.unreadable':
    '{count, plural, one {# archivo que no se ha podido leer} many {# archivos que no se han podido leer} other {# archivos que no se han podido leer}}',
  'import.more': 'y {count, plural, one {# más} many {# más} other {# más}}',
  'import.refusal.unreadable': 'no se ha podido leer',
  'import.refusal.empty': 'no contiene ninguna actividad',
  'import.refusal.too-large': 'es demasiado grande',
  'import.refusal.not-a-run': 'no es una carrera',
  'import.asked':
    '{count, plural, one {¿Fue esto una carrera?} many {¿Cuáles de estas fueron carreras?} other {¿Cuáles de estas fueron carreras?}}',
  'import.asked.about': 'El archivo no lo dice. Lo que dejes sin marcar no se guarda.',
  'import.asked.all': 'Marcar todo',
  'import.asked.add':
    '{count, plural, =0 {Ninguna} one {Incorporar # carrera} many {Incorporar # carreras} other {Incorporar # carreras}}',
};
