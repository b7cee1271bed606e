import { allOf, type Texts } from '../language.ts';
import { deAsking } from './asking.ts';
import { deCalendar } from './calendar.ts';
import { deFaces } from './faces.ts';
import { deImport } from './import.ts';
import { deLearning } from './learning.ts';
import { deSources } from './sources.ts';
import { deSync } from './sync.ts';
import { dePages } from './pages.ts';
import { dePlan } from './plan.ts';
import { dePopup } from './popup.ts';
import { deReminderOptions, deReminders } from './reminders.ts';

/** German. */
export const deTexts: Texts = {
  faces: { ...deFaces, ...deAsking, ...deCalendar, ...deReminders },
  popup: dePopup,
  plan: dePlan,
  pages: { ...dePages, ...deImport, ...deLearning, ...deSources, ...deSync, ...deReminderOptions },
};

/** Every German sentence. */
export const de = /* @__PURE__ */ allOf(deTexts);
