import { createSignal, createUniqueId, Show } from 'solid-js';
import { isoAt, offsetAt, wallAt } from '#core/reading/zone.ts';
import { useWords } from '../text/text.tsx';

interface Props {
  label: string;
  /** ISO instant; undefined while it is not known. */
  value: string | undefined;
  /** Called with a possible start, or with undefined while there is none. */
  onValue: (value: string | undefined) => void;
  ref?: (input: HTMLInputElement) => void;
}

type Start = { iso: string } | { problem: 'unreadable' | 'ahead' | 'skipped' };

/** The instant of a wall clock in the runner's zone. In an hour that comes twice, the first is meant. */
function startOf(text: string, timeZone: string, now: number): Start {
  const wall = Date.parse(`${text}Z`);
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/.test(text) || Number.isNaN(wall)) return { problem: 'unreadable' };
  const iso = isoAt(wall, offsetAt(wall, timeZone));
  const instant = Date.parse(iso);
  if (wallAt(instant, timeZone) !== wall) return { problem: 'skipped' };
  return instant > now ? { problem: 'ahead' } : { iso };
}

const shown = (value: string | undefined, timeZone: string) =>
  value === undefined ? '' : new Date(wallAt(Date.parse(value), timeZone)).toISOString().slice(0, 16);

/** When the run began: a day and an hour in the runner's zone, which is named. */
export function StartField(props: Props) {
  const words = useWords();
  const id = createUniqueId();
  // eslint-disable-next-line solid/reactivity -- what was typed is not written over
  const [text, setText] = createSignal(shown(props.value, words.timeZone()));
  const problem = () => {
    if (text() === '') return '';
    const start = startOf(text(), words.timeZone(), words.now());
    return 'problem' in start ? words.t(`start.${start.problem}`) : '';
  };
  const type = (typed: string) => {
    setText(typed);
    const start = startOf(typed, words.timeZone(), words.now());
    props.onValue('iso' in start ? start.iso : undefined);
  };
  return (
    <div class="field">
      <label for={id}>{props.label}</label>
      <input
        id={id}
        ref={(input) => props.ref?.(input)}
        class="input"
        type="datetime-local"
        min="2000-01-01T00:00"
        max={shown(new Date(words.now()).toISOString(), words.timeZone())}
        value={text()}
        aria-invalid={problem() !== ''}
        aria-describedby={`${id}-about`}
        onInput={(event) => type(event.currentTarget.value)}
      />
      <span id={`${id}-about`} class="about">
        <Show
          when={problem()}
          fallback={<span class="muted small">{words.t('start.zone', { zone: words.timeZone().replaceAll('_', ' ') })}</span>}
        >
          <span class="problem" role="status">
            {problem()}
          </span>
        </Show>
      </span>
    </div>
  );
}
