import { createSignal, Show } from 'solid-js';
import type { FaceLink } from '#core/browser/link.ts';
import type { Text } from '#core/engine/contract.ts';
import { useWords } from '../text/text.tsx';
import { saveFile, type SaveFile } from '../save/saveFile.ts';
import { eraseAll, exportTo, importFrom, whatGoes, type Outcome } from './data.ts';
import { EraseQuestion } from './EraseQuestion.tsx';
import { Section } from './Section.tsx';

/** What is kept belongs to the runner: take it along, bring it back, erase it. What came of it is said below. */
export function DataSection(props: { link: FaceLink; save?: SaveFile | undefined }) {
  const words = useWords();
  /** What erasing would take away: the question stands while it is known. */
  const [goes, setGoes] = createSignal<Text | null>(null);
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
  const ask = async () => {
    setSaid(null);
    setGoes(await whatGoes(props.link));
  };
  const erase = () => {
    setGoes(null);
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
          <Show when={goes() === null}>
            <button type="button" class="button danger" onClick={() => void ask()}>
              {words.t('data.erase')}
            </button>
          </Show>
        </div>
        <Show when={goes()}>
          {(text) => (
            <EraseQuestion goes={text()} onExport={() => void exportAs('json')} onKeep={() => setGoes(null)} onErase={erase} />
          )}
        </Show>
        <div role="status">
          <Show when={said()}>{(outcome) => <p classList={{ problem: outcome().bad }}>{words.say(outcome().text)}</p>}</Show>
        </div>
      </div>
    </Section>
  );
}
