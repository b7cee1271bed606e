import { createSignal, Show } from 'solid-js';
import type { FaceLink } from '#core/browser/state.ts';
import { useWords } from '../text/text.tsx';
import { saveFile, type SaveFile } from '../save/saveFile.ts';
import { eraseAll, exportTo, importFrom, type Outcome } from './data.ts';
import { Section } from './Section.tsx';

/** What is kept belongs to the runner: take it along, bring it back, erase it. What came of it is said below. */
export function DataSection(props: { link: FaceLink; save?: SaveFile | undefined }) {
  const words = useWords();
  const [sure, setSure] = createSignal(false);
  const [said, setSaid] = createSignal<Outcome | null>(null);
  const after = async (work: Promise<Outcome>) => {
    setSaid(null);
    setSaid(await work);
  };
  const today = () => new Date(words.now()).toISOString().slice(0, 10);
  const exportAs = (as: 'json' | 'csv') => after(exportTo(props.link, as, today(), props.save ?? saveFile));
  const take = (input: HTMLInputElement) => {
    const file = input.files?.[0];
    // The same file can be chosen again.
    if (file) void after(importFrom(props.link, file)).then(() => (input.value = ''));
  };
  const erase = () => {
    setSure(false);
    void after(eraseAll(props.link));
  };
  return (
    <Section id="data" title={words.t('data.title')} about={words.t('data.about')}>
      <div class="card fields">
        <div class="row">
          <button type="button" class="button" onClick={() => void exportAs('json')}>
            {words.t('data.export')}
          </button>
          <button type="button" class="button" onClick={() => void exportAs('csv')}>
            {words.t('data.exportRuns')}
          </button>
          <label class="button file-button">
            <input
              type="file"
              class="hidden-text"
              accept="application/json,.json"
              onChange={(event) => take(event.currentTarget)}
            />
            {words.t('data.import')}
          </label>
          <Show when={!sure()}>
            <button type="button" class="button danger" onClick={() => setSure(true)}>
              {words.t('data.erase')}
            </button>
          </Show>
        </div>
        <Show when={sure()}>
          <p class="problem">{words.t('data.warning')}</p>
          <div class="row">
            <button
              type="button"
              class="button"
              ref={(button) => queueMicrotask(() => button.focus())}
              onClick={() => setSure(false)}
            >
              {words.t('data.keep')}
            </button>
            <button type="button" class="button danger" onClick={erase}>
              {words.t('data.eraseSure')}
            </button>
          </div>
        </Show>
        <div role="status">
          <Show when={said()}>{(outcome) => <p classList={{ problem: outcome().bad }}>{words.say(outcome().text)}</p>}</Show>
        </div>
      </div>
    </Section>
  );
}
