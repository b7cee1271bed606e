import { Show } from 'solid-js';
import type { RunRecord } from '#core/browser/state.ts';
import type { FieldName } from '#core/run/run.ts';
import { useWords } from '../text/text.tsx';
import { valueOf } from './certainty.ts';

/** What a plan rests on most; a run has one of the times. */
const main: FieldName[] = ['distance', 'movingTime', 'timerTime', 'elapsedTime', 'averageHeartRate'];
const isTime = (name: FieldName) => name.endsWith('Time');

/** Names what was read and what was looked for in vain, where that is anything that the plan rests on. */
export function Lacking(props: { record: RunRecord }) {
  const words = useWords();
  const has = (name: FieldName) => valueOf(props.record, name) !== undefined;
  const names = (fields: FieldName[]) => ({ list: fields.map((name) => words.name(`field.${name}`)) });
  const lacking = () => main.filter((name) => !isTime(name) && props.record.unread.includes(name) && !has(name));
  return (
    <Show when={lacking().length > 0}>
      <p class="muted small">{words.t('reading.lacks', { read: names(main.filter(has)), lacking: names(lacking()) })}</p>
    </Show>
  );
}
