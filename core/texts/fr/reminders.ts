import type { Catalogue } from '../catalogue.ts';

/** French of the notifications. */
export const frReminders: Catalogue = {
  'reminder.due': 'Il y a quelque chose à faire.',
  'reminder.checkIn': 'Comment vous sentez-vous ce matin ?',
  'reminder.hardDay': 'Séance intense de nouveau possible, selon notre estimation.',
};

/** French of their chapter in the options. */
export const frReminderOptions: Catalogue = {
  'options.reminders': 'Rappels',
  'reminders.title': 'Rappels',
  'reminders.about':
    'Manger, boire, se préparer au sommeil, votre état le lendemain matin, le prochain jour dur. Chacun n’est rappelé qu’une fois.',
  'reminders.on': 'Me le rappeler',
  'reminders.refused': 'Votre navigateur n’a pas autorisé les notifications.',
  'reminders.details': 'Dire ce qui est à faire',
  'reminders.details.hint':
    'Si c’est désactivé, un rappel dit seulement qu’il y a quelque chose à faire : d’autres peuvent voir votre écran verrouillé.',
  'reminders.quietFrom': 'Silence dès',
  'reminders.quietUntil': 'Silence jusqu’à',
};
