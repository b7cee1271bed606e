import type { Catalogue } from '../catalogue.ts';

/** Arabic of the notifications. */
export const arReminders: Catalogue = {
  'reminder.due': 'حان وقت خطوة في خطتك.',
  'reminder.checkIn': 'كيف تشعر هذا الصباح؟',
  'reminder.hardDay': 'الجري الشديد ممكن من جديد، وفق تقديرنا.',
};

/** Arabic of their chapter in the options. */
export const arReminderOptions: Catalogue = {
  'options.reminders': 'التذكيرات',
  'reminders.title': 'التذكيرات',
  'reminders.about':
    'الأكل، والشرب، والاسترخاء قبل النوم، وشعورك في صباح اليوم التالي، واليوم الشديد القادم. يظهر كل تذكير مرة واحدة.',
  'reminders.on': 'تشغيل التذكيرات',
  'reminders.refused': 'لم يسمح متصفحك بالإشعارات.',
  'reminders.details': 'ذكر الخطوة التي حان وقتها',
  'reminders.details.hint': 'عند الإيقاف يقول التذكير فقط إن خطوة حان وقتها: قد يرى غيرك شاشة القفل.',
  'reminders.quietFrom': 'هدوء من',
  'reminders.quietUntil': 'هدوء حتى',
};
