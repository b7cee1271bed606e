import type { Catalogue } from '../catalogue.ts';

/** German of the notifications. */
export const deReminders: Catalogue = {
  'reminder.due': 'Etwas steht an.',
  'reminder.checkIn': 'Wie fühlst du dich heute Morgen?',
  'reminder.hardDay': 'Intensives Laufen passt wieder, nach unserer Schätzung.',
};

/** German of their chapter in the options. */
export const deReminderOptions: Catalogue = {
  'options.reminders': 'Erinnerungen',
  'reminders.title': 'Erinnerungen',
  'reminders.about':
    'Essen, Trinken, zur Ruhe kommen, wie du dich am nächsten Morgen fühlst, der nächste harte Tag. An jedes erinnern wir einmal.',
  'reminders.on': 'Erinnere mich',
  'reminders.refused': 'Dein Browser hat Benachrichtigungen nicht erlaubt.',
  'reminders.details': 'Sagen, was ansteht',
  'reminders.details.hint':
    'Ausgeschaltet sagt eine Erinnerung nur, dass etwas ansteht: Andere sehen vielleicht deinen Sperrbildschirm.',
  'reminders.quietFrom': 'Ruhe ab',
  'reminders.quietUntil': 'Ruhe bis',
};
