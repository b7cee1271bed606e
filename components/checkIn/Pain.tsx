import { Show } from 'solid-js';
import { Choice } from '../fields/Choice.tsx';
import { QuantityField } from '../fields/QuantityField.tsx';
import { useWords } from '../text/text.tsx';
import { regions, signs } from './answers.ts';
import type { Answers } from './draft.ts';
import { Scale } from './Scale.tsx';
import { Several } from './Several.tsx';

/** The questions that decide whether help is needed; they unfold only when something hurts or feels wrong. */
export function Pain(props: { answers: Answers; onChange: (patch: Partial<Answers>) => void }) {
  const words = useWords();
  return (
    <>
      <Choice
        legend={words.t('checkIn.pain')}
        options={(['no', 'yes'] as const).map((value) => ({
          value,
          label: words.t(`checkIn.pain.${value}`),
        }))}
        value={props.answers.hurts === undefined ? undefined : props.answers.hurts ? 'yes' : 'no'}
        onValue={(value) => props.onChange({ hurts: value === 'yes' })}
      />
      <Show when={props.answers.hurts}>
        <Several
          legend={words.t('checkIn.signs')}
          options={signs.map((value) => ({ value, label: words.t(`sign.${value}`) }))}
          values={props.answers.signs}
          onValues={(values) => props.onChange({ signs: values })}
        />
        <Scale
          legend={words.t('checkIn.painValue')}
          low={words.t('checkIn.soreness.low')}
          high={words.t('checkIn.painValue.high')}
          value={props.answers.pain}
          onValue={(value) => props.onChange({ pain: value })}
        />
        <Choice
          legend={words.t('checkIn.painWhere')}
          options={regions.map((value) => ({ value, label: words.t(`region.${value}`) }))}
          value={props.answers.painRegion}
          onValue={(value) => props.onChange({ painRegion: value })}
        />
        <QuantityField
          label={words.t('checkIn.painDays')}
          quantity="plain"
          unit={words.t('unit.days')}
          low={0}
          high={3_650}
          value={props.answers.painDays}
          onValue={(value) => props.onChange({ painDays: value })}
          eager
        />
      </Show>
    </>
  );
}
