import { Show } from 'solid-js';
import type { RunRecord } from '#core/browser/state.ts';
import { useWords } from '../text/text.tsx';
import { durationOf, endOf, numberOf, partOfDay } from './values.ts';

/** Which run this is about: one line to recognise it, one for where and when. */
export function RunHeader(props: { record: RunRecord }) {
  const words = useWords();
  const title = () => {
    const name = words.t('run.title', { part: partOfDay(props.record, words.timeZone()) ?? 'other' });
    const distance = numberOf(props.record, 'distance');
    if (distance === undefined) return name;
    return words.t('run.titleWithDistance', { name, distance: { value: distance / 1_000, unit: 'km' } });
  };
  const ended = () => {
    const end = endOf(props.record);
    const minutes = Math.round((words.now() - end) / 60_000);
    // An end ahead of the clock is no run that has just ended: the clock was set back, or the zone is another one.
    if (minutes >= -1 && minutes < 120)
      return words.t('run.endedMinutes', { time: { value: Math.max(0, minutes), unit: 'min' } });
    return words.t('run.endedAt', { time: { instant: new Date(end).toISOString() } });
  };
  const site = () => words.name(`site.${props.record.site}`);
  return (
    <div class="run-header">
      <div>
        <h1 tabindex="-1">{title()}</h1>
        <p class="muted small">{words.t('run.where', { site: site(), ended: ended() })}</p>
      </div>
      <p class="muted small num run-numbers">
        <Show when={durationOf(props.record)}>{(seconds) => <span>{words.show({ value: seconds(), unit: 's' })}</span>}</Show>
        <Show when={numberOf(props.record, 'averageHeartRate')}>
          {(rate) => <span>{words.show({ value: rate(), unit: 'bpm' })}</span>}
        </Show>
      </p>
    </div>
  );
}
