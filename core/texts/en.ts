import type { Catalogue } from './catalogue.ts';
import { enCalendar } from './en.calendar.ts';
import { enFaces } from './en.faces.ts';
import { enPlan } from './en.plan.ts';
import { enPopup } from './en.popup.ts';

/** English, complete. */
export const en: Catalogue = { ...enPlan, ...enFaces, ...enPopup, ...enCalendar };
