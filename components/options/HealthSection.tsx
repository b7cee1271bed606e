import { For, Show } from 'solid-js';
import type { HealthFlag } from '#core/profile/profile.ts';
import { useWords } from '../text/text.tsx';
import { Check } from '../fields/Choice.tsx';
import type { Draft } from './draft.ts';
import { Section } from './Section.tsx';

const flags: HealthFlag[] = [
  'illness',
  'pregnant',
  'postpartum',
  'heartCondition',
  'betaBlocker',
  'hypertension',
  'diabetes',
  'kidneyDisease',
  'neuropathy',
  'raynaud',
  'bloodThinners',
  'eatingDisorderRisk',
];

/** Health answers: told only if the runner wants to, used only to say less, gone at one tap. */
export function HealthSection(props: { draft: Draft }) {
  const words = useWords();
  const health = () => props.draft.profile().health ?? {};
  const told = () => flags.some((flag) => health()[flag]);
  const change = (flag: HealthFlag, on: boolean) => {
    const { [flag]: _, ...others } = health();
    const next = on ? { ...others, [flag]: true } : others;
    props.draft.change({ health: Object.keys(next).length > 0 ? next : undefined });
  };
  return (
    <Section id="health" title={words.t('health.title')} about={words.t('health.about')}>
      <details class="card folded wide" open={told()}>
        <summary>{words.t('health.open')}</summary>
        <div class="two-columns">
          <For each={flags}>
            {(flag) => (
              <Check label={words.t(`health.${flag}`)} checked={health()[flag] === true} onChange={(on) => change(flag, on)} />
            )}
          </For>
        </div>
        <p class="muted small">{words.t('health.energy')}</p>
        <Show when={told()}>
          <button type="button" class="button danger small" onClick={() => props.draft.change({ health: undefined })}>
            {words.t('health.delete')}
          </button>
        </Show>
      </details>
    </Section>
  );
}
