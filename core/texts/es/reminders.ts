import type { Catalogue } from '../catalogue.ts';

/** Spanish of the notifications. */
export const esReminders: Catalogue = {
  'reminder.due': 'Hay algo pendiente.',
  'reminder.checkIn': '¿Cómo te sientes esta mañana?',
  'reminder.hardDay': 'Ya puedes volver a correr fuerte, según nuestra estimación.',
};

/** Spanish of their chapter in the options. */
export const esReminderOptions: Catalogue = {
  'options.reminders': 'Recordatorios',
  'reminders.title': 'Recordatorios',
  'reminders.about':
    'Comer, beber, prepararte para dormir, cómo te sientes a la mañana siguiente, el próximo día fuerte. Cada cosa se avisa una vez.',
  'reminders.on': 'Recordármelo',
  'reminders.refused': 'Tu navegador no ha permitido las notificaciones.',
  'reminders.details': 'Decir qué toca',
  'reminders.details.hint':
    'Desactivado, un recordatorio solo dice que hay algo pendiente: otras personas pueden ver tu pantalla de bloqueo.',
  'reminders.quietFrom': 'Silencio desde',
  'reminders.quietUntil': 'Silencio hasta',
};
