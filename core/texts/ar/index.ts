import { allOf, type Texts } from '../language.ts';
import { arAsking } from './asking.ts';
import { arCalendar } from './calendar.ts';
import { arFaces } from './faces.ts';
import { arImport } from './import.ts';
import { arLearning } from './learning.ts';
import { arSources } from './sources.ts';
import { arSync } from './sync.ts';
import { arPages } from './pages.ts';
import { arPlan } from './plan.ts';
import { arPopup } from './popup.ts';
import { arReminderOptions, arReminders } from './reminders.ts';

/** Arabic. */
export const arTexts: Texts = {
  faces: { ...arFaces, ...arAsking, ...arCalendar, ...arReminders },
  popup: arPopup,
  plan: arPlan,
  pages: { ...arPages, ...arImport, ...arLearning, ...arSources, ...arSync, ...arReminderOptions },
};

/** Every Arabic sentence. */
export const ar = /* @__PURE__ */ allOf(arTexts);
