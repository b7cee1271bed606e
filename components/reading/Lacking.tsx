import { Show, type JSX } from 'solid-js';
import type { RunRecord } from '#core/browser/state.ts';
import type { FieldName } from '#core/run/run.ts';
import { useWords } from '../text/text.tsx';
import { valueOf } from './certainty.ts';

/** What a plan rests on most; a run has one of the times. */
const main: FieldName[] = ['distance', 'movingTime', 'timerTime', 'elapsedTime', 'averageHeartRate'];
const isTime = (name: FieldName) => name.endsWith('Time');

const has = (record: RunRecord, name: FieldName) => valueOf(record, name) !== undefined;

/** What was looked for in vain, of what a plan rests on. */
export const lackingOf = (record: RunRecord): FieldName[] =>
  main.filter((name) => !isTime(name) && record.unread.includes(name) && !has(record, name));

/** Names what was read and what was looked for in vain, where that is anything that the plan rests on; what can be done stands below. */
export function Lacking(props: { record: RunRecord; children?: JSX.Element }) {
  const words = useWords();
  const names = (fields: FieldName[]) => ({ list: fields.map((name) => words.name(`field.${name}`)) });
  const read = () => main.filter((name) => has(props.record, name));
  return (
    <Show when={lackingOf(props.record).length > 0}>
      <p class="muted small">{words.t('reading.lacks', { read: names(read()), lacking: names(lackingOf(props.record)) })}</p>
      {props.children}
    </Show>
  );
}
