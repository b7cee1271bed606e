import { createSignal, For } from 'solid-js';
import type { Unit } from '#core/engine/contract.ts';
import type { ImportReport } from '#core/files/report.ts';
import { Check } from '../fields/Choice.tsx';
import { isolated } from '../text/isolated.ts';
import { useWords } from '../text/text.tsx';

type Asked = ImportReport['asked'];

/** Activities whose sport no file states, in one list: the runner ticks those that were runs, and only these are kept. */
export function ImportAsked(props: { asked: Asked; onAnswer: (ids: ReadonlySet<string>) => void }) {
  const words = useWords();
  const [runs, setRuns] = createSignal<ReadonlySet<string>>(new Set());
  const tick = (id: string, on: boolean) =>
    setRuns((before) => {
      const next = new Set(before);
      if (on) next.add(id);
      else next.delete(id);
      return next;
    });
  const all = () => setRuns(new Set(props.asked.map(({ run }) => run.id)));
  const about = ({ run }: Asked[number]) => {
    const day = new Intl.DateTimeFormat(words.locale(), { dateStyle: 'medium', timeStyle: 'short', timeZone: words.timeZone() });
    const seconds = run.timerTime ?? run.movingTime ?? run.elapsedTime;
    const value = (amount: number | undefined, unit: Unit) => (amount === undefined ? [] : [words.show({ value: amount, unit })]);
    const distance = run.distance === undefined ? undefined : run.distance / 1_000;
    return [day.format(new Date(run.startTime)), ...value(distance, 'km'), ...value(seconds, 's')].join(' · ');
  };
  return (
    <fieldset class="field">
      <legend>{words.t('import.asked', { count: props.asked.length })}</legend>
      <p class="muted small">{words.t('import.asked.about')}</p>
      <div class="asked-list">
        <For each={props.asked}>
          {(each) => (
            <Check
              label={about(each)}
              hint={isolated(each.file)}
              checked={runs().has(each.run.id)}
              onChange={(on) => tick(each.run.id, on)}
            />
          )}
        </For>
      </div>
      <div class="row">
        <button type="button" class="button" onClick={all}>
          {words.t('import.asked.all')}
        </button>
        <button type="button" class="button" onClick={() => props.onAnswer(runs())}>
          {words.t('import.asked.add', { count: runs().size })}
        </button>
      </div>
    </fieldset>
  );
}
