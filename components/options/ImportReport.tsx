import { For, Show } from 'solid-js';
import type { ImportReport as Report } from '#core/files/report.ts';
import { withIsolated } from '../text/isolated.ts';
import { useWords } from '../text/text.tsx';

/** Files that are named; of more only the number is told. */
const named = 100;

/** What became of everything that was chosen, in the order in which a runner asks. */
export function ImportReport(props: { report: Report; onAskAgain: () => void }) {
  const words = useWords();
  const others = () => Object.entries(props.report.others).toSorted(([, a], [, b]) => b - a);
  const otherCount = () => others().reduce((sum, [, count]) => sum + count, 0);
  const counts = () =>
    [
      ['added', props.report.added],
      ['joined', props.report.joined],
      ['known', props.report.known],
      ['notActivities', props.report.notActivities],
    ] as const;
  return (
    <>
      <ul class="plain">
        <For each={counts()}>
          {([name, count]) => (
            <Show when={count > 0 || name === 'added'}>
              <li>{words.t(`import.${name}`, { count })}</li>
            </Show>
          )}
        </For>
        <Show when={props.report.declined.length > 0}>
          <li>
            {words.t('import.declined', { count: props.report.declined.length })}{' '}
            <button type="button" class="quiet" onClick={() => props.onAskAgain()}>
              {words.t('import.askAgain')}
            </button>
          </li>
        </Show>
        <Show when={otherCount() > 0}>
          <li>
            {words.t('import.others', { count: otherCount() })}{' '}
            <span class="muted small">
              {words.show({ list: others().map(([sport, count]) => `${words.name(`sport.${sport}`)} ${words.show(count)}`) })}
            </span>
          </li>
        </Show>
      </ul>
      <Show when={props.report.unreadable.length > 0}>
        <details class="folded wide">
          <summary>{words.t('import.unreadable', { count: props.report.unreadable.length })}</summary>
          <ul class="plain small">
            <For each={props.report.unreadable.slice(0, named)}>
              {({ file, refusal, detail }) => (
                <li>
                  <b dir="auto">{file}</b> {words.t(`import.refusal.${refusal}`)}{' '}
                  <span class="muted">({words.say(withIsolated(detail))})</span>
                </li>
              )}
            </For>
          </ul>
          <Show when={props.report.unreadable.length > named}>
            <p class="muted small">{words.t('import.more', { count: props.report.unreadable.length - named })}</p>
          </Show>
        </details>
      </Show>
    </>
  );
}
