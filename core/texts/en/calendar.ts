import type { Catalogue } from '../catalogue.ts';

/** English of the plan on its way into a calendar or a note. */
export const enCalendar: Catalogue = {
  'calendar.easy': 'Easy running is fine from here (our estimate)',
  'calendar.hard': 'Hard running is fine from here (our estimate)',
  'take.copy': 'Copy the plan as text',
  'take.copied': 'Copied.',
  'take.notCopied': 'This browser did not let us copy. Here it is to copy by hand:',
  'take.calendar': 'Put it into a calendar',
  'take.saved': 'The calendar file is in your downloads. Open it with your calendar; a later one takes its place.',
  'take.nothing': 'Nothing of this plan lies ahead.',
  'take.title': 'Plan after the run of {day}',
};
