import { For } from 'solid-js';
import { useWords } from '../text/text.tsx';
import { Section } from './Section.tsx';

const points = ['reads', 'keeps', 'sends', 'site', 'sync', 'permissions', 'delete'];

/** What is read, kept and never sent, in plain words. */
export function Privacy() {
  const words = useWords();
  return (
    <Section id="privacy" title={words.t('privacy.title')}>
      <dl class="card privacy">
        <For each={points}>
          {(point) => (
            <div>
              <dt>{words.t(`privacy.${point}.title`)}</dt>
              <dd class="muted">{words.t(`privacy.${point}`)}</dd>
            </div>
          )}
        </For>
      </dl>
    </Section>
  );
}
