import { allOf, type Texts } from '../language.ts';
import { jaAsking } from './asking.ts';
import { jaCalendar } from './calendar.ts';
import { jaFaces } from './faces.ts';
import { jaImport } from './import.ts';
import { jaLearning } from './learning.ts';
import { jaSources } from './sources.ts';
import { jaSync } from './sync.ts';
import { jaPages } from './pages.ts';
import { jaPlan } from './plan.ts';
import { jaPopup } from './popup.ts';
import { jaReminderOptions, jaReminders } from './reminders.ts';

/** Japanese. */
export const jaTexts: Texts = {
  faces: { ...jaFaces, ...jaAsking, ...jaCalendar, ...jaReminders },
  popup: jaPopup,
  plan: jaPlan,
  pages: { ...jaPages, ...jaImport, ...jaLearning, ...jaSources, ...jaSync, ...jaReminderOptions },
};

/** Every Japanese sentence. */
export const ja = /* @__PURE__ */ allOf(jaTexts);
