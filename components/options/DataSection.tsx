import { createSignal, Show } from 'solid-js';
import { useWords } from '../text/text.tsx';
import { Section } from './Section.tsx';

export interface DataActions {
  exportAll: () => void;
  importFile: (file: File) => void;
  erase: () => void;
}

/** What is kept belongs to the runner: take it along, bring it back, erase it. */
export function DataSection(props: { data: DataActions }) {
  const words = useWords();
  const [sure, setSure] = createSignal(false);
  return (
    <Section id="data" title={words.t('data.title')} about={words.t('data.about')}>
      <div class="card fields">
        <div class="row">
          <button type="button" class="button" onClick={() => props.data.exportAll()}>
            {words.t('data.export')}
          </button>
          <label class="button">
            <input
              type="file"
              class="hidden-text"
              accept="application/json,.json"
              onChange={(event) => {
                const file = event.currentTarget.files?.[0];
                if (file) props.data.importFile(file);
              }}
            />
            {words.t('data.import')}
          </label>
          <Show
            when={sure()}
            fallback={
              <button type="button" class="button danger" onClick={() => setSure(true)}>
                {words.t('data.erase')}
              </button>
            }
          >
            <button type="button" class="button danger" onClick={() => props.data.erase()}>
              {words.t('data.eraseSure')}
            </button>
            <button type="button" class="button" onClick={() => setSure(false)}>
              {words.t('data.keep')}
            </button>
          </Show>
        </div>
      </div>
    </Section>
  );
}
