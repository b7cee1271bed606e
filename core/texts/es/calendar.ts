import type { Catalogue } from '../catalogue.ts';

/** Spanish of the plan on its way into a calendar or a note. */
export const esCalendar: Catalogue = {
  'calendar.easy': 'Desde aquí puedes volver a correr suave (estimación nuestra)',
  'calendar.hard': 'Desde aquí puedes volver a correr fuerte (estimación nuestra)',
  'take.copy': 'Copiar el plan como texto',
  'take.copied': 'Copiado.',
  'take.notCopied': 'El navegador no nos ha dejado copiar. Aquí lo tienes para copiarlo a mano:',
  'take.calendar': 'Llevarlo al calendario',
  'take.saved': 'El archivo de calendario está en tus descargas. Ábrelo con tu calendario; si luego traes otro, lo sustituye.',
  'take.nothing': 'De este plan ya no queda nada por delante.',
  'take.title': 'Plan tras la carrera ({day})',
};
