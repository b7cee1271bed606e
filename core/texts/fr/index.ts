import type { Texts } from '../language.ts';
import { frAsking } from './asking.ts';
import { frCalendar } from './calendar.ts';
import { frFaces } from './faces.ts';
import { frImport } from './import.ts';
import { frLearning } from './learning.ts';
import { frSources } from './sources.ts';
import { frSync } from './sync.ts';
import { frPages } from './pages.ts';
import { frPlan } from './plan.ts';
import { frPopup } from './popup.ts';
import { frReminderOptions, frReminders } from './reminders.ts';

/** French. */
export const frTexts: Texts = {
  faces: { ...frFaces, ...frAsking, ...frCalendar, ...frReminders },
  popup: frPopup,
  plan: frPlan,
  pages: { ...frPages, ...frImport, ...frLearning, ...frSources, ...frSync, ...frReminderOptions },
};
