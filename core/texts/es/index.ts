import { allOf, type Texts } from '../language.ts';
import { esAsking } from './asking.ts';
import { esCalendar } from './calendar.ts';
import { esFaces } from './faces.ts';
import { esImport } from './import.ts';
import { esLearning } from './learning.ts';
import { esSources } from './sources.ts';
import { esSync } from './sync.ts';
import { esPages } from './pages.ts';
import { esPlan } from './plan.ts';
import { esPopup } from './popup.ts';
import { esReminderOptions, esReminders } from './reminders.ts';

/** Spanish. */
export const esTexts: Texts = {
  faces: { ...esFaces, ...esAsking, ...esCalendar, ...esReminders },
  popup: esPopup,
  plan: esPlan,
  pages: { ...esPages, ...esImport, ...esLearning, ...esSources, ...esSync, ...esReminderOptions },
};

/** Every Spanish sentence. */
export const es = /* @__PURE__ */ allOf(esTexts);
