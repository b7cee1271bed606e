import { allOf, type Texts } from '../language.ts';
import { enAsking } from './asking.ts';
import { enCalendar } from './calendar.ts';
import { enFaces } from './faces.ts';
import { enImport } from './import.ts';
import { enLearning } from './learning.ts';
import { enSources } from './sources.ts';
import { enSync } from './sync.ts';
import { enPages } from './pages.ts';
import { enPlan } from './plan.ts';
import { enPopup } from './popup.ts';
import { enReminderOptions, enReminders } from './reminders.ts';

/** English, the language that all others are held against. */
export const enTexts: Texts = {
  faces: { ...enFaces, ...enAsking, ...enCalendar, ...enReminders },
  popup: enPopup,
  plan: enPlan,
  pages: { ...enPages, ...enImport, ...enLearning, ...enSources, ...enSync, ...enReminderOptions },
};

/** Every English sentence. */
export const en = /* @__PURE__ */ allOf(enTexts);
