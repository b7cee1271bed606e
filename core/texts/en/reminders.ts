import type { Catalogue } from '../catalogue.ts';

/** English of the notifications. */
export const enReminders: Catalogue = {
  'reminder.due': 'Something is due.',
  'reminder.checkIn': 'How do you feel this morning?',
  'reminder.hardDay': 'Hard running is fine again, by our estimate.',
};

/** English of their chapter in the options. */
export const enReminderOptions: Catalogue = {
  'options.reminders': 'Reminders',
  'reminders.title': 'Reminders',
  'reminders.about': 'Eating, drinking, winding down, how you feel the next morning, the next hard day. Each is told once.',
  'reminders.on': 'Remind me',
  'reminders.refused': 'Your browser did not allow notifications.',
  'reminders.details': 'Say what is due',
  'reminders.details.hint': 'Off, a reminder says only that something is due: others may see your lock screen.',
  'reminders.quietFrom': 'Quiet from',
  'reminders.quietUntil': 'Quiet until',
};
