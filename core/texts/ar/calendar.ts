import type { Catalogue } from '../catalogue.ts';

/** Arabic of the plan on its way into a calendar or a note. */
export const arCalendar: Catalogue = {
  'calendar.easy': 'الجري السهل ممكن من الآن (تقديرنا)',
  'calendar.hard': 'الجري الشديد ممكن من الآن (تقديرنا)',
  'take.copy': 'نسخ الخطة نصًا',
  'take.copied': 'نُسخت الخطة.',
  'take.notCopied': 'لم يسمح المتصفح بالنسخ. هذه هي الخطة لنسخها يدويًا:',
  'take.calendar': 'إضافة إلى التقويم',
  'take.saved': 'ملف التقويم في مجلد التنزيلات، ويُفتح بتطبيق التقويم لديك. وكل ملف لاحق يحل محله.',
  'take.nothing': 'لم يبقَ في هذه الخطة شيء قادم.',
  'take.title': 'الخطة بعد جولة {day}',
};
