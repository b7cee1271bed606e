import { For } from 'solid-js';
import type { Plan } from '#core/engine/contract.ts';
import { useWords } from '../text/text.tsx';
import type { Draft } from './draft.ts';
import { Section } from './Section.tsx';
import { ThresholdField } from './ThresholdField.tsx';
import { thresholdTopics } from './thresholdTopics.ts';

/** Every number of the engine that the runner may change. */
export function ThresholdsSection(props: { draft: Draft; plan: Plan | null }) {
  const words = useWords();
  const change = (id: string, value: number | undefined) => {
    const { [id]: _, ...others } = props.draft.profile().thresholds ?? {};
    const next = value === undefined ? others : { ...others, [id]: value };
    props.draft.change({ thresholds: Object.keys(next).length > 0 ? next : undefined });
  };
  return (
    <Section id="thresholds" title={words.t('thresholds.title')} about={words.t('thresholds.about')}>
      <For each={thresholdTopics()}>
        {({ topic, thresholds }) => (
          <section class="card threshold-list" aria-labelledby={`thresholds-${topic}`}>
            <h3 id={`thresholds-${topic}`}>{words.t(`thresholds.topic.${topic}`)}</h3>
            <For each={thresholds}>
              {(threshold) => (
                <ThresholdField
                  threshold={threshold}
                  value={props.draft.profile().thresholds?.[threshold.id]}
                  plan={props.plan}
                  onValue={(value) => change(threshold.id, value)}
                />
              )}
            </For>
          </section>
        )}
      </For>
    </Section>
  );
}
