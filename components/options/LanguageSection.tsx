import { For } from 'solid-js';
import type { Settings } from '#core/browser/state.ts';
import { languages } from '#core/texts/languages.ts';
import { useWords } from '../text/text.tsx';
import { Section } from './Section.tsx';

/** The language that everything speaks, whatever the browser's is. Each language is offered by its own name. */
export function LanguageSection(props: { settings: Settings; onSettings: (settings: Settings) => void }) {
  const words = useWords();
  const choose = (id: string) => {
    const { language: _, ...others } = props.settings;
    props.onSettings(id === '' ? others : { ...others, language: id });
  };
  return (
    <Section id="language" title={words.t('language.title')} about={words.t('language.about')}>
      <div class="card fields">
        <label class="field">
          <span>{words.t('language.choice')}</span>
          <select class="select" onChange={(event) => choose(event.currentTarget.value)}>
            <option value="" selected={props.settings.language === undefined}>
              {words.t('language.browser')}
            </option>
            <For each={languages}>
              {({ id, name }) => (
                <option value={id} lang={id} selected={id === props.settings.language}>
                  {name}
                </option>
              )}
            </For>
          </select>
        </label>
        <p class="muted small">{words.t('product.unreviewed')}</p>
      </div>
    </Section>
  );
}
