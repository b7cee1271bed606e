import type { Step } from '#core/engine/contract.ts';
import { dayText } from '#core/texts/instants.ts';
import { remaining } from '../readiness/remaining.ts';
import type { Words } from '../text/text.tsx';

const minute = 60_000;
/** From so many minutes on a window closes on a day, not at an hour. */
const daysOff = 20 * 60;

const dayOf = (instant: string, words: Words) =>
  dayText(Date.parse(instant), { locale: words.locale(), timeZone: words.timeZone(), now: words.now() });

/** Beside a line that says its hour itself: how long it is until then. Everywhere else the hour that matters. */
export function besideLine(step: Step, words: Words): string {
  const { bedtime } = step.dose;
  const isSaid = bedtime !== undefined && JSON.stringify(step.text.params ?? {}).includes(bedtime);
  const open = step.state === 'now' || step.state === 'next' || step.state === 'later';
  if (!isSaid || !open) return whenOf(step, words);
  const left = remaining(bedtime, words.now());
  return left === null ? words.t('step.until', { time: { instant: step.window.until } }) : words.t('step.in', { time: left });
}

/** The hour that matters for a step, in words: what is left, until when, from when. */
export function whenOf(step: Step, words: Words): string {
  const left = Math.ceil((Date.parse(step.window.until) - words.now()) / minute);
  switch (step.state) {
    case 'now':
      if (step.dose.bedtime !== undefined) return words.show({ instant: step.dose.bedtime });
      if (left <= 120) return words.t('step.left', { time: { value: Math.max(0, left), unit: 'min' } });
      return words.t('step.until', { time: left <= daysOff ? { instant: step.window.until } : dayOf(step.window.until, words) });
    case 'next':
    case 'later':
      return words.show({ instant: step.dose.bedtime ?? step.window.from });
    case 'done':
      return words.t('step.done');
    case 'skipped':
      return words.t('step.skipped');
    case 'expired':
      return words.t('step.passed');
  }
}
