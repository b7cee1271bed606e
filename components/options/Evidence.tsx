import { createSignal, For, Show } from 'solid-js';
import { sources } from '#core/evidence/sources.ts';
import type { Source } from '#core/evidence/source.ts';
import { useWords } from '../text/text.tsx';
import { Grade } from '../why/Grade.tsx';
import { Choice } from '../fields/Choice.tsx';
import { Section } from './Section.tsx';

const grades = ['all', 'strong', 'some', 'weak', 'convention', 'ourEstimate'] as const;

/** Every source that a reason may name, with what it is worth. */
export function Evidence() {
  const words = useWords();
  const [grade, setGrade] = createSignal<(typeof grades)[number]>('all');
  const all: readonly Source[] = sources;
  const shown = () => all.filter((source) => grade() === 'all' || source.grade === grade());
  return (
    <Section id="evidence" title={words.t('evidence.title')} about={words.t('evidence.about')}>
      <Choice
        legend={words.t('evidence.filter')}
        options={grades.map((value) => ({
          value,
          label: words.t(value === 'all' ? 'evidence.all' : `grade.${value}`),
        }))}
        value={grade()}
        onValue={setGrade}
      />
      <ul class="plain card source-list">
        <For each={shown()}>
          {(source) => (
            <li id={`source-${source.id}`}>
              <div>
                <p>
                  <Show when={source.title} fallback={<b>{words.t(`source.${source.id}`)}</b>}>
                    {(title) => (
                      <b lang="en" dir="ltr">
                        {title().replace(/^\[|\]$/g, '')}
                      </b>
                    )}
                  </Show>
                </p>
                <p class="muted small">
                  <bdi>
                    {[source.authors, source.year, source.journal].filter(Boolean).join(' · ')}
                    <Show when={source.doi}>
                      {(doi) => (
                        <>
                          {' · '}
                          <a href={`https://doi.org/${doi()}`} target="_blank" rel="noreferrer noopener">
                            {doi()}
                          </a>
                        </>
                      )}
                    </Show>
                  </bdi>
                </p>
                <p class="muted small">{words.t(`evidence.mark.${source.mark}`)}</p>
              </div>
              <Grade grade={source.grade} />
            </li>
          )}
        </For>
      </ul>
    </Section>
  );
}
