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
  'import.detail.unknownForm': 'ni FIT, ni GPX, ni TCX',
  'import.detail.nothing': 'está vacío',
  'import.detail.tooLarge': 'más de {megabytes} MB',
  'import.detail.noRecording': 'un archivo {format} en el que no hay nada registrado',
  'import.detail.tooManyPoints': 'demasiados puntos registrados',
  'import.detail.xmlAt': 'XML incorrecto en {place}',
  'import.detail.xmlCut': 'XML incorrecto: termina antes de tiempo',
  'import.detail.xmlDeep': 'elementos anidados demasiado hondo',
  'import.detail.xmlType': 'XML con un tipo de documento, que ningún archivo de actividad tiene',
  'import.detail.fitDamaged': 'un archivo FIT dañado ({problem}), sin ningún resumen que se pueda confirmar',
  'import.detail.fitBreaks': 'se interrumpe a la mitad',
  'import.detail.rowEmpty': 'una línea sin distancia ni tiempo',
  'import.detail.rowDate': 'una fecha que se puede leer de dos maneras, o de ninguna',
  'import.detail.rowTorn': 'una línea cortada, o cuyas celdas no encajan con las columnas',
  'import.detail.rowsLost': 'unas comillas que no se cierran: lo que sigue a esta línea no se puede leer',
  'import.detail.listEmpty': 'una lista sin actividades',
  'import.detail.listLong': 'una lista con demasiadas actividades',
  'import.detail.archiveCut': 'un archivo comprimido sin su índice: puede que esté cortado',
  'import.detail.archiveBroken': 'un archivo comprimido cuyo índice está dañado',
  'import.detail.archiveMany': 'un archivo comprimido con demasiados archivos',
  'import.detail.archiveEmpty': 'un archivo comprimido sin actividades',
  'import.detail.archiveDeep': 'un archivo comprimido dentro de otro dentro de otro',
  'import.detail.unpacksTooLarge': 'descomprimido ocupa más de lo que admitimos',
  'import.detail.packedBroken': 'sus datos comprimidos están dañados',
  'import.detail.packedOddly': 'está comprimido de una forma poco común',
  'import.detail.checksum': 'la suma de comprobación no coincide',
  'import.detail.cutShort': 'está cortado',
  'import.detail.locked': 'está protegido con contraseña',
  'import.detail.lost': 'el archivo comprimido lo ha perdido',
  'import.detail.noStart': 'sin hora de inicio',
  'import.detail.unmeasured': 'no se puede leer en él ni una distancia ni un tiempo',
  'import.detail.impossibleStart': 'una hora de inicio que ninguna carrera puede tener',
  'import.detail.outside': 'valores fuera de todo límite',
  'import.detail.otherSport': 'el archivo dice: {sport}',
  'import.detail.otherKind': 'un archivo del tipo «{kind}»',
  'import.detail.untimed': 'una ruta sin tiempos: planeada, no corrida',
  'import.detail.planned': 'planeado, no corrido ({what})',
  'import.detail.plannedMidnight': 'una ruta planeada: su reloj empieza a medianoche un uno de enero',
  'import.detail.plannedOneTime': 'una ruta planeada: todos sus tiempos son iguales',
  'import.detail.plannedEven': 'una ruta planeada: sus tiempos están calculados a partir de las distancias',
  'import.declined':
    '{count, plural, one {# actividad que, según dijiste, no era una carrera} many {# actividades que, según dijiste, no eran carreras} other {# actividades que, según dijiste, no eran carreras}}',
  'import.askAgain': 'Volver a preguntarme',
};
