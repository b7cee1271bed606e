import { For } from 'solid-js';
import type { Diet } from '#core/profile/profile.ts';
import { useWords } from '../text/text.tsx';
import { Check, Choice } from '../fields/Choice.tsx';
import type { Draft } from './draft.ts';
import { Section } from './Section.tsx';

const limits = ['glutenFree', 'dairyFree', 'nutFree', 'halal'] as const;

/** What the runner eats. Allergies are a hard filter on every food that we name. */
export function FoodSection(props: { draft: Draft }) {
  const words = useWords();
  const diet = () => props.draft.profile().diet ?? {};
  const change = (patch: Diet) => props.draft.change({ diet: { ...diet(), ...patch } });
  return (
    <Section id="food" title={words.t('diet.title')} about={words.t('diet.about')}>
      <div class="card fields">
        <Choice
          legend={words.t('diet.pattern')}
          options={(['any', 'vegetarian', 'vegan'] as const).map((value) => ({
            value,
            label: words.t(`diet.${value}`),
          }))}
          value={diet().pattern ?? 'any'}
          onValue={(pattern) => change({ pattern })}
        />
        <fieldset class="field">
          <legend>{words.t('diet.without')}</legend>
          <For each={limits}>
            {(name) => (
              <Check label={words.t(`diet.${name}`)} checked={diet()[name] === true} onChange={(on) => change({ [name]: on })} />
            )}
          </For>
        </fieldset>
      </div>
    </Section>
  );
}
