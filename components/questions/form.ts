import type { Question } from '#core/browser/state.ts';
import { implausible } from '#core/reading/plausible.ts';
import type { FieldReading } from '#core/reading/reading.ts';
import type { FieldName } from '#core/run/run.ts';

/** What the form asks, and whether the answers make a run. No words, no screen. */

/** What the runner gave, SI; null where they left an entry empty or impossible. */
export type Values = Partial<Record<FieldName, number | string | null>>;

const times = ['movingTime', 'timerTime', 'elapsedTime'] as const;
const main: readonly FieldName[] = ['startTime', 'distance', ...times];

const isCertain = (field: FieldReading | undefined): boolean => field?.certainty === 'read' || field?.certainty === 'asked';

/** The time that the form asks for: the one that the page names, else simply a time. */
export function timeOf({ fields }: Question): (typeof times)[number] {
  return times.find((name) => isCertain(fields[name])) ?? times.find((name) => fields[name]) ?? 'movingTime';
}

/** Whether the time is simply a time: the page names none, or calls it no more than that. */
export const isPlainTime = (question: Question, name: FieldName): boolean =>
  times.some((time) => time === name) && (question.site === 'general' || !question.fields[name]);

/** Fields with an entry of their own, in order: the start, the distance, the time, then what else is in doubt. */
export function entriesOf(question: Question): FieldName[] {
  const doubtful = (Object.keys(question.fields) as FieldName[]).filter(
    (name) => !main.includes(name) && name !== 'sport' && typeof question.fields[name]?.value === 'number',
  );
  return [
    'startTime',
    'distance',
    timeOf(question),
    ...doubtful.filter((name) => !isCertain(question.fields[name]) && name !== 'deviceTemperature'),
  ];
}

/** Whether the page's value is one to choose, not one to take. */
export const isDoubtful = (question: Question, name: FieldName): boolean =>
  name !== 'startTime' && question.fields[name] !== undefined && !isCertain(question.fields[name]);

/** What stands in an entry before the runner touches it. */
export function certainOf(question: Question, name: FieldName): number | string | undefined {
  const field = question.fields[name];
  return name === 'startTime' || isCertain(field) ? field?.value : undefined;
}

/** Key of what the form is called: there is something to look over, or nothing at all was told. */
export const titleOf = ({ fields }: Question): string =>
  Object.keys(fields).some((name) => name !== 'sport') ? 'form.title' : 'form.titleEmpty';

/** Certain values beyond the entries, to be shown. */
export const alsoRead = (question: Question): FieldName[] =>
  (Object.keys(question.fields) as FieldName[]).filter(
    (name) => name !== 'sport' && !entriesOf(question).includes(name) && isCertain(question.fields[name]),
  );

/** Whether the page leaves open that it was the runner's own run, or a run at all. */
export const asksWhose = (question: Question): boolean => question.asksOwner === true || question.unread.includes('sport');

/** The value in force: the runner's word, else what is certain. */
export const inForce = (question: Question, values: Values, name: FieldName): number | string | undefined =>
  values[name] === undefined ? certainOf(question, name) : (values[name] ?? undefined);

/** Entries that a plan can't do without and that are still empty. */
export const neededOf = (question: Question, values: Values): FieldName[] =>
  (['startTime', timeOf(question)] as FieldName[]).filter((name) => inForce(question, values, name) === undefined);

/** Seconds per metre where distance and time together are no runner's; null where they can be. */
export function oddPace(question: Question, values: Values): number | null {
  const number = (name: FieldName) => {
    const value = inForce(question, values, name);
    return typeof value === 'number' && value > 0 ? value : null;
  };
  const distance = number('distance');
  const time = number(timeOf(question));
  if (distance === null || time === null) return null;
  const field = (value: number): FieldReading => ({ value, unit: '', certainty: 'asked', source: 'runner', shown: '' });
  return implausible({ distance: field(distance), movingTime: field(time) }) ? time / distance : null;
}

/** The answers to send: what the runner gave, without sport, which is in the answer to whose run it is. */
export function answersOf(question: Question, values: Values): Values {
  return question.unread.includes('sport') ? { ...values, sport: 'run' } : values;
}
