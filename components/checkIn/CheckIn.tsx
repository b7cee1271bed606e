import { createEffect, Show } from 'solid-js';
import { createStore } from 'solid-js/store';
import type { CheckIn as CheckInData } from '#core/run/checkIn.ts';
import { Choice } from '../fields/Choice.tsx';
import { QuantityField } from '../fields/QuantityField.tsx';
import { useWords } from '../text/text.tsx';
import { checkInsOf, regions } from './answers.ts';
import type { Answers } from './draft.ts';
import { Pain } from './Pain.tsx';
import { Scale } from './Scale.tsx';
import { Several } from './Several.tsx';

interface Props {
  /** No question about weight. */
  quiet: boolean;
  /** What was answered before the form was closed. */
  first: Answers;
  /** Begins at its heading: whoever opened it goes on from there. */
  takesFocus: boolean;
  /** Called with every change, so that closing loses nothing. */
  onDraft: (answers: Answers) => void;
  onSave: (checkIns: CheckInData[]) => void;
  onCancel: () => void;
}

/** How do you feel? Two taps and save; everything else unfolds only where it is needed. */
export function CheckIn(props: Props) {
  const words = useWords();
  // eslint-disable-next-line solid/reactivity -- a form starts from what it was born with
  const [answers, setAnswers] = createStore<Answers>(structuredClone(props.first));
  createEffect((begun) => {
    const given = JSON.parse(JSON.stringify(answers)) as Answers;
    if (begun) props.onDraft(given);
    return true;
  }, false);
  const ready = () => checkInsOf(answers, '').length > 0;
  const save = (event: Event) => {
    event.preventDefault();
    if (ready()) props.onSave(checkInsOf(answers, new Date(words.now()).toISOString()));
  };
  const weight = (name: 'before' | 'after' | 'drunk' | 'urine') => (
    <QuantityField
      label={words.t(`checkIn.${name}`)}
      quantity={name === 'before' || name === 'after' ? 'mass' : 'volume'}
      low={name === 'before' || name === 'after' ? 30 : 0}
      high={name === 'before' || name === 'after' ? 200 : name === 'drunk' ? 20 : 10}
      value={answers[name]}
      onValue={(value) => setAnswers(name, value)}
      eager
    />
  );
  return (
    <form class="check-in" aria-label={words.t('checkIn.title')} onSubmit={save}>
      <div class="card check-in-card">
        <h2 tabindex="-1" ref={(heading) => props.takesFocus && queueMicrotask(() => heading.focus())}>
          {words.t('checkIn.title')}
        </h2>
        <Scale
          legend={words.t('checkIn.effort')}
          low={words.t('checkIn.effort.low')}
          high={words.t('checkIn.effort.high')}
          words="checkIn.effort"
          value={answers.effort}
          onValue={(value) => setAnswers('effort', value)}
        />
        <Scale
          legend={words.t('checkIn.soreness')}
          low={words.t('checkIn.soreness.low')}
          high={words.t('checkIn.soreness.high')}
          value={answers.soreness}
          onValue={(value) => setAnswers('soreness', value)}
        />
        <Show when={(answers.soreness ?? 0) > 0}>
          <Several
            legend={words.t('checkIn.where')}
            options={regions.map((value) => ({ value, label: words.t(`region.${value}`) }))}
            values={answers.regions}
            onValues={(values) => setAnswers('regions', values)}
          />
          <Choice
            legend={words.t('checkIn.sides')}
            options={(['both', 'one'] as const).map((value) => ({
              value,
              label: words.t(`checkIn.sides.${value}`),
            }))}
            value={answers.sides}
            onValue={(value) => setAnswers('sides', value)}
          />
        </Show>
        <Pain answers={answers} onChange={(patch) => setAnswers(patch)} />
        <QuantityField
          label={words.t('checkIn.sleep')}
          quantity="hours"
          low={0}
          high={24}
          value={answers.sleep}
          onValue={(value) => setAnswers('sleep', value)}
          eager
        />
        <Show when={!props.quiet}>
          <details class="small">
            <summary>{words.t('checkIn.weights')}</summary>
            <div class="weights">
              {weight('before')}
              {weight('after')}
              {weight('drunk')}
              {weight('urine')}
            </div>
          </details>
        </Show>
      </div>
      <div class="row check-in-actions">
        <button type="submit" class="button main" disabled={!ready()}>
          {words.t('checkIn.save')}
        </button>
        <button type="button" class="button" onClick={() => props.onCancel()}>
          {words.t('checkIn.cancel')}
        </button>
      </div>
    </form>
  );
}
